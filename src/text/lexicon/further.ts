/** Less common words, which the other parts lack: one row a meaning, English | French, commas between words that mean the same. */
export const further = `
a contrario, conversely | a contrario, à l'inverse
a fortiori | a fortiori
a posteriori, after the event | a posteriori
a priori | a priori
a while, awhile | un moment, quelque temps
abandon | abandonner
abbess | abbesse
Abbeville | Abbeville
abbey | abbaye
abbot | abbé
abbot, abbess | abbé, abbesse
abbreviate | abréger
abbreviated | abrégé
abbreviation | abréviation
abdicate | abdiquer
abdication | abdication
abdominal | abdominal
Abel | Abel
Aberdeen | Aberdeen
aberrant | aberrant
aberration | aberration
abhorrent | odieux, odieuse, abject, répugnant
abide by | respecter, se conformer à
abide by, comply with | respecter, se conformer à
Abidjan | Abidjan
Abitibi | Abitibi
abject poverty | misère noire, extrême pauvreté, misère
abject | abject
ablation, removal | ablation
abode, dwelling, residence | domicile, demeure, résidence
abolish | abolir
abolish | abolir, supprimer
abolition | abolition
abominable | abominable
abomination | abomination
Aboriginal, Indigenous | autochtone, aborigène
Aborigine | aborigène
abound in, be full of | regorger de, regorger, abonder en
abound | abonder
abound | abonder, foisonner, pulluler
about fifteen, around fifteen | quinzaine
about sixty, sixty or so | soixantaine
about thirty, thirty or so, some thirty | trentaine, une trentaine
above-mentioned | susmentionné
Abraham | Abraham
abrasive | abrasif
abrasive | caustique, cassant
abridge, shorten | abréger, raccourcir
abridged | abrégé
abs, abdominal muscles | abdominaux
abs, abdominal muscles | abdominaux, abdos
abs, abdominals | abdominaux, abdos
abscess | abcès
absentee ballot, postal vote, mail-in ballot | vote par correspondance
absentee | absent
absentee | absentéiste
absenteeism | absentéisme
absorbent | absorbant
abstinence | abstinence
abstraction | abstraction
Abuja | Abuja
abuse, atrocity | exaction
abuse, misuse | abuser
abyss, chasm | abîme, gouffre
abyssal | abyssal
acacia | acacia
academia | monde universitaire, milieu universitaire
academician, member of the Académie française | académicien, académicienne
Académie française member, academician | académicien, académicienne
academy | académie
Acadia | Acadie
Acadian | acadien
Acadian | acadien, acadienne
accessibility | accessibilité
accession | accession
acclaim, hail | acclamer, saluer
acclaimed | acclamé, salué
accolade | distinction, éloge
accommodate | accommoder
accompany, go with | accompagner
accordion | accordéon
accordionist | accordéoniste
accounting, accountancy, bookkeeping | comptabilité
Accra | Accra
accreditation | accréditation
accredited | accrédité
accrue | s'accumuler, accumuler
accrued interest | intérêts courus
accumulation, combination | cumul
acetate | acétate
Achilles heel | talon d'Achille
Achilles tendon | tendon d'Achille
Achilles | Achille
acid reflux | reflux gastrique, reflux acide
acidification | acidification
acidity | acidité
acne | acné
acorn | gland
acoustic | acoustique
acoustic, acoustics | acoustique
acre | acre
acreage | superficie
acrobat | acrobate
acrobatic | acrobatique
acronym | acronyme
acronym | acronyme, sigle
acrylic | acrylique
actin | actine
activism | militantisme, activisme
activism, militancy | militantisme, activisme
activist, militant | militant, activiste
acuity, sharpness | acuité
acupuncture | acupuncture
acupuncturist | acupuncteur, acupunctrice
ad hoc | ad hoc
adage, saying, proverb | adage, dicton, proverbe
Adam and Eve | Adam et Ève
adder | vipère
addict, addicted, hooked | accro, dépendant
addicted, hooked, addict | accro
additional funding, extra funding | rallonge budgétaire, rallonge
additional, extra | additionnel, supplémentaire
additive | additif
address | s'adresser à
Adelaide | Adélaïde
Adelaide | Adélaïde, Adelaide
Aden | Aden
adept, skilled, skilful | habile, expert, doué
adequacy, suitability | adéquation
ADHD, attention deficit hyperactivity disorder | TDAH, trouble de l'attention, trouble du déficit de l'attention
adhesive tape, sticky tape | ruban adhésif
adhesive | adhésif
adjacent, adjoining | adjacent, attenant, contigu
adjective | adjectif
adjoining, adjacent, neighbouring | attenant, adjacent, voisin
adjourn | ajourner, lever la séance
adjournment | ajournement
adjunct professor | chargé de cours, professeur adjoint
admiralty | amirauté
admissibility | recevabilité
admissible | recevable
admit | admettre
Adonis | Adonis
adoptive | adoptif, adoptive
adorable, cute | adorable, mignon, mignonne
adorn, decorate | orner, décorer
adrenal gland | glande surrénale
adrenal | surrénal, surrénalien
adrenaline | adrénaline
adrenaline, adrenalin | adrénaline
Adriatic, Adriatic Sea | Adriatique, mer Adriatique
adrift | à la dérive
adultery | adultère
adulthood | âge adulte
advantageous | avantageux
advent | avènement
Advent | Avent
advent, arrival | avènement, arrivée
adventurer | aventurier, aventurière
adversary | adversaire
adverse effect, side effect | effet indésirable, effet secondaire
adverse | défavorable, néfaste
adversity | adversité
advise against | déconseiller
advisedly, wisely | à bon escient
advisory | consultatif
advisory, warning | avis, mise en garde
advocate, champion | chantre, apôtre
advocate, preach | prôner, préconiser
aegis | égide
aerobic | aérobie
aerodrome, airfield | aérodrome
aerodynamic stall, stall | décrochage
aerodynamic | aérodynamique
aerodynamics | aérodynamique
aeronautical | aéronautique
aeronautics | aéronautique
aeronautics, aeronautical | aéronautique
aerosol | aérosol, bombe aérosol
aerospace industry | industrie aérospatiale
aerospace | aérospatial, aéronautique
aerospace | aérospatial, aérospatiale
affect | affecter
affinity | affinité
afflict | affliger, accabler
affluent, wealthy, well-off | aisé, nanti, fortuné, riche
afloat | à flot
aforementioned, aforesaid | susmentionné, susdit, précité
aforementioned, foregoing | précité, susmentionné, susdit
African-American, African American | afro-américain, afro-américaine
afterlife | au-delà, vie après la mort
aftermarket | marché secondaire, après-vente
afternoon | après-midi, aprem
Agadir | Agadir
agar | agar-agar
Agen | Agen
aggravate, worsen | aggraver, s'aggraver, empirer
aggravated assault | agression avec circonstances aggravantes, voies de fait graves
aggravating circumstance | circonstance aggravante
aggregate | agrégat, total, global, cumulé
aggregation | agrégation
aggression, aggressiveness | agressivité
aggressor, attacker, assailant | agresseur, assaillant
agile, nimble | agile
agility | agilité
agitated | agité
agnostic | agnostique
agonizing, agonising, excruciating | atroce, déchirant
agony | supplice, souffrance atroce
agony, death throes | agonie
agora | agora
agrarian | agraire
ailing | malade, souffrant, mal en point
ailment, illness | maladie, affection, mal
aimed at, aiming to, intended to | visant à, destiné à
air conditioner | climatiseur
air conditioning | climatisation, clim
air conditioning, air-conditioning | climatisation, clim
air traffic control | contrôle aérien
air traffic controller | contrôleur aérien, aiguilleur du ciel
air-conditioned | climatisé
airborne | aéroporté
airborne | en suspension dans l'air
aircraft | aéronef, avion
airfield, aerodrome | aérodrome, terrain d'aviation
airflow | flux d'air, circulation de l'air
airman | aviateur, militaire de l'armée de l'air
airspace | espace aérien
airtight, hermetically sealed | hermétique, étanche
airwaves | ondes
airway, airways | voie respiratoire, voies respiratoires
airy | aéré
aisle | allée, couloir, travée
Aisne | Aisne
Ajaccio | Ajaccio
akin, similar | semblable, similaire
Akron | Akron
Alabama | Alabama
Aladdin | Aladin
Alaska | Alaska
Alaskan | d'Alaska, alaskien
Albany | Albany
albeit, although | bien que, quoique
Alberta | Alberta
Albertan | albertain
Albi | Albi
albino | albinos
Albion | Albion
Albion, perfidious Albion | perfide Albion, Albion
album cover, sleeve, record sleeve | pochette, pochette de disque
Albuquerque | Albuquerque
alchemist | alchimiste
alchemy | alchimie
alcohol, booze | alcool
alcoholic drink, alcoholic beverage | boisson alcoolisée
alcoholic | alcoolique
alder | aulne
alderman | échevin, conseiller municipal
alderman, deputy mayor | échevin, adjoint au maire
ale, beer | bière
Alençon | Alençon
algae, seaweed | algue
algebra | algèbre
alias, also known as | alias, dit
alibi | alibi
Alice in Wonderland | Alice au pays des merveilles
alight, on fire | en feu, en flammes
alimony | pension alimentaire
alkaline | alcalin
all right, alright | d'accord, ça va
All Saints' Day | Toussaint
all taxes included, tax included, including VAT | TTC, toutes taxes comprises
all-terrain vehicle, ATV | véhicule tout-terrain
Allah | Allah
allegiance | allégeance
allegorical | allégorique
allegory | allégorie
allergic | allergique
alligator | alligator
allot, allocate | attribuer, allouer
allotted | imparti, attribué
alloy | alliage
allude | faire allusion
allure, appeal | attrait, séduction, charme
alluring | séduisant, attrayant
alma mater | alma mater
almanac | almanach
almighty, all-powerful | tout-puissant
almond tree | amandier
almond | amande
alms | aumône
aloe vera, aloe | aloe vera, aloès
aloft | en l'air
aloof | distant
alpha | alpha
alphabetical | alphabétique
alpine skiing | ski alpin
alpine | alpin
already | d'ores et déjà, déjà
Alsace | Alsace
Alsatian | alsacien
also known as, aka, alias | alias, également connu sous le nom de
altar | autel
altercation | altercation
altercation, quarrel | altercation, dispute
alternate | alterner
although, though | quoique, bien que
alto | alto
altruism | altruisme
aluminium foil, tinfoil | papier d'aluminium, papier alu
aluminium, aluminum | aluminium, alu
alumni, alumnus, former student | ancien élève, ancien étudiant, diplômé
alumnus, alumni, alum | ancien élève, ancien étudiant
Alzheimer's disease, Alzheimer's | maladie d'Alzheimer, Alzheimer
amalgam, conflation | amalgame
amalgamate, merge | fusionner
amalgamation, merger | fusion, regroupement
amass, accumulate | amasser, accumuler
Amazon, Amazonia, Amazon rainforest | Amazonie, forêt amazonienne
Amazonian | amazonien
amber | ambre
ambient | ambiant
ambivalence | ambivalence
ambivalent | ambivalent
Ambrose | Ambroise
amen | amen
amendment, addendum | avenant
American Civil War | guerre de Sécession
amethyst | améthyste
amicable | amiable, à l'amiable
amicably | à l'amiable
Amiens | Amiens
amino acid | acide aminé
Amish | amish
Amman | Amman
ammo, ammunition | munition
ammonia | ammoniac
ammonium nitrate | nitrate d'ammonium
ammonium | ammonium
amnesia | amnésie
amnesiac | amnésique
amniotic sac | sac amniotique, poche des eaux
amongst, among | parmi, entre
amortization | amortissement
amortize, pay off | amortir
Amos | Amos
amphibious | amphibie
amphitheater, amphitheatre | amphithéâtre
amplification | amplification
amplitude | amplitude
amplitude, range | amplitude
amputate | amputer
amputation | amputation
amputee | amputé
amputee | amputé, amputée
Amsterdam | Amsterdam
amulet | amulette
anabolic steroid | stéroïde anabolisant, anabolisant
anaconda | anaconda
anaerobic | anaérobie
anaesthesia, anesthesia, anaesthetic, anesthetic | anesthésie, anesthésique
anaesthetist, anesthesiologist | anesthésiste
anal | anal
analogue, analog | analogique
analogue, analogous | analogue
analogy | analogie
analytical | analytique
analytics | analytique, analyse de données
anarchism | anarchisme
anarchist | anarchiste
Anatole | Anatole
anatomical | anatomique
ancestral | ancestral
ancestry | ascendance, lignée, ancêtres
anchor | ancre
Anchorage | Anchorage
anchoring, anchorage | ancrage
ancillary | auxiliaire, accessoire, annexe
Andean | andin
Anderlecht | Anderlecht
Andes | Andes
Andromeda | Andromède
anecdotal | anecdotique
anecdote | anecdote
anemia, anaemia | anémie
anemic, anaemic | anémique
anesthesia, anaesthesia | anesthésie
anesthetic, anaesthetic | anesthésique, anesthésiant
anesthetist, anaesthetist, anesthesiologist | anesthésiste
aneurysm | anévrisme
anew | de nouveau, à nouveau
angler | pêcheur à la ligne
Anglican | anglican
Anglicanism | anglicanisme
Anglo-Saxon | anglo-saxon
anglophone, English speaker | anglophone
Angoulême | Angoulême
angrily | avec colère, furieusement
angst, anguish | angoisse
angular | angulaire
angular | angulaire, anguleux, anguleuse
animal training, taming | dressage
animosity | animosité
animosity, hostility | animosité, hostilité
Anjou | Anjou
Ankara | Ankara
annals | annales
Annapolis | Annapolis
Anne of Austria | Anne d'Autriche
Annecy | Annecy
annihilate | anéantir, annihiler
annihilate, wipe out, destroy | anéantir
annihilation | anéantissement, annihilation
annotate | annoter
announcer | speaker, annonceur
annoy, bother | embêter, ennuyer
annoy, bother, piss off | emmerder, enquiquiner
annoying, bothersome | embêtant, ennuyeux
annoying, irritating | chiant, agaçant, énervant
annoying, irritating | énervant, agaçant, irritant
anoint | oindre, consacrer
anomalous, abnormal | anormal
anomaly | anomalie
anorexia | anorexie
anorexic | anorexique
answering machine | répondeur
antagonism | antagonisme
antagonist | antagoniste
antagonistic, opposing | antagoniste, opposé
antelope | antilope
anterior | antérieur
anthology | anthologie
anthrax | anthrax, maladie du charbon, bacille du charbon
anthropology | anthropologie
anti-aircraft | antiaérien
anti-inflammatory | anti-inflammatoire
anti-tank | antichar
Antibes | Antibes
antibody | anticorps
Antichrist | Antéchrist
anticlockwise, counterclockwise | dans le sens inverse des aiguilles d'une montre
antics | pitreries, frasques
antidepressant | antidépresseur
antidote | antidote
antigen | antigène
Antigua and Barbuda, Antigua | Antigua-et-Barbuda, Antigua
antimicrobial resistance | résistance aux antimicrobiens, antibiorésistance
antimicrobial | antimicrobien
Antioch | Antioche
antipodes, other side of the world | antipodes
antique dealer | antiquaire
antisocial behaviour, antisocial behavior | incivilité, comportement antisocial
antisocial | antisocial, asocial
anus | anus
anvil | enclume
anytime, at any time | à tout moment, n'importe quand
Anzac | Anzac
aorta | aorte
aortic | aortique
Apache | apache
apathetic | apathique
apathy | apathie
ape, great ape | grand singe
aperitif, pre-dinner drink | apéritif, apéro
aperture | ouverture, orifice
apex | apex
apex, pinnacle | sommet, apogée
apiece, each | chacun, pièce
apnea, apnoea | apnée
apocalypse | apocalypse
apocalyptic | apocalyptique
Apollinaire | Apollinaire
Apollo | Apollo
Apollo | Apollon
apologetic | contrit
apologia, defence, glorification | apologie
apologize, apologise | s'excuser, présenter ses excuses
apoptosis | apoptose
apostle | apôtre
apostolic | apostolique
Appalachian | appalachien
Appalachians, Appalachian Mountains | Appalaches
apparatus, device | appareil, dispositif
apparel, clothing, garment | vêtement, habillement
appear, be listed | figurer
appendicitis | appendicite
appendix | appendice
appendix, annex | annexe, appendice
applause | applaudissement
apple tree | pommier
appliance, household appliance, home appliance | appareil ménager, électroménager
applicable | applicable
appointee | personne nommée, candidat retenu
appointment | rendez-vous, rdv
appraisal, evaluation | évaluation, estimation
appraiser | expert, évaluateur
appreciable, significant | appréciable
apprehend, arrest | appréhender, arrêter, interpeller
approach, draw near | approcher, s'approcher
approximation | approximation
apricot | abricot
apt | apte, approprié
aptitude | aptitude
aptly | à juste titre
aquaculture, fish farming | aquaculture, pisciculture
aquarium | aquarium
Aquarius | Verseau
aquatic | aquatique
aquatic, water | aquatique
aqueduct | aqueduc
aqueous | aqueux
Aquitaine | Aquitaine
Arab-Muslim | arabo-musulman
Aragon | Aragon
arbiter | arbitre
arc | arc
Arcachon | Arcachon
arcade game | jeu d'arcade
arcade | arcade
Arcadia | Arcadie
arcane, esoteric | obscur, ésotérique
archaeology, archeology | archéologie
archaic | archaïque
Archangel Gabriel | archange Gabriel
archangel | archange
Archbishop of Canterbury | archevêque de Canterbury, archevêque de Cantorbéry
archdiocese | archidiocèse
archdiocese, archbishopric | archevêché, archidiocèse
archduchess | archiduchesse
archduke | archiduc
archer | archer, archère
archery | tir à l'arc
archetypal | archétypal
archetype | archétype
archipelago | archipel
archives | archives
archivist | archiviste
Ardèche | Ardèche
Ardennes | Ardennes
ardent, fervent | ardent, fervent
arduousness, hardship at work | pénibilité
arena | arène
arena | arène, aréna
arena | arène, aréna, enceinte
Ares | Arès
Argenteuil | Argenteuil
arguably | sans doute, probablement
aria | aria
aria | aria, air d'opéra
Ariadne | Ariane
Ariane rocket | fusée Ariane
arid | aride
aridity | aridité
Ariège | Ariège
Aristide | Aristide
aristocracy | aristocratie
aristocrat | aristocrate
aristocratic | aristocratique
Aristotle | Aristote
arithmetic | arithmétique
arithmetical | arithmétique
Arizona | Arizona
Ark of the Covenant | arche d'alliance
ark | arche
Arkansas | Arkansas
Arles | Arles
Arlington | Arlington
armada | armada
Armageddon | Armageddon
Armagnac | armagnac
armband | brassard
armed robbery, hold-up | braquage, hold-up, vol à main armée
armor, armour, suit of armor | armure
armour plating, armor plating, armour | blindage
armoured vehicle, armored vehicle | véhicule blindé, blindé
armoury, armory, arsenal | arsenal, armurerie
armpit | aisselle
aroma, flavour | arôme
aroma, scent | arôme, parfum
aromatic | aromatique
Arras | Arras
array, panoply | panoplie, éventail
arrears | arriéré, arriérés
arsenic | arsenic
artefact, artifact | artefact
artefact, artifact | artefact, objet ancien
Artemis | Artémis
arterial, blood pressure | artériel
arthritis | arthrite
Arthur, King Arthur | Arthur, roi Arthur
articulate | articuler, formuler
artistry | talent artistique, virtuosité
Artois | Artois
Aryan | aryen
as soon as | sitôt que, dès que, aussitôt que
ascend | monter, gravir
ascending order | ordre croissant
ascending, rising | ascendant
Ascension Day, Ascension | Ascension
ascribe, attribute | attribuer, imputer
ash tree | frêne
ashore, on shore | à terre
Asian hornet | frelon asiatique
Asiatic, Asian | asiatique
asparagus | asperge
aspen | tremble, peuplier faux-tremble
Asperger's syndrome, Asperger syndrome | syndrome d'Asperger
asphalt | asphalte, bitume
asphalt, tarmac | asphalte, bitume, goudron, macadam
asphyxia, asphyxiation, suffocation | asphyxie, suffocation
asphyxiate, suffocate | asphyxier, suffoquer
aspirin | aspirine
aspiring, candidate | aspirant
ass, arse, butt | cul
Assam | Assam
assay | analyse, dosage
assembly, editing, mounting | montage
assent | assentiment, approbation
assisted reproduction, medically assisted procreation | PMA, procréation médicalement assistée
assisted reproduction, medically assisted reproduction, fertility treatment | PMA, procréation médicalement assistée
assorted | varié, divers
Assumption | Assomption
asterisk | astérisque
Asterix | Astérix
asteroid | astéroïde
asthma | asthme
asthmatic | asthmatique
astral | astral
astrologer | astrologue
astrological | astrologique
astrology | astrologie
astronomer | astronome
astronomical | astronomique
astronomy | astronomie
astrophysicist | astrophysicien, astrophysicienne
astrophysics | astrophysique
astute, shrewd | astucieux, avisé, perspicace
asymmetric, asymmetrical | asymétrique
asymptomatic | asymptomatique
at gunpoint | sous la menace d'une arme
at the behest of | à la demande de, sur ordre de
atheism | athéisme
Athena | Athéna
Athenian | athénien
athleticism | qualités athlétiques
Atlanta | Atlanta
Atlantic cod | morue de l'Atlantique
Atlantic puffin, puffin | macareux, macareux moine
Atlantis | Atlantide
atlas | atlas
ATM, cash machine, cash dispenser | distributeur automatique, distributeur de billets, guichet automatique
atmospheric | atmosphérique
atone | expier
atonement | expiation
atop, on top of | au sommet de, en haut de, au-dessus de
atrium | atrium
atrium, auricle | oreillette
atrophy | atrophie
attendance, diligence | assiduité
attendee, participant | participant, participante
attest, testify | attester, témoigner
attest, testify, certify | attester
Attila, Attila the Hun | Attila
attire, outfit, garb | tenue, habillement
attraction | attirance
attractive, appealing | attractif, attrayant
attractive, appealing | attrayant, attractif
attractiveness, appeal | attractivité
attractiveness, appeal | attractivité, attrait
attributable to, due to | imputable à, attribuable à, dû à
attribute, award | attribuer
attrition | usure, attrition
atypical | atypique
Aubervilliers | Aubervilliers
auburn | auburn
Auch | Auch
Auckland | Auckland
audible | audible
audience | auditoire, assistance
audiobook | livre audio
audition | audition, auditionner
auditorium | auditorium
auditorium | auditorium, salle de spectacle
auditory | auditif, auditive
auditory, hearing | auditif
augment | augmenter, accroître
augmented reality | réalité augmentée
august | auguste
Augustine, Saint Augustine | Augustin, saint Augustin
Augustus | Auguste
aunt, auntie | tante, tata, tantine
aunt, auntie | tante, tata, tatie
auntie, aunt | tata, tante
aura | aura
Aurillac | Aurillac
aurora borealis, northern lights | aurore boréale
Auschwitz | Auschwitz
auspices | auspices
auspices, aegis | égide
auspicious | de bon augure, propice, favorable
Aussie, Australian | australien
austere | austère
Austerlitz | Austerlitz
Austin | Austin
Austria-Hungary | Autriche-Hongrie
Austro-Hungarian | austro-hongrois
authenticity | authenticité
authoritative | faisant autorité
authorship | paternité
autistic | autiste, autistique
auto industry, car industry, automotive industry | industrie automobile, secteur automobile
autobiographical | autobiographique
autobiography | autobiographie
autograph | autographe
autoimmune disease | maladie auto-immune
autoimmune | auto-immun
automobile, car | automobile, voiture
automotive, automobile, auto | automobile
autopilot, automatic pilot | pilote automatique
Auvergne | Auvergne
Auxerre | Auxerre
auxiliary | auxiliaire
avant-garde | avant-garde
avatar | avatar
averse | réticent, opposé
aversion | aversion
avert, prevent | éviter, empêcher, prévenir
Aveyron | Aveyron
avian | aviaire
avid, keen | passionné, avide
Avignon | Avignon
avocado | avocat
awakening | éveil, réveil
awe | admiration, émerveillement
axial | axial
axiom | axiome
axle | essieu
Ayrshire | Ayrshire
azalea | azalée
Aztec | aztèque
azure | azur
Babel | Babel
baby boomer, boomer | baby-boomer
baby bottle, feeding bottle | biberon
Babylon | Babylone
Babylonian | babylonien
Babylonian | babylonien, babylonienne
babysitter, baby-sitter | baby-sitter, gardienne d'enfants
babysitter, nanny | baby-sitter, nounou
babysitter, nanny | baby-sitter, nounou, gardienne d'enfants
babysitting | baby-sitting, garde d'enfants
babysitting, childcare | garde d'enfants, baby-sitting
Bach | Bach
bachelorette party, hen party, hen night | enterrement de vie de jeune fille
back and forth | va-et-vient, aller-retour, allées et venues
backbone, spine | épine dorsale, colonne vertébrale
backdrop | toile de fond, arrière-plan
backer, sponsor | commanditaire, sponsor, bailleur de fonds
backseat, back seat | siège arrière, banquette arrière
backside, bottom, buttocks | derrière, postérieur, fesses
backstage, behind the scenes | coulisses, en coulisses, dans les coulisses
backstory, background story | histoire personnelle, passé
backward, retrograde, reactionary | rétrograde, réactionnaire
backwater | bled, trou perdu
backyard | arrière-cour, jardin
bacon | lard, bacon
bacterial | bactérien
bacterium, bacteria | bactérie
bad debt, bad loan | créance douteuse
bad luck, misfortune | malchance, poisse
Baden | Bade
Baden-Baden | Baden-Baden
Baden-Württemberg | Bade-Wurtemberg
badge, crest | écusson
badger | blaireau
badminton | badminton
baffle | dérouter, laisser perplexe, déconcerter
baffled, perplexed, puzzled | perplexe, dérouté
bagel | bagel
baggy | ample, large
bagpipes | cornemuse
Bahamas | Bahamas
Bahamian | bahaméen, bahamien
Bahia | Bahia
bait | appât
bait, lure | appât, leurre
Bakersfield | Bakersfield
baking soda | bicarbonate de soude
baking soda, bicarbonate of soda | bicarbonate de soude
Baku | Bakou
balaclava | cagoule
balaclava | cagoule, passe-montagne
Baldwin | Baudouin
bale | ballot, botte
Bali | Bali
ballad | ballade
ballast | ballast, lest
ballerina | ballerine
ballet dancer | danseur de ballet, danseuse de ballet
ballpark figure | chiffre approximatif
ballpark, baseball stadium | stade de baseball
ballroom | salle de bal
balm | baume
Balochistan, Baluchistan | Baloutchistan
Baltimore | Baltimore
Balzac | Balzac
Bamako | Bamako
bamboo | bambou
banality | banalité
bandage | bandage, pansement
bandit | bandit
bandit, robber | bandit, brigand
bane, scourge | fléau
bang | bang
bang | détonation, déflagration
Bangkok | Bangkok
Bangui | Bangui
banish, exile | bannir, exiler
banjo | banjo
bankruptcy | banqueroute, faillite
banquet, feast | banquet, festin
banter | badinage, plaisanterie
Bantu | bantou
baptism | baptême
baptism, christening | baptême
baptismal certificate | certificat de baptême, extrait de baptême
baptismal font | fonts baptismaux
baptismal | baptismal
Baptist | baptiste
baptize, baptise, christen | baptiser
baptize, christen | baptiser
barb | pique
barbarian | barbare
barbaric, barbarian | barbare
barbaric, barbarous | barbare
barbarism, barbarity | barbarie
barbarity, barbarism | barbarie
barbarity, barbarism, savagery | barbarie, sauvagerie
barbecue | barbecue
barbecue, BBQ | barbecue
barbed wire | barbelé, fil barbelé
barber | barbier, coiffeur
barbershop, hairdressing salon | salon de coiffure
bard | barde
bare-chested, shirtless | torse nu
barefoot | pieds nus, nu-pieds
barge | barge, péniche
barista | barista
baritone | baryton
barley | orge
barn | grange, étable
barometer | baromètre
baron | baron
baron, baroness | baron, baronne
baroness | baronne
baroque | baroque
barrage | tir de barrage, déluge
barrel, cask, keg | fût, tonneau, baril
barren | aride, désolé, stérile
bartender, barman, barmaid | barman, barmaid, serveur
barter, bartering | troc, troquer
Bartholomew | Barthélemy
basal | basal
basalt | basalte
base, pedestal, plinth | socle, piédestal
baseless, unfounded, groundless | sans fondement, infondé
baseline | fond de court, ligne de fond
bash, beat | frapper, cogner
bash, celebration | fête
basil | basilic
basilica | basilique
basin | cuvette, bassin
bass, bass guitar | basse, guitare basse
bassist | bassiste
bastard | bâtard
bastard | salaud, enfoiré
bastard | salaud, salopard
bastard, illegitimate | bâtard, illégitime
Bastia | Bastia
Bastille Day | 14-Juillet, fête nationale
Bastille | Bastille
bat | batte
Bataclan | Bataclan
batch | lot, fournée
bathing, swimming | baignade
bathrobe, dressing gown | peignoir, robe de chambre
bathtub, tub, bath | baignoire
batsman | batteur
battalion | bataillon
batter, hitter | batteur, frappeur
batter, hitter, batsman | batteur, frappeur
Battle of the Bulge | bataille des Ardennes
Battle of the Marne | bataille de la Marne
battleground, battlefield | champ de bataille
battleship | cuirassé
Baudelaire | Baudelaire
bawling out, shouting match | engueulade
bay, row | travée
Bayeux Tapestry | tapisserie de Bayeux
Bayeux | Bayeux
bayonet | baïonnette
Bayonne | Bayonne
bayou | bayou
BCE, before Christ | avant Jésus-Christ, avant notre ère
be drafted, draft | repêcher
be incumbent on | incomber
beacon | balise, phare
bead | perle
beagle | beagle
bean sprouts | germes de soja
beanie | bonnet
bear cub | ourson
bear the brunt | subir de plein fouet, faire les frais
bearable | supportable
bearded | barbu
bearish | baissier
Béarn | Béarn
beat up, beat, thrash | tabasser, rouer de coups
beat | battre
beatification | béatification
Beatles | Beatles
Beauce | Beauce
Beaujolais | beaujolais
beauty parlour, beauty salon | salon de beauté, institut de beauté
Beauvais | Beauvais
Beauvoir | Beauvoir
beaver | castor
become again | redevenir
bedbug, bed bug | punaise de lit, punaise
bedrock | fondement, socle
bedrock | substrat rocheux, roche-mère
bedtime | heure du coucher
beech | hêtre
beehive, hive | ruche
beep | bip
beep, bleep | bip
beer can, soda can, drink can | canette
Beethoven | Beethoven
beetle | coléoptère, scarabée
beetroot, beet, sugar beet | betterave, betterave sucrière
beggar, tramp | gueux, mendiant
begin, start | commencer
beginnings, early signs, first signs | prémices, signes avant-coureurs
behead, decapitate | décapiter
beheading, decapitation | décapitation
behemoth, juggernaut | mastodonte, géant
behind closed doors | à huis clos, huis clos
behind the scenes, backstage | en coulisses, dans les coulisses, coulisses
behold | contempler
beige | beige
Belfast | Belfast
Belfort | Belfort
Belgian railways, SNCB | SNCB, chemins de fer belges
Belgrade | Belgrade
Belize | Belize
belligerence, aggressiveness | agressivité, bellicisme
belligerent | belligérant
belligerent | belliqueux
belligerent, warring party | belligérant
bellow | beugler, hurler
bellows | soufflet
belly, tummy | ventre
below, down below | en contrebas
belt, strap | courroie
belvedere, viewpoint, lookout | belvédère
bender, binge | beuverie
Benedict XVI | Benoît XVI
Benedict | Benoît
Benedictine | bénédictin
Bengal | Bengale
Bengali | bengali, bengalais
Benghazi | Benghazi
benign tumor, benign tumour | tumeur bénigne
benign | bénin
benign, mild | bénin, bénigne
bequeath | léguer
bequest, legacy | legs
Berber, Amazigh | berbère, amazigh
beret | béret
Bergen | Bergen
Bergerac | Bergerac
Berkeley | Berkeley
Berkshire | Berkshire
Berlin | Berlin
Berliner | berlinois, berlinoise
Bermuda Triangle | triangle des Bermudes
Bermuda | Bermudes
berry | baie
berth, bunk | couchette
berth, mooring | poste d'amarrage, poste à quai, amarrage
Besançon | Besançon
beset | assailli, en proie à
bestow, confer | conférer, accorder
beta blocker | bêtabloquant
beta | bêta
Béthune | Béthune
between the lines, implicit | en filigrane
bewildered, baffled | perplexe, déconcerté
Béziers | Béziers
Biarritz | Biarritz
biathlete | biathlète
biathlon | biathlon
bib | bavoir
biblical | biblique
bibliographic, bibliographical | bibliographique
bibliography | bibliographie
biceps | biceps
bicker | se chamailler, se quereller
bickering, squabble | chamailleries, querelles
bidder | enchérisseur, soumissionnaire
biennale | biennale
biennial | biennal, bisannuel
biennial, biennale | biennale
big bang | big bang
big cat | grand félin, fauve
big name, heavyweight | ténor, poids lourd
big name, leading figure | pointure, grand nom
big top, marquee | chapiteau
big | gros, grosse, grand
bigger, larger | plus grand, plus gros
biggest | plus gros
biggest, greatest | plus grand
bigot | fanatique, sectaire
bigot, bigoted | sectaire, intolérant
bigoted, bigot | sectaire, intolérant
bigotry | sectarisme, intolérance
bigotry, intolerance | intolérance, sectarisme
Bihar | Bihar
bikini | bikini
Bilbao | Bilbao
bile | bile
bilingualism | bilinguisme
billboard, hoarding | panneau publicitaire, panneau d'affichage
billiards, snooker | billard
binary | binaire
bind, link | lier, relier
binding agent, binder | liant
binding | contraignant
bingo | bingo
binoculars | jumelles
biochemical | biochimique
biochemist | biochimiste
biochemistry | biochimie
biographer | biographe
biographical | biographique
biography, bio | biographie
biomass | biomasse
biomedical | biomédical
biopic, biographical film | biopic, film biographique
biopsy | biopsie
biotechnology, biotech | biotechnologie, biotech
bipartisan | bipartisan, bipartite
bipolar disorder | trouble bipolaire, bipolarité
bipolar | bipolaire
birch | bouleau
birch, birch tree | bouleau
bird feeder, feeder | mangeoire
bird flu, avian flu, avian influenza | grippe aviaire
bird flu, avian flu, avian influenza | grippe aviaire, influenza aviaire
birdie | birdie, oiselet
birdwatching | ornithologie
Birmingham | Birmingham
birthplace | lieu de naissance, ville natale
birthright | droit de naissance, droit d'aînesse
bisexual | bisexuel
bisexuality | bisexualité
bishopric | évêché
Bismarck | Bismarck
bison | bison
bistro | bistro, bistrot
bistro | bistrot, bistro
bitch | garce, salope
bitcoin, BTC | bitcoin
bittersweet | doux-amer
bitumen | bitume
bituminous | bitumineux
Black Lives Matter | Black Lives Matter
Black Panther | Panthère noire
black pudding, blood sausage | boudin, boudin noir
blackberry | mûre
blackbird | merle
blackcurrant | cassis
blackjack | blackjack
Blackpool | Blackpool
blacksmith | forgeron, maréchal-ferrant
bladder | vessie
blade of grass | brin d'herbe
blasé, jaded | blasé
blast furnace | haut fourneau
bleach | décolorer, blanchir
bleach | eau de Javel, javel
bleach | javel, eau de javel
blender, mixer | mixeur, blender
blessed, beatified | bienheureux, béatifié
blight, mildew | mildiou
blight, scourge | fléau
blindfold | bander les yeux, bandeau
blindfolded | les yeux bandés
blindness | cécité
bling | bling-bling
blink | cligner, cligner des yeux
blip, glitch | anicroche, incident
bliss | félicité, béatitude, bonheur
blister | ampoule, cloque
blitz | offensive éclair
blitzkrieg | guerre éclair, blitzkrieg
blizzard | blizzard
blizzard | blizzard, tempête de neige
bloated | ballonné, gonflé
bloated | hypertrophié, pléthorique
blob, drop | goutte
blockage, obstruction | obstruction, blocage
blockbuster | superproduction, film à gros budget, blockbuster
blocker | bloqueur
Blois | Blois
bloke, guy | type, mec, gars
blood alcohol level, blood alcohol content | alcoolémie, taux d'alcoolémie
blood cell | globule, cellule sanguine
blood clot, clot | caillot de sang, caillot sanguin, caillot
blood donor | donneur de sang
blood group, blood type | groupe sanguin
blood pressure | tension artérielle, pression artérielle
blood transfusion | transfusion sanguine
blood vessel | vaisseau sanguin
blood | sanguin
bloodline | lignée
bloodstream | sang, circulation sanguine
bloodthirsty, bloody | sanguinaire
bloom, blossom | fleurir, éclore
bloom, flowering, blossoming | floraison, éclosion
blossoming | éclosion, épanouissement
blot, stain | tache
blouse | chemisier, blouse
blouse, smock | blouse
blowout | éclatement
bludgeon | massue, gourdin, matraque
blueberry | myrtille, bleuet
bluegrass | bluegrass
blueprint | plan, schéma directeur
bluff | bluff, bluffer
blunder | bavure, bévue
blunt | émoussé, contondant
blunt, outspoken | franc, direct
BMX | BMX
boa | boa
boarder | interne, pensionnaire
boarding school | internat, pensionnat
boarding school | pensionnat, internat
boardwalk | promenade en planches, promenade
bobsleigh, bobsled | bobsleigh
bode well | être de bon augure, augurer
bodily harm | blessures corporelles, lésions corporelles, coups et blessures
bodily | corporel
body double, stunt double, stand-in | doublure
body language, gestures | gestuelle, langage corporel
body mass index, BMI | indice de masse corporelle, IMC
body shop, bodywork repairer | carrossier
bodybuilder | culturiste, bodybuilder
bodybuilding | culturisme, musculation
bodybuilding, weight training | musculation, culturisme
bodywork, car body | carrosserie
Boer War | guerre des Boers
Boer | boer
bog, peat bog | tourbière
bogeyman | épouvantail, croque-mitaine
bogged down | enlisé, embourbé
Bohemia | Bohême
bohemian | bohème
bohemian | bohème, bohémien
boiled egg | œuf à la coque
boiler | chaudière
boiling water | eau bouillante
boiling | bouillant
boiling, boiling point | ébullition, point d'ébullition
Boise | Boise
Boko Haram | Boko Haram
bollocks, bullshit, nonsense | conneries, foutaises
Bollywood | Bollywood
Bolshevik | bolchevique, bolchevik
bolt | boulon
Bolton | Bolton
bombast, grandiloquence | emphase, grandiloquence
bombshell | coup de tonnerre, révélation fracassante
bona fide | de bonne foi
bonanza, windfall | manne, aubaine, filon
Bonaparte | Bonaparte
bondage, servitude | servitude, esclavage
bone marrow | moelle osseuse
bone | osseux
bones, human remains | ossements
bonfire | feu de joie
bong | pipe à eau
Boniface | Boniface
bonkers, crazy, nuts | dingue, cinglé
Bonn | Bonn
bonnet cap, bathing cap | bonnet de bain
bonnet | bonnet
bonnet, car hood | capot
bony | osseux, osseuse
boo, heckle | huer, siffler, conspuer
boobs | nichons, seins
booing, boos | huées, sifflets
book signing | séance de dédicaces, dédicace
book | bouquin, livre
bookkeeper | aide-comptable, teneur de livres
bookkeeping, accounting | comptabilité, tenue de livres
booklet | livret
bookmaker | bookmaker, preneur de paris
bookmark | marque-page, signet
bookseller | libraire
boomerang | boomerang
boon, godsend | aubaine, bienfait, bénédiction
boon, godsend, windfall | aubaine
boost | booster, stimuler, doper
boost, revitalise, revitalize, energise, energize | dynamiser, redynamiser
booster shot, booster dose, booster | dose de rappel, rappel
booth, stand | stand, kiosque, cabine
bootleg, pirated | pirate, de contrebande
Bordeaux | Bordeaux
Bordeaux | Bordeaux, bordelais
borderline | limite
boredom | ennui
Borneo | Bornéo
borrower | emprunteur, emprunteuse
bosom | poitrine, sein
bosom, womb, fold | giron
bossy, authoritarian | autoritaire
Boston | Boston
Bostonian | bostonien
botanical garden | jardin botanique
botanical | botanique
botanical, botanic | botanique
botanist | botaniste
botany | botanique
botch, bungle | bâcler, rater
botched | bâclé, raté
botched, bungled | foireux, raté, bâclé
Botox | Botox
Botswana | Botswana
Boulogne | Boulogne
bouncer | videur
bouncy castle | château gonflable
boundless, limitless | sans bornes, illimité, sans limites
bounds, limits | limites, bornes
bounty hunter | chasseur de primes
bounty, reward | prime, récompense
bouquet | bouquet
Bourbon | Bourbon
Bourbons | Bourbons
bourgeois | bourgeois
bourgeoisie | bourgeoisie
Bournemouth | Bournemouth
boutique | boutique
bovine | bovin
bow, curtsy | révérence
bowel cancer, colorectal cancer, colon cancer | cancer colorectal, cancer du côlon
bowel, gut, intestine | intestin
bowler hat | chapeau melon
bowler | lanceur, lanceuse
bowling alley | bowling, salle de quilles
bowling, tenpin bowling | bowling
box set, boxed set | coffret
boxer shorts, underpants | caleçon, slip
boxing gloves | gants de boxe
boxing ring | ring
boxwood, box tree | buis
boycott | boycotter, boycott, boycottage
boyfriend | petit ami, copain, chum
boyhood, childhood | enfance
bra | soutien-gorge
bra, brassiere | soutien-gorge
Brabant | Brabant
brace oneself, brace for | se préparer au pire, se préparer à
brace | doublé
braces | appareil dentaire
braces, suspenders | bretelles
braid, plait | tresse, natte
braid, plait | tresse, tresser
braille | braille
brain injury, brain damage | lésion cérébrale
brain, brains | cervelle
brainwash | laver le cerveau, endoctriner
brainwashing | lavage de cerveau
brake pad | plaquette de frein
brake | frein, freiner
braking | freinage
bran, oat bran | son d'avoine, son de blé
Brandenburg Gate | porte de Brandebourg
Brandenburg | Brandebourg
brandy, cognac | eau-de-vie, cognac, brandy
brass band | fanfare
brass band, marching band | fanfare
brass instruments, brass section | cuivres
brass | laiton
brasserie, restaurant | brasserie
brat | sale gosse, morveux
bravery, courage | bravoure, courage
bravest | plus courageux, plus brave
brawl, fight | bagarre, baston, rixe
brawl, fight | rixe, bagarre
brazen, shameless | éhonté, effronté
Brazzaville | Brazzaville
breach, gap | brèche
breach, infringement | entorse, infraction, violation
breadwinner | soutien de famille
break, smash | briser, casser
break-in, breaking and entering | effraction
breakage, breaking | bris
breakaway | échappée
breakaway, secessionist, separatist | sécessionniste, séparatiste, dissident
breakout, jailbreak | évasion
breastfeed | allaiter
breastfeeding | allaitement, allaitement maternel
breaststroke | brasse
breather, respite | répit, pause
breathtaking, stunning | époustouflant, à couper le souffle
breeding ground | terreau fertile, vivier
breezy | venteux, désinvolte
Bremen | Brême
Bresse | Bresse
Brest | Brest
brethren | frères
Breton | breton
brew | brasser
brewer | brasseur
brewer | brasseur, brasseuse
brewery | brasserie
brewing | brassage
bridal gown, wedding dress | robe de mariée
bridal, nuptial | nuptial, de mariée
bridesmaid | demoiselle d'honneur
bridesmaid, maid of honour | demoiselle d'honneur
bridle | bride
brie | brie
briefcase | mallette, porte-documents, attaché-case
briefs, underpants | slip
brig | brick
brigadier general, brigadier | général de brigade
brigadier | brigadier
brigand | brigand
brighter | plus lumineux, plus brillant
brightest | plus brillant, plus lumineux
brightness, luminosity | luminosité
Brighton | Brighton
brilliance | brio
brilliance | éclat, brio, génie
brilliantly | avec brio, brillamment
brim | bord
brine | saumure
bring in, report | rapporter
bring | amener, apporter
bring, contribute | apporter
brioche | brioche
Brisbane | Brisbane
brisk, lively | vif, animé
briskly | vivement, d'un bon pas
Bristol | Bristol
Britannia | Britannia
Briton, Brit | Britannique
brittle | cassant
brittle, fragile | cassant, fragile
Brive | Brive-la-Gaillarde, Brive
bro, brother | frérot, frère
broad bean, fava bean | fève
broad, wide | large, vaste
broadband internet, broadband | haut débit, internet haut débit
broadcast, live broadcast | retransmission, diffusion
broadcasting, radio broadcasting | radiodiffusion
broader | plus large, plus vaste
Broadway | Broadway
broccoli | brocoli
broker | courtier, courtière
brokerage | courtage
brokerage, brokerage firm | société de courtage, maison de courtage
Bronx | Bronx
brooch | broche
brood | couvée
brood, ruminate | ruminer, broyer du noir
Brooklyn | Brooklyn
broth, stock | bouillon
brothel | maison close, bordel, maison de passe
brother | frangin, frère
brotherhood, fraternity | confrérie
Brothers Grimm | frères Grimm
brow ridge, eyebrow arch | arcade sourcilière
brow, eyebrow | sourcil
brow, forehead | front
brownie | brownie
brownish | brunâtre
Bruges | Bruges
brunch | brunch
Brunei | Brunei
brunette | brune, brunette
Brussels sprout | chou de Bruxelles
brute | brute
Brutus | Brutus
buccaneer | boucanier, flibustier
buck, dollar | dollar
Buckingham Palace | palais de Buckingham
Buckinghamshire | Buckinghamshire
buckle up, fasten seat belt | boucler sa ceinture, attacher sa ceinture
buckle | boucle
buckle, give way | céder, flancher
buckwheat | sarrasin
Budapest | Budapest
Buddha | Bouddha
Buddhism | bouddhisme
budge | bouger, céder
Buenos Aires | Buenos Aires
Buffalo | Buffalo
buffalo | buffle, bison
buggy, stroller, pushchair | poussette
building and public works, construction industry | BTP, bâtiment et travaux publics
buildup, build-up | accumulation, montée
bulb | bulbe
bulge | renflement, bosse
bulimia | boulimie
bulky, voluminous | volumineux
bulldog | bouledogue
bulletin, newsletter | bulletin
bulletproof vest, bullet-proof vest | gilet pare-balles
bulletproof | pare-balles, à l'épreuve des balles
bullfight, bullfighting | corrida, tauromachie
bullfighter, matador | torero, matador
bullion, ingot | lingot
bullish, optimistic | haussier, optimiste
bullock, steer | bœuf, bouvillon
bullring | arènes
bullshit, nonsense | conneries, foutaises
bum, buttocks, backside | derrière, fesses
bum, tramp, hobo | clochard, vagabond
bumblebee | bourdon
bumper crop | récolte exceptionnelle, récolte record
bumper | pare-chocs
bumpy | cahoteux
bun | brioche, petit pain
bun | chignon
Bundesliga | Bundesliga
bungalow | bungalow
bunk bed | lit superposé
bunk, berth | couchette
bunny, rabbit | lapin
bunting | bruant
bunting | fanions, banderoles
buoy | bouée
buoyancy | flottabilité
buoyant | florissant, dynamique
burden of proof, onus of proof | charge de la preuve, fardeau de la preuve
bureaucracy, red tape | bureaucratie, lourdeurs administratives
burgeoning | en plein essor, naissant
burger, hamburger | burger, hamburger
burger, hamburger | hamburger, burger
burgomaster | bourgmestre
Burgundian | bourguignon, bourguignonne
burial vault, vault | caveau
burial, burial place, grave | sépulture
Burkina Faso | Burkina Faso
Burkina Faso | Burkina Faso, Burkina
burkini | burkini
burlesque | burlesque
Burlington | Burlington
burn | cramer, brûler
burner | brûleur
burning hot, scalding | brûlant
burnout, exhaustion | burn-out, épuisement professionnel
burqa, burka | burqa, burka
burrito | burrito
burst in, burst into, storm into | faire irruption
burst of gunfire | rafale
bury the hatchet | enterrer la hache de guerre
Busan | Busan, Pusan
bush | brousse
bushy | touffu, broussailleux
busiest | plus fréquenté
business licence, business license, trading licence | patente
bust | buste
bustling | animé, grouillant
butler | majordome
buttock | fesse
buttocks, butt, backside | fesses, postérieur
buy | acheter
buyer, purchaser, acquirer | acquéreur, acheteur
buzz | buzz
buzz, hum | bourdonnement, bourdonner
buzz, hype | buzz, battage médiatique, engouement
buzzer | buzzer, sonnerie
by referendum, referendum | référendaire
by way of | en guise de
by-product, byproduct | sous-produit
bye, goodbye | au revoir
bylaw, by-law | règlement municipal, arrêté municipal
bylaws, articles of association | statuts
Byron | Byron
bystander, onlooker | passant, badaud
byte | octet
Byzantine | byzantin
Byzantium | Byzance
cabal, clique | cabale, clique
cabaret | cabaret
cabinet reshuffle, reshuffle | remaniement ministériel, remaniement
cactus | cactus
caddie, caddy | caddie
cadence | cadence
cadet | cadet
Caen | Caen
Caesar | César
Caesar, Julius Caesar | César, Jules César
caesarean section, C-section, caesarean, cesarean section | césarienne
caffeine | caféine
Cain and Abel | Caïn et Abel
Cain | Caïn
caisson | caisson
Cajun | cajun, cadien
cake | cake, gâteau
Calais | Calais
calamitous, disastrous | calamiteux, désastreux
calamity | calamité
calcium | calcium
calculus | calcul infinitésimal, calcul différentiel
calf | mollet
Calgary | Calgary
caliber, calibre | calibre
calibrate | calibrer, étalonner
calibration | étalonnage, calibrage
calibre, caliber | calibre
caliph | calife
caliphate | califat
caller | appelant, correspondant
calligraphy | calligraphie
callous, heartless | insensible, sans cœur
calmer | plus calme
caloric, calorific | calorique
calorie | calorie
Calvados | Calvados
Calvary, ordeal | calvaire
Calvin, Calvinism | Calvin, calvinisme
Calvinist | calviniste
calyx | calice
camaraderie, comradeship | camaraderie
Camargue | Camargue
Cambrai | Cambrai
Cambrian | cambrien
Cambridge | Cambridge
cameo, cameo appearance | caméo, apparition
cameraman | caméraman, cadreur
camerawoman | cadreuse
camouflage | camouflage, camoufler
camouflage, conceal | camoufler, camouflage
campaign for, be an activist | militer
camper van | combi, camping-car
camper van, motorhome, RV | camping-car, autocaravane
camper | campeur, campeuse
campfire | feu de camp
campground, campsite | camping, terrain de camping
campus | campus
campus, university campus | campus, campus universitaire
Canaan | Canaan
Canadian | canadien
Canberra | Canberra
candid, frank | franc, sincère
candle | chandelle, bougie
candlelight | chandelle, lueur des bougies
cane, walking stick | canne
canine | canin
canister | bonbonne, cartouche
canned food, tinned food | conserves
canned, tinned | en conserve
Cannes Film Festival | Festival de Cannes
Cannes | Cannes
cannibal | cannibale, anthropophage
cannibalism | cannibalisme
canning, preserves | conserverie
cannon fodder | chair à canon
canoe | canoë
canoe | canoë, pirogue
canoeing, kayaking | canoë-kayak
canon law | droit canon, droit canonique
canon | chanoine
canonical | canonique
canopy | canopée
canopy, awning | auvent
Cantal | Cantal
Canterbury | Canterbury, Cantorbéry
canton | canton
Cantonese | cantonais
cantor | chantre
canyon | canyon
CAP, Common Agricultural Policy | PAC, politique agricole commune
capacitor | condensateur
capacity | contenance, capacité
Cape Horn | cap Horn
cape, cloak | cape
capillary | capillaire
capital letter, upper case | majuscule
capital outflow, capital flight | fuite des capitaux, sorties de capitaux
capitalisation, capitalization | capitalisation
capitalist | capitaliste
Capri | Capri
capricious, temperamental | capricieux
Capricorn | Capricorne
capsule | capsule
captain's armband | brassard de capitaine
captaincy | capitanat
Capuchin | capucin
CAQ, Coalition Avenir Québec | CAQ, Coalition avenir Québec
caquiste, CAQ member | caquiste
car dealer, car dealership | concessionnaire automobile, concession automobile
car mechanic, garage owner | garagiste, mécanicien
car | bagnole, voiture
Caracas | Caracas
caramel | caramel
carat, karat | carat
carbide | carbure
carbine, rifle | carabine, fusil
carbohydrate | glucide
carbohydrate | glucide, hydrate de carbone
carbohydrate, carb | glucide, hydrate de carbone
carbon dating, radiocarbon dating | datation au carbone 14
carbon monoxide | monoxyde de carbone
carcass | carcasse
Carcassonne | Carcassonne
carcinoma | carcinome
Cardiff | Cardiff
cardigan | cardigan, gilet
cardiologist | cardiologue
cardiology | cardiologie
cardiovascular | cardiovasculaire
Care Bear | Bisounours
career change, retraining | reconversion, reconversion professionnelle
carefree attitude, insouciance | insouciance
carer, caregiver | aidant, soignant, proche aidant
cargo hold | soute
caribou | caribou
caricature | caricature, caricaturer
caricaturist, cartoonist | caricaturiste, dessinateur de presse
Carlisle | Carlisle
Carmelite | carmélite
carnal | charnel
carnival | carnaval
carnivore, carnivorous | carnivore
carp | carpe
carp, complain | critiquer, se plaindre
carpenter, joiner | charpentier, menuisier
carpentry | charpenterie, menuiserie
carpentry, joinery | menuiserie, charpenterie
carpet, fitted carpet | moquette
carpooling, carpool, car-sharing, ride-sharing | covoiturage
carrier, haulier, transporter | transporteur
carry out, perform | effectuer
cart | charrette
cart | charrette, chariot
Cartesian | cartésien
Carthage | Carthage
Carthaginian | carthaginois
Carthusian | chartreux
cartilage | cartilage
carton of cigarettes | cartouche de cigarettes
carton | brique, carton
carton | carton, brique
cartridge | cartouche
cartulary | cartulaire
carver | sculpteur
carving up, dividing up | découpage
Casablanca | Casablanca
cascade | cascade
case, holster | étui
cash in, collect | encaisser
cash | argent, fric, pognon
cash | numéraire, espèces, liquide
cash, dough | thune, fric, pognon
cash, dough, money | fric, argent
cashmere | cachemire
Casimir | Casimir
casino | casino
casket, coffin | cercueil
Cassandra | Cassandre
casserole, stew | ragoût
cassette | cassette
caste | caste
Castile | Castille
casting | casting
castor, caster | roulette
Castres | Castres
catacombs | catacombes
Catalina | Catalina
catalyst | catalyseur
catalytic converter | pot catalytique
catalytic converter | pot catalytique, convertisseur catalytique
catalytic | catalytique
catalyze | catalyser
catapult | catapulte, catapulter
cataract | cataracte
catch a disease, contract a disease | contracter une maladie
catch sight of, glimpse | apercevoir
catch, grab | choper, attraper
catch-up TV | télévision de rattrapage, replay
catcher | receveur
catching up, catch-up | rattrapage
catchment area, drainage basin | bassin versant, bassin hydrographique
catchy | accrocheur, entraînant
catechism | catéchisme
caterer | traiteur
catering | restauration, traiteur
caterpillar | chenille
catfish | poisson-chat, silure
Catherine the Great | Catherine II, Grande Catherine
catheter | cathéter, sonde
cathode | cathode
Catholicism | catholicisme
Cato | Caton
catwalk, fashion runway | podium, défilé
Caucasian | caucasien
caucus | caucus, groupe parlementaire
cauldron | chaudron
cauliflower | chou-fleur
causal link, causation | lien de causalité, lien de cause à effet
causal | causal
causality | causalité
causality, causation | causalité
causation, causality | causalité, lien de causalité
causeway | chaussée, digue
caustic | caustique
cavalier | cavalier
cavalry | cavalerie
caveat | mise en garde, réserve
caviar | caviar
cavity | cavité
cayenne pepper | piment de Cayenne, poivre de Cayenne
Cayenne | Cayenne
cedar | cèdre
cede | céder
CEGEP | cégep
celeb, celebrity | célébrité, people
celebratory | festif, de fête
celery | céleri
celestial body | corps céleste, astre
celestial body, heavenly body | astre, corps céleste
celestial, heavenly | céleste
cell phone, mobile phone | téléphone portable, cellulaire, portable
cellist | violoncelliste
cello | violoncelle
cellular | cellulaire
cellulose | cellulose
Celsius | Celsius
Celt | Celte
Celtic | celtique, celte
census taker | agent recenseur
census | recensement
centenarian | centenaire
centenary, centennial | centenaire
centenary, centennial, hundredth anniversary | centenaire
centennial, centenary | centenaire
centerpiece, centrepiece | pièce maîtresse, élément central
centrifugal | centrifuge
centrifuge | centrifugeuse
centurion | centurion
CEO, chief executive officer, chief executive | PDG, président-directeur général, directeur général
ceramic, ceramics | céramique
cerebral palsy | paralysie cérébrale, infirmité motrice cérébrale
cerebral | cérébral
certificate, attestation | attestation
cervical cancer | cancer du col de l'utérus
cervical | cervical
cervix | col de l'utérus
cessation | cessation, arrêt
CETA, Comprehensive Economic and Trade Agreement | CETA, AECG, Accord économique et commercial global
Cévennes | Cévennes
Ceylon | Ceylan
CFA franc | franc CFA
CFA franc | franc CFA, FCFA
CGT union, CGT | CGT, Confédération générale du travail
chainsaw | tronçonneuse
chainsaw, chain saw | tronçonneuse
chairmanship | présidence
chairperson, chair | président, présidente
chakra | chakra
chalice | calice
chalice, cup | calice, coupe
chamber of commerce and industry | CCI, chambre de commerce et d'industrie
chamberlain | chambellan
Chambéry | Chambéry
chameleon | caméléon
Chamonix | Chamonix
champagne | champagne
chancellery | chancellerie
Chancellor of the Exchequer | chancelier de l'Échiquier
change of government, handover of power | alternance politique
change tack, change course | changer de cap
channel, fairway | chenal
chant | scander
chant, chanting | chant
Chantilly | Chantilly
chaperone | chaperon
chaplain | aumônier
chaplain, chaplaincy | aumônier, aumônerie
char | carboniser
charcoal | charbon de bois
charcoal | fusain
chardonnay | chardonnay
Charente | Charente
charging point, charging station | borne de recharge, station de recharge
chariot | char romain, char antique
charisma | charisme
charismatic | charismatique
charitable | charitable
charity | bienfaisance, œuvre de bienfaisance, association caritative
charity | charité
charity, charitable organisation | organisation caritative, association caritative, œuvre de bienfaisance
Charlemagne | Charlemagne
Charleroi | Charleroi
Charles de Gaulle airport, Roissy | Roissy, aéroport Charles-de-Gaulle
Charles V, Holy Roman Emperor | Charles Quint
Charleston | Charleston
Charleville-Mézières | Charleville-Mézières
Charlevoix | Charlevoix
Charlie Chaplin | Charlie Chaplin, Charlot
Charlottesville | Charlottesville
charm offensive | opération séduction, opération de séduction
charterhouse, Carthusian monastery | chartreuse
Chartres | Chartres
chasm, abyss, gulf | gouffre, abîme
chassis | châssis
chastity | chasteté
chateau, castle | château
Chateaubriand | Chateaubriand
Châteauroux | Châteauroux
Chattanooga | Chattanooga
chatter, gossip | jaser
chauffeur, driver | chauffeur
chauvinism, jingoism | chauvinisme
chauvinist, chauvinistic, jingoistic | chauvin
cheaper | moins cher, meilleur marché
cheapest | moins cher
cheaply, on the cheap | à bas prix, bon marché, à moindre coût
checkers, draughts | jeu de dames, dames
checklist | liste de contrôle
checkmate | échec et mat
checkout, till | caisse
cheddar | cheddar
cheeky, impertinent | effronté, insolent, impertinent
cheerful, merry | gai, joyeux
cheerfully, blithely | allègrement
cheerleader | pom-pom girl, meneuse de claque
cheery, cheerful, merry | joyeux, gai
cheese fondue | fondue au fromage, fondue
cheeseburger | cheeseburger
cheesecake | gâteau au fromage, cheesecake
cheesy, corny | ringard, kitsch
cheetah | guépard
Chelmsford | Chelmsford
chemist, pharmacist | pharmacien, pharmacienne
chemotherapy, chemo | chimiothérapie, chimio
Cherbourg | Cherbourg
Cherokee | Cherokee
Chesapeake Bay | baie de Chesapeake
Chesapeake | Chesapeake
chessboard | échiquier
chestnut tree | châtaignier, marronnier
chestnut | châtaigne, marron
chewing gum, gum | chewing-gum, gomme à mâcher
Cheyenne | Cheyenne
chia | chia
chic, stylish | chic, élégant
Chicago | Chicago
chicane | chicane
Chichester | Chichester
chick | poussin
chicken coop, henhouse | poulailler
chicken nuggets | croquettes de poulet, nuggets
chickenpox, chicken pox | varicelle
chickpea | pois chiche
chief financial officer, CFO | directeur financier, directrice financière
chiefdom, chieftaincy | chefferie
chiefly, mainly, mostly | principalement, surtout
Chihuahua | Chihuahua
child molester, paedophile, pedophile | pédophile
childcare | garde d'enfants, garde des enfants
childish, puerile | puéril, enfantin
childless | sans enfant
childminder | assistante maternelle, nourrice
chill | froid, fraîcheur
chill | refroidir, rafraîchir
chime | carillon
chime | carillonner
chimera, pipe dream | chimère
chimney sweep | ramoneur
chimney | cheminée
chimpanzee | chimpanzé
Chinatown | quartier chinois, Chinatown
Chinese, Sino-American | sino-américain
chips, crisps, potato chips | chips
chivalrous | chevaleresque
chivalry | chevalerie
chivalry, gallantry | galanterie
chloride | chlorure
chlorine | chlore
chocolate croissant | pain au chocolat, chocolatine
choir, chorus | chœur, chorale
choke | étouffer, s'étouffer
chokehold | étranglement, clé d'étranglement
cholesterol | cholestérol
chopper, helicopter | hélicoptère
chopping board, cutting board | planche à découper
choral | choral
chord | accord
chore, household chore | corvée, tâche ménagère
choreographer | chorégraphe
choreography | chorégraphie
chorus, refrain | refrain
Christ | Christ
Christchurch | Christchurch
Christendom | chrétienté
Christopher Columbus | Christophe Colomb
chrome | chrome
chrome, chromium | chrome
chromium | chrome
chromosome | chromosome
chronicle | chronique
chubby, plump | potelé, rondelet, grassouillet
chuckle | glousser, petit rire
chum | copain, copine, pote
chunk | gros morceau, morceau
church council, ecumenical council | concile, concile œcuménique
churchgoer | pratiquant, paroissien
churn, churn out | produire en série
Cicero | Cicéron
cider | cidre
cigar | cigare
cigarette butt | mégot
cigarette butt, stub | mégot
cigarette, fag | clope, cigarette
Cincinnati | Cincinnati
Cinderella | Cendrillon
cinematic, cinematographic | cinématographique
cinematographer, director of photography | directeur de la photographie, chef opérateur
cinematography | cinématographie, photographie
cinnamon | cannelle
cipher | chiffre, code secret
circa | environ
circadian rhythm | rythme circadien
circadian | circadien
circuit breaker | disjoncteur, coupe-circuit
circuitry | circuits, circuit
circumcise | circoncire
circumcised | circoncis
circumcision | circoncision
circumference | circonférence
circumstantial evidence | preuve indirecte, preuve circonstancielle, présomption
circumstantial | circonstanciel
citation, quotation | citation
citizens' initiative referendum | référendum d'initiative citoyenne, RIC
citrus, citrus fruit | agrume
city block, block | pâté de maisons, îlot
civil disobedience | désobéissance civile
clad | vêtu
cladding | bardage, revêtement
cladding | habillage, bardage
claim, allege, pretext | prétexter, prétexte
claim, receivable | créance
clairvoyance, fortune-telling | voyance
clairvoyant, fortune-teller, psychic | voyant, voyante
clam | palourde
clamp | pince, serre-joint
clan | clan
clandestine, underground, illegal | clandestin
clarinet | clarinette
clasp | fermoir
classy | chic, élégant, classe
claw | griffe, serre, pince
clean-up, cleanup | assainissement
cleanser | nettoyant, démaquillant
clearer | plus clair
cleavage | décolleté
cleavage, divide | clivage
cleaver | couperet, hachoir
clementine, tangerine, mandarin | clémentine, mandarine
Cleopatra | Cléopâtre
clergyman | ecclésiastique, homme d'Église
cleric | clerc, religieux
cleric, clergyman | ecclésiastique, religieux, membre du clergé
clerk | clerc
Clermont-Ferrand | Clermont-Ferrand
Cleveland | Cleveland
clever, crafty | futé, malin
clever, cunning, shrewd | malin, maligne, rusé, astucieux
cliché | cliché
cliché, stereotype | cliché, stéréotype, lieu commun
clichéd, hackneyed | éculé, cliché
climax, crowning moment, apotheosis | apothéose, point culminant
climax, culmination | point culminant, apogée, paroxysme
clinch, secure | décrocher, s'assurer, conclure
clinician | clinicien, clinicienne
clippers, hair clippers | tondeuse
clique | clique, coterie
clitoris | clitoris
cloak | cape, manteau
cloakroom | vestiaire
clocking in, checking in | pointage
clockwise | dans le sens des aiguilles d'une montre
clockwork | mécanisme d'horlogerie
clod | motte
clog | sabot
clog, block | boucher, obstruer, engorger
cloister | cloître
clone | clone
clone | clone, cloner
cloning | clonage
closer | plus proche, plus près
closest, nearest | plus proche
closing credits, credits | générique
clot, curdle | cailler
clothes | fringues, vêtements
cloudy | nuageux
cloudy, overcast | nuageux, couvert
clout | influence, poids
clove of garlic | gousse d'ail
clove | clou de girofle, girofle
clover | trèfle
Clovis | Clovis
clown | pitre, clown
clown, buffoon | guignol, clown
clubhouse | club-house
clueless | ignorant, perdu
Cluny | Cluny
clutch | embrayage
clutch, grip | agripper, serrer
CNRS, French National Centre for Scientific Research | CNRS, Centre national de la recherche scientifique
co-owner, condo owner | copropriétaire
co-ownership | copropriété
co-pilot, copilot | copilote
coach | entraîneur, coach, entraîneuse
coach, bus | autocar, car
coaching | coaching, entraînement
coal seam, seam | filon, veine, veine de charbon
coarse | grossier, rugueux
coat of arms | blason, armoiries
coat, smear | enduire
coated, covered | revêtu, recouvert
coated, rendered | enduit
coating, covering | revêtement
coating, plaster | enduit
cobra | cobra
Coca-Cola, Coke | Coca-Cola, Coca
cocaine | cocaïne
cocaine, coke | cocaïne, coke
cockpit | cockpit, poste de pilotage
cockroach | cafard, blatte
cockroach, roach | cafard, blatte
cocktail | cocktail
cocky | arrogant, suffisant
cocoa | cacao
coconut palm | cocotier
coconut | noix de coco, coco
cocoon | cocon
cod | morue, cabillaud
codex | codex
codify | codifier
coding, encoding | codage, encodage
coefficient | coefficient
coerce | contraindre, forcer
coercion | coercition, contrainte
coercive | coercitif
coffee maker, coffee pot | cafetière
cog | rouage
cog, cogwheel | rouage
cognac | cognac
cognitive behavioral therapy, cognitive behavioural therapy, CBT | thérapie cognitivo-comportementale, TCC
cognitive | cognitif, cognitive
cohort | cohorte
coil | bobine
coinage | monnayage, pièces de monnaie
coincide | coïncider
coincidentally, by chance | par coïncidence, par hasard
cold meats, cured meats, charcuterie | charcuterie
colder | plus froid
coldest | plus froid
collage | collage
collagen | collagène
collapse, crumble | s'effondrer, effondrement, effondrer
collarbone, clavicle | clavicule
collateral damage | dommage collatéral, dégât collatéral
collateral damage | dommage collatéral, dégâts collatéraux
collateral | collatéral
collateral | garantie, nantissement
collector | collecteur
collector | collectionneur, collectionneuse
collegial, collective | collégial
collegiate church | collégiale
collegiate | universitaire
collie | colley
Colmar | Colmar
Cologne | Cologne
cologne, eau de cologne | eau de Cologne
Colombo | Colombo
colonist, settler | colon
Colorado | Colorado
colorectal cancer | cancer colorectal
colorectal | colorectal
colossal | colossal
colossal, huge | colossal
Colosseum, Coliseum | Colisée
colossus | colosse
colossus, giant | colosse, géant
colour, color, shade | coloris, couleur
colourless, colorless | incolore
Columbus | Christophe Colomb, Colomb
Columbus, Christopher Columbus | Christophe Colomb, Colomb
coma | coma
comb | peigne, peigner
combine | conjuguer, combiner
combo | combo
combustible, fuel | combustible
combustion engine | moteur à combustion, moteur thermique
combustion | combustion
come to fruition | se concrétiser, aboutir
come to the fore | passer au premier plan
come under, fall within | relever de
comedic, comic | comique
comet | comète
comfortable, comfy | confortable
commander | commandeur
commemorative plaque, memorial plaque | plaque commémorative
commemorative | commémoratif
commentary | commentaire
commercial vehicle, van | véhicule utilitaire, utilitaire
commodore | commodore
Commonwealth | Commonwealth
commotion | agitation, tumulte, vacarme
communion, first communion | communion, première communion
communitarian, community-based | communautaire, communautariste
communitarianism, communalism | communautarisme
communitarianism, sectarianism | communautarisme
community | communautaire
companionship | compagnie, camaraderie
compass | boussole
compass | compas
compassionate | compatissant, humain, plein de compassion
compendium | recueil, compendium
competitor | compétiteur, compétitrice
Compiègne | Compiègne
complacency | complaisance, autosatisfaction
complacent, smug | suffisant, content de soi
complementarity | complémentarité
complete, supplement | compléter
complicit | complice
complimentary, flattering | élogieux, élogieuse, flatteur, flatteuse
complimentary, free of charge | gratuit, offert
composite | composite
compost | compost, composter
composting | compostage
composure, calm | sang-froid, calme
composure, self-assurance, nerve | aplomb
compote, stewed fruit | compote
compound interest | intérêts composés
compound | enceinte, complexe
compound, chemical compound | composé, composé chimique
comprehend, understand | comprendre, saisir
compress | comprimer, compresser
compression | compression
compressor | compresseur
comptroller | contrôleur
compulsive | compulsif
computer graphics, infographic | infographie
computer | ordinateur, ordi
computerization | informatisation
computerize, computerise | informatiser
con artist, con man, swindler | escroc, arnaqueur
Conakry | Conakry
concave | concave
conceal, contain | receler, recéler
concede a goal | encaisser un but, concéder un but
concede | concéder
conceivable, possible | envisageable
conceive, design | concevoir
concentration | concentration, teneur
conceptual | conceptuel
concerto | concerto
concierge, caretaker | concierge
concise | concis
concoct | concocter
concordance | concordance
concordat | concordat
Concordia | Concordia
concur, agree | convenir, être d'accord
concurrent, simultaneous | simultané, concomitant
concussion | commotion cérébrale, commotion
condensation | condensation
condense | condenser
condensed | condensé
condescending, patronizing | condescendant
condescending, patronizing, patronising | condescendant
condescension | condescendance
conditioner | après-shampooing, revitalisant
condo, condominium | condo, copropriété
condo, condominium | copropriété, appartement en copropriété
condolences | condoléances
condom | préservatif
condom | préservatif, capote
condominium, co-ownership | copropriété
condominium, condo | copropriété, condo
condone | approuver, cautionner, tolérer
Condorcet | Condorcet
conductor | chef d'orchestre
conductor | conducteur
conduit | conduit
cone | cône
confederacy, confederation | confédération
Confederate | confédéré
confer | conférer
conference, symposium, colloquium | colloque, symposium
confess | confesser, avouer
confession | confession, aveu
confessional | confessionnal
confessional | confessionnel
confetti | confetti
confidant, confidante | confident, confidente
confidence, secret | confidence
configuration | configuration
configuration, layout | configuration
configure | configurer
confluence | confluent, confluence
Confucianism | confucianisme
Confucius | Confucius
confuse, muddle | embrouiller
congenital | congénital
congestion | congestion
conglomerate | conglomérat
congrats, congratulations | félicitations
congregation | congrégation
congregation, religious order | congrégation
congregation, worshippers | fidèles, assemblée des fidèles
conical | conique
conjecture, speculation | conjecture
conjugate | conjuguer
conjugation | conjugaison
conjunction | conjonction
conjure up, evoke | évoquer
conjurer, magician | prestidigitateur, magicien
Connecticut | Connecticut
connector | connecteur
connivance, collusion | connivence, collusion
connotation | connotation
conqueror | conquérant
conscious, aware | conscient
consecrate | consacrer
consecration | consécration
consecration, crowning achievement | consécration
consensual sex | relation sexuelle consentie, rapports consentis
consensual | consensuel
consequential, significant | conséquent, lourd de conséquences
conservatism | conservatisme
conservatory | conservatoire
conservatory | jardin d'hiver, véranda
conservatory, music school | conservatoire
consider, reckon | estimer, considérer
consignment, shipment | envoi, cargaison, expédition
consistory | consistoire
consonant | consonne
consort, prince consort | prince consort
conspicuous by its absence | briller par son absence
conspicuous | voyant, bien visible
conspiracy theory | théorie du complot, complotisme
conspiracy, plot | conspiration, complot
conspirator, plotter | conspirateur, comploteur
conspire, plot | conspirer, comploter
constable | connétable
constable, police officer | agent de police, gendarme, constable
constabulary | police
Constantine | Constantin
Constantinople | Constantinople
constellation | constellation
constipated | constipé
constipation | constipation
constrain | contraindre, limiter
construe | interpréter
consular | consulaire
consultative, advisory | consultatif
consulting firm, consultancy firm | cabinet de conseil, société de conseil
consulting, consultancy | conseil aux entreprises, consultation
consumer price index, CPI | indice des prix à la consommation
consumerism | consumérisme, société de consommation
consummate | consommer
contact lens | lentille de contact
contain, curb, stem | endiguer, juguler, enrayer
contemptuous, scornful, disdainful | méprisant, dédaigneux
contender, claimant, pretender | prétendant, prétendante
content | teneur, contenu
contentious, controversial | controversé, litigieux
contextual | contextuel
contiguous, adjoining | contigu, attenant
contingency plan | plan d'urgence
contingent on, dependent on | subordonné à, dépendant de
contingent | contingent
continue | continuer
continuum | continuum
contraband, smuggling | contrebande
contract worker | contractuel, contractuelle
contract | contracter, attraper
contraction | contraction
contractual | contractuel
contractual | contractuel, contractuelle
contrived | artificiel, forcé
conundrum | casse-tête, dilemme, énigme
conurbation, urban area | agglomération, agglo
conurbation, urban area, metropolitan area | agglomération, agglo
convalescence | convalescence
convection | convection
convenience store, corner shop | dépanneur, supérette
convergent, converging | convergent
convertible | cabriolet, décapotable
convex | convexe
conveyor belt | tapis roulant, convoyeur, bande transporteuse
convict | bagnard
conviviality | convivialité
convoluted | alambiqué
convulsion, seizure | convulsion
cookbook, recipe book | livre de recettes, livre de cuisine
cooked | cuit
cookery, cooking | cuisine
cool | cool
coolant | liquide de refroidissement
cooler | glacière
cooler | plus frais
cooperative member | sociétaire, coopérateur
cop, police officer | flic, policier
copious | copieux, abondant
copyright | droit d'auteur, copyright
coral reef | récif corallien, barrière de corail
coral | corail
coral | corail, coraux
cord | cordon
cord | cordon, corde
cordon off, seal off | boucler
cordon | cordon
Corinth | Corinthe
Corinthian | corinthien
Corinthians | Corinthiens
cork | bouchon
cork | liège
cork | liège, bouchon
corn on the cob | épi de maïs
cornerstone | pierre angulaire, clé de voûte
cornerstone, keystone | pierre angulaire, clé de voûte
cornice, coast road | corniche
Cornish | cornique, cornouaillais
Cornwall | Cornouailles
corny | ringard
corollary | corollaire
coronary | coronaire, coronarien
coronavirus | coronavirus
corporal, lance corporal | caporal
corporate social responsibility, CSR | responsabilité sociale des entreprises, RSE
corporate social responsibility, CSR | RSE, responsabilité sociale des entreprises
corpus | corpus
corral, pen | corral, enclos
correlate | corréler
correlation | corrélation
Corrèze | Corrèze
corrode | corroder
corrosion | corrosion
corrosive | corrosif
corrugated iron | tôle ondulée
corrugated | ondulé
corset | corset
cortex | cortex
cortical | cortical
cortisol | cortisol
Corvette | Corvette
cosmetic surgery, plastic surgery | chirurgie esthétique, chirurgie plastique
cosmetic | cosmétique
cosmetics | cosmétiques, produits de beauté
cosmic | cosmique
cosmology | cosmologie
cosmonaut | cosmonaute
cosmopolitan | cosmopolite
cosmos | cosmos
cosplay | cosplay
Costa Rica | Costa Rica
costly, expensive | onéreux, coûteux
costume, fancy dress | déguisement, costume
cosy, cozy, snug | douillet, chaleureux
cosy, cozy, snug | douillet, douillette
cot, crib | lit d'enfant, berceau
Cotonou | Cotonou
couch, sofa | divan, canapé, sofa
cougar, puma | couguar, puma
cough syrup | sirop contre la toux
councilman, councilwoman, councillor | conseiller municipal, conseillère municipale
counsellor, counselor, adviser | conseiller, conseillère
counselor, counsellor | conseiller, conseillère
count, countess | comte, comtesse
counter | compteur
counteract | contrecarrer, contrebalancer, neutraliser
counterpoint | contrepoint
counterproductive, counter-productive | contre-productif
countess | comtesse
countryman, compatriot, fellow countryman | compatriote
courgette, zucchini | courgette
court docket, docket | rôle, registre
courteous, polite | courtois, poli
courtship | cour, parade nuptiale
courtyard | cour, cour intérieure
couscous | couscous
cove, inlet | crique, anse
covenant | alliance, pacte, convention
Coventry | Coventry
cover, slipcover | housse
covet | convoiter
coveted, sought-after | convoité, prisé
coward, cowardly | lâche, poltron
cowardice | lâcheté
cowardice | lâcheté, couardise
cowboy | cow-boy
cowboy | cow-boy, cowboy
cowshed, byre | étable
coy | timide, évasif
coyote | coyote
cozy, cosy | douillet, cosy, confortable
CPR, cardiopulmonary resuscitation | réanimation cardio-pulmonaire, massage cardiaque
crack cocaine | crack
crack down on, clamp down on | réprimer, sévir contre
crack down | sévir, réprimer
cracker | biscuit salé
craftsmanship | savoir-faire, artisanat
crafty, cunning | rusé, malin, astucieux
crampon | crampon
cranberry | canneberge
cranial | crânien
cranial | crânien, crânienne
crank | manivelle
cranky, grumpy | grincheux, grincheuse, grognon
crap | merde, foutaises
crappy, lousy | merdique, minable, nul
crappy, lousy | minable, nul
crash, din | fracas, vacarme
crater | cratère
craven, cowardly | lâche
craving | envie, fringale
crayon | crayon de couleur, crayon de cire
crazed gunman, madman | forcené
crazy, mad, nuts | taré, cinglé, fou
creamy | crémeux, onctueux
credence | crédit, crédibilité
credentials | références, accréditation
credentials, login details | identifiants
Cree Nation | nation crie
creed | credo, croyance
creed, credo | credo
creeping, crawling | rampant
creepy | glauque, sinistre, effrayant, flippant
cremate | incinérer
cremation | crémation, incinération
crematorium | crématorium
Creole | créole
crescent | croissant
crest | crête
crest, coat of arms | blason, armoiries
Cretaceous | crétacé
Cretan | crétois
Crete | Crète
Créteil | Créteil
crib, cot, cradle | berceau, lit de bébé
Crimean | criméen, de Crimée
criminal association, criminal conspiracy | association de malfaiteurs
criminal record, prior convictions | antécédents judiciaires, casier judiciaire
criminologist | criminologue
criminology | criminologie
crimson | cramoisi, pourpre
crimson, purple | pourpre
cringe | grincer des dents, être gêné
crispy, crunchy | croustillant, croquant
critter | bestiole
crochet | crochet
croissant | croissant
Cromwell | Cromwell
crony | acolyte, copain
cronyism | copinage, clientélisme, favoritisme
cronyism | copinage, népotisme, favoritisme
crooked | tordu, de travers
crooked, corrupt | véreux, malhonnête, corrompu
crop top | crop top
croquette | croquette
cross, pass through | traverser
cross-cutting, transversal | transversal
crossbar | barre transversale
crossbow | arbalète
crossfire | tirs croisés, feux croisés, feu croisé
crossover | crossover, multisegment
crossword | mots croisés
crotch | entrejambe
crouch, squat | s'accroupir, accroupi
crow | corbeau, corneille
crow, raven | corbeau
crowdfunding | financement participatif, sociofinancement
crowdfunding | financement participatif, sociofinancement, crowdfunding
crown jewels | joyaux de la Couronne
cruciate ligament | ligament croisé
crucible | creuset
crucifix | crucifix
crucifixion | crucifixion
crucify | crucifier
cruiser | croiseur
crumb | miette
crunchy | croquant, croustillant
crusade | croisade
crusader | croisé
crusher, grinder | broyeur, concasseur
crustacean, shellfish | crustacé
crusty | croustillant
crutch | béquille
crux of the problem, crux | nœud du problème, cœur du problème
cry, weep | chialer, pleurer
crypt | crypte
cryptic | énigmatique, sibyllin, cryptique
cryptocurrency, crypto | cryptomonnaie, crypto, cryptodevise
crystalline | cristallin
CT scan, scan | scanner, scan
CT scan, scan | scanner, tomodensitométrie
cub, lion cub | lionceau
cube | cube
cubic metre, cubic meter | mètre cube
cubic | cubique
cubicle | box, cabine
cuckold | cocu
cuckoo | coucou
cuddle | câliner
cuddle, hug | câlin, étreinte
cuddly toy, soft toy | doudou, peluche
cuddly | câlin
cue | queue de billard
cue, signal | signal, réplique
cuff | manchette, poignet
culinary | culinaire
Cumbria | Cumbria
cumin | cumin
cumulative | cumulatif, cumulé
cunning | ruse
cunning, sly | rusé, malin
cupcake | cupcake, petit gâteau
Cupid | Cupidon
curb, stem, halt | enrayer, endiguer, juguler
curiously, oddly, strangely | curieusement, étrangement, bizarrement
current events, news, current affairs | actualité, actu
curry | curry
curry | curry, cari
curse | malédiction, maudire
curvature | courbure
curvy | pulpeux
custard | crème anglaise, crème pâtissière
custodian | dépositaire
custodian | dépositaire, gardien
custodian, caretaker | gardien, concierge
customary | coutumier, coutumière, habituel, d'usage
customs tariff, tariff | tarif douanier, droit de douane
cutest | plus mignon
cutlery | couverts, coutellerie
cutoff date, deadline | date limite, date butoir
cutoff | seuil, limite
cutter | cutter
cyanide | cyanure
cyberattack, cyber attack | cyberattaque
cyberspace | cyberespace
cyborg | cyborg
cycle path, cycle lane, bike path, bike lane | piste cyclable
cycle | cyclable
cyclical | cyclique
cyclical, cyclic | cyclique
Cyclops | cyclope
cylinder | cylindre
cylindrical | cylindrique
cynicism | cynisme
cypress | cyprès
Cyril | Cyrille
Cyrus | Cyrus
cyst | kyste
cystic fibrosis | mucoviscidose, fibrose kystique
Czechoslovakia | Tchécoslovaquie
dab | tamponner
Dada, Dadaism | dada, dadaïsme
Dada, Dadaism | dadaïsme, Dada
daffodil, narcissus | jonquille, narcisse
daft, silly | idiot, bête, stupide
dagger | poignard, dague
dainty, delicate | délicat
dairy products | produits laitiers
dairy | laiterie, crémerie
dairy | laitier
dairy | laitier, laitière, laiterie
dais, platform, podium | estrade, tribune
daisy | marguerite
daisy | marguerite, pâquerette
Dakar | Dakar
Dallas | Dallas
damaging, harmful, detrimental | dommageable, préjudiciable, nuisible
damn, cursed | maudit, sacré
dampen | humidifier, freiner
dance hall | dancing
dandy | dandy
dangerously | dangereusement
dangerousness | dangerosité
dangle, hang | pendre, balancer
dank, damp, humid | humide
Dante | Dante
Danube | Danube
Daphne | Daphné
daredevil | casse-cou
Darius | Darius
dark, shadowy | ténébreux
darker | plus sombre, plus foncé
darkness, blackness | noirceur
darkness, gloom | ténèbres
Darlington | Darlington
dart, darts | fléchette, fléchettes
Darth Vader | Dark Vador
Darwin | Darwin
Darwinism | darwinisme
data set, dataset | jeu de données, ensemble de données
dating | datation
daunting, intimidating | intimidant, redoutable
Davao | Davao
Davos | Davos
Davos, World Economic Forum | Davos, Forum économique mondial
Dax | Dax
daybreak, dawn | aube, lever du jour, point du jour
daycare, day care centre, nursery, creche | garderie, crèche
daydream | rêverie, rêvasser
dazed | hébété, étourdi
de facto | de facto
de facto | de facto, de fait
deacon | diacre
deactivate, disable | désactiver
deadliest | plus meurtrier
deadly, lethal | mortel, meurtrier
deafening | assourdissant
dealership | concessionnaire, concession
dealings, misconduct, wrongdoing | agissements
dean | doyen, doyenne
death knell, knell | glas
death rattle | râle
deathbed | lit de mort
Deauville | Deauville
debauchery | débauche
debilitating | débilitant, invalidant
debit card, bank card | carte de débit, carte bancaire
debit | débit, débiter
debtor | débiteur, débitrice
decaffeinated, decaf | décaféiné
decal, sticker | autocollant, décalcomanie
decapitate, behead | décapiter
decapitation, beheading | décapitation
decathlete | décathlonien
decathlon | décathlon
deceit | tromperie, duplicité
deceitful | trompeur, fourbe
deceitful, sly | fourbe, sournois
decency | décence
decent, proper | décent, convenable
deception, hoax, trickery | supercherie
decide between | départager
deciduous | à feuilles caduques, caduc
decimal | décimal, décimale
decipher, decode | déchiffrer, décrypter
decipher, decode, decrypt | décrypter, déchiffrer
decisive, determining | déterminant, décisif
deckchair | transat, chaise longue
decode, decipher | décoder, déchiffrer
decoding | décodage
decoding, fact-check, explainer | décryptage
decolonization, decolonisation | décolonisation
decompose | décomposer, se décomposer
decompose, break down | se décomposer, décomposer
decompose, rot | se décomposer, pourrir, décomposer
decomposition | décomposition
deconstruct | déconstruire
deconstruction | déconstruction
decor, decoration | déco, décoration
decorate, adorn | orner, décorer
decorative arts | arts décoratifs
decorative | décoratif
dedication | dédicace
deduce, infer | déduire, inférer
deduction | déduction
deduction, inference | déduction, inférence
deed | acte
deep fryer, fryer | friteuse
deeper | plus profond
deepest | plus profond
deeply moving, moving, overwhelming | bouleversant, poignant
defenceless, defenseless | sans défense
defenseman, defenceman | défenseur
defiance | défi, défiance
defiant | provocant, rebelle
deficiency | carence
deficiency | carence, déficience, insuffisance
deficiency | déficience, carence
deficient | déficient, carencé
deflect | dévier, détourner
deflection | déviation, déflexion
deformed | difforme, déformé
defunct | défunt, disparu
defuse | désamorcer
degenerate | dégénéré
degenerate | dégénérer
degeneration | dégénérescence
degenerative | dégénératif
degrowth | décroissance
dehydrated | déshydraté
dehydration | déshydratation
deity, divinity | divinité, déité
dejection, despondency | abattement
Delacroix | Delacroix
Delaware | Delaware
deleterious, harmful | délétère, nocif
delicacy | délicatesse
delicacy | délicatesse, mets délicat
delicacy | mets délicat, mets raffiné
delicatessen | traiteur, épicerie fine
delicatessen, deli | épicerie fine, traiteur
deliciously, delightfully | délicieusement
delight, enchant | enchanter
Delphi | Delphes
delta | delta
delusion | illusion, délire
delusional | délirant
deluxe | de luxe
delve into | se plonger dans, approfondir, fouiller
demagogic | démagogique
demagogue | démagogue
demagoguery, demagogy | démagogie
demanding, exacting | exigeant
demarcation, delimitation | délimitation, démarcation
demeanor, demeanour, behaviour | comportement, attitude
demented | dément
dementia | démence
dementia, insanity | démence
demise | disparition, chute
demo | démo
demo | démo, démonstration
Democratic National Committee, DNC | Comité national démocrate
democratization, democratisation | démocratisation
demonic, demoniacal | démoniaque
demonstrate | démontrer
demonstration | démonstration
demonstration, protest | manif, manifestation
demote, relegate | rétrograder, reléguer
demotion | rétrogradation
denigrate, disparage, belittle | dénigrer, rabaisser
denigration, disparagement | dénigrement
denim, jeans | denim, jean
denomination | confession, confession religieuse
denomination, banknote | coupure
denote | dénoter, désigner
denote, indicate | dénoter
dent | bosse, bosseler, cabosser
dental floss | fil dentaire, soie dentaire
dental plaque | plaque dentaire
dentistry | dentisterie, médecine dentaire
Denver | Denver
deny | nier, démentir
deodorant | déodorant, désodorisant
dependent on, reliant on | tributaire de, dépendant de
deport, escort to the border | reconduire à la frontière, expulser
depose | déposer, destituer, renverser
deposed | déchu, destitué
deposed, fallen | déchu, destitué
depot | dépôt
depraved | dépravé
depravity | dépravation
depreciate | se déprécier
depreciation | dépréciation, amortissement
depreciation, amortisation, amortization | amortissement
depressing | déprimant
depressive, depressed | dépressif
deprivation | privation
deputy prosecutor, assistant prosecutor | substitut du procureur, procureur adjoint
deranged | détraqué, dérangé, déséquilibré
derby | derby
Derbyshire | Derbyshire
derelict | délabré, abandonné, à l'abandon
derision, mockery | dérision, moquerie
dermatologist | dermatologue, dermato
dermatology | dermatologie
derogatory, pejorative, disparaging | péjoratif, désobligeant
Derry, Londonderry | Derry, Londonderry
Des Moines | Des Moines
Descartes | Descartes
designation of origin, protected designation of origin | AOC, AOP, appellation d'origine contrôlée, appellation d'origine protégée
desist, refrain | s'abstenir
desktop computer | ordinateur de bureau
desktop | bureau
desolate | lugubre, désertique
destitute | indigent, démuni, sans ressources
detective | détective
detergent | détergent, détersif, lessive
determinant | déterminant
determinism | déterminisme
detestable, loathsome, hateful | détestable, odieux
detonate | détoner, faire exploser
detonation | détonation
detonator | détonateur
detonator, fuse | détonateur, mèche
detox | détox, cure de désintoxication, désintoxication
detract from | nuire à
Detroit | Detroit, Détroit
developmental | développemental, du développement
deviance | déviance
deviant | déviant
deviate | dévier, s'écarter
deviation | écart, déviation
devious | sournois, retors
devolution | dévolution
devolution | dévolution, décentralisation
devolve | décentraliser, déléguer, transférer
devolved, assigned | dévolu
Devon | Devon
Devonshire | Devonshire
devote oneself, indulge in | s'adonner à
devoted, dedicated | voué, dévoué
devotee, follower | adepte, fidèle
devotion | dévotion, dévouement
devout, pious | pieux, dévot, fervent
dew | rosée
dharma | dharma
diabetic | diabétique
diabolical, devilish | diabolique
diagnostic | diagnostique
diagonal | diagonal
diagonal | diagonale
dial | cadran
dial | composer, composer un numéro
dial, clock face | cadran
dialect | dialecte
dialectic, dialectical | dialectique
dialling code, area code | indicatif
dialysis | dialyse
diameter | diamètre
diamond, lozenge, rhombus | losange
diaper, nappy | couche
diaphragm | diaphragme
diarrhea, diarrhoea | diarrhée
diarrhoea, diarrhea | diarrhée
dice | dé
dichotomy | dichotomie
Dickens | Dickens
dictionary | dictionnaire, dico
didactic | didactique
Diderot | Diderot
diehard, die-hard | irréductible
dielectric | diélectrique
Dieppe | Dieppe
diet | diète, régime
difference, divergence, disagreement | divergence, différend
differential | différentiel
diffraction | diffraction
diffuse | diffus
diffusion, spread | diffusion, propagation
digestion | digestion
digestive system | appareil digestif, système digestif
digestive tract | tube digestif, appareil digestif
digestive | digestif
digger, excavator | pelleteuse, excavatrice
digitization, digitisation, digitalization | numérisation
digitize, digitise, scan | numériser, scanner
dignified | digne
dignitary | dignitaire
Dijon | Dijon
dike, dyke, levee | digue
dilapidated, run-down | délabré, vétuste
dilate | dilater
dilation, expansion | dilatation
diligence | diligence
diligent | diligent
dill | aneth
dilute | diluer
dilution | dilution
dim | faible, sombre
dim | tamiser, baisser
dime | pièce de dix cents
dimensional | dimensionnel
diminutive, tiny | minuscule
din, racket | vacarme, boucan, tintamarre
diner | petit restaurant, resto
diner, guest | convive
dinosaur | dinosaure
dinosaur, dino | dinosaure
diocesan | diocésain
diocese | diocèse
diode | diode
dip, plunge | plonger, tremper
dip, slight fall | légère baisse, recul
direct debit | prélèvement automatique, prélèvement
disability pension | pension d'invalidité
disability, invalidity | invalidité
disallow | refuser, invalider
disallowed goal | but refusé
disappoint, let down | décevoir
disappointing, underwhelming | décevant, décevante
disband | dissoudre, se dissoudre
disbelief, incredulity | incrédulité
disbursement | décaissement, déboursement
disciple | disciple
disciple, follower | disciple
disclaimer | avertissement, clause de non-responsabilité
disco | disco
discography | discographie
discomfort | inconfort, gêne, malaise
disconcerting, baffling | déroutant, déconcertant
disconnect | déconnecter, débrancher
disconnected, out of touch | déconnecté
discotheque, nightclub | discothèque, boîte de nuit
discount store, discounter | magasin discount, hard-discount
discount | discount
discourse, speech | discours
discrepancy | écart, divergence, décalage
discretionary | discrétionnaire
disease, pathology | maladie, pathologie, affection
disgruntled | mécontent
disguised, dressed up | déguisé
disgust | dégoût, dégoûter
disgusting, gross | dégueu, dégueulasse, dégoûtant
disgusting, revolting | dégoûtant, répugnant
disgusting, revolting | dégueulasse, dégoûtant
dishonour, dishonor | déshonorer
dishonour, dishonor, disgrace | déshonneur
dishwasher | lave-vaisselle
dishwasher | plongeur, plongeuse
disillusioned, disenchanted | désabusé, désenchanté, désillusionné
disillusionment, disillusion | désillusion
disillusionment, disillusion | désillusion, désenchantement
disintegrate | se désintégrer, se désagréger
disintegration | désintégration
disinterested, selfless | désintéressé
dislocate | luxer, déboîter
dislocated shoulder | épaule luxée, luxation de l'épaule
dislodge, evict, drive out | déloger
dismal | lamentable, désastreux, désastreuse, morne
dismiss, push aside | écarter
Disney | Disney
Disneyland | Disneyland
disobedience | désobéissance
disorganized, disorganised | désorganisé
disparity | disparité
dispensary | dispensaire
display, show off, flaunt | exhiber, exposer, afficher
displeasure, dissatisfaction | mécontentement, déplaisir
disposal, divestiture, divestment, transfer | cession
disposition, temperament | tempérament
disquette, floppy disk | disquette
disrespectful | irrespectueux, irrespectueuse
dissect | disséquer
dissection | dissection
dissension, discord | dissension, discorde
dissertation, doctoral thesis | thèse, thèse de doctorat
dissertation, essay | dissertation
dissertation, thesis | mémoire, thèse
dissimilar | dissemblable
dissociate, separate | dissocier
dissonance | dissonance
distance education | enseignement à distance, téléenseignement
distasteful | désagréable, de mauvais goût
distil, distill | distiller
distillation | distillation
distillery | distillerie
distraught | éperdu, bouleversé, effondré
distressing, pathetic | affligeant, navrant, pitoyable
distressing, saddening | désolant
disturbing, disruptive | perturbant, perturbateur, perturbatrice
disturbing, troubling, unsettling | troublant, dérangeant, perturbant
ditto | idem
ditto, likewise | idem, de même
diva | diva
diverge | diverger
divergent | divergent
divergent, differing | divergent
divide, rift, cleavage | clivage
divisional | divisionnaire
divisive | clivant
DJ, disc jockey | DJ, disc-jockey
Djibouti | Djibouti
dock | dock
docker, dockworker | docker
docker, dockworker, longshoreman | docker, débardeur
docker, longshoreman | docker, débardeur
doctoral student, PhD student | doctorant, doctorante
document | documenter, document
documentary | documentaire, docu
dodgy, shady | louche, douteux
dodgy, weird, shady | chelou, louche
doe | biche
dog handler | maître-chien
dog sled | traîneau à chiens
doggy | toutou
dogmatic | dogmatique
Doha | Doha
dojo | dojo
dole, unemployment benefit | allocation chômage, chômage
dome | dôme
dome | dôme, coupole
dome, cupola | coupole, dôme
domicile, home | domicile
domiciled, residing | domicilié
dominion | domination
domino effect, knock-on effect | effet domino
domino | domino
Don Quixote | Don Quichotte
donation, gift | donation, don
Doncaster | Doncaster
Donetsk | Donetsk
donor | donneur, donneuse, donateur, donatrice
doodle | gribouillage, griffonner
doom | perte, ruine, malheur
doomed | condamné, voué à l'échec
doomed | voué à l'échec
doomsday | fin du monde, apocalypse
doomsday | fin du monde, apocalypse, jugement dernier
doorbell | sonnette
doorman, bouncer | portier, videur
doorstep | pas de porte, seuil
doorway | entrée, embrasure
dopamine | dopamine
Doppler | Doppler
Dordogne | Dordogne
dorm, hall of residence, student residence | résidence universitaire, cité universitaire
dormant | en sommeil, dormant, inactif
dormitory, dorm | dortoir
dorsal fin | nageoire dorsale
dorsal | dorsal
Dorset | Dorset
dossier | dossier
Douai | Douai
Douala | Douala
double glazing | double vitrage
double helix | double hélice
double-sided, both sides | recto verso
doubly | doublement
Doubs | Doubs
dough | pâte
doughnut, donut | beignet
doughnut, donut | beignet, donut
doughnut, donut, fritter | beignet
dove | colombe
Dow Jones | Dow Jones
downgrading, relegation | déclassement
downhill skiing, alpine skiing | ski alpin
downhill | descente
downright | carrément, franchement
downside, drawback | inconvénient, désavantage, revers de la médaille
downstream | en aval, aval
downtime | temps d'arrêt, temps mort
Dracula | Dracula
draft dodger | insoumis, réfractaire
draft pick | choix au repêchage
draft, NHL draft | repêchage
dragonfly | libellule
drain | égout, canalisation
drainage | drainage
draining, emptying | vidange
Drancy | Drancy
drape | draper
drapes, curtain | rideau
draught beer, draft beer | bière pression
draught | tirant d'eau
draught, draft | courant d'air
draw a gun, draw a weapon | dégainer
drawing pin, thumbtack | punaise
dreamy | rêveur
dreary, dull | morne, triste, maussade
dredge | draguer
dredging | dragage
drench, soak | tremper, détremper
dressage | dressage
dressed, clad | vêtu, habillé
dresser, chest of drawers | commode
dribble | dribbler, dribble
drier | plus sec
drill bit | mèche de perceuse
drilling, borehole | forage
drinker | buveur, buveuse
drip | goutter, dégouliner
drip, intravenous drip | perfusion, goutte-à-goutte
drive shaft | arbre de transmission
driveway | allée, entrée de garage
droid, android | androïde, droïde
Drôme | Drôme
drool | baver, bave
drop out of school | abandonner l'école, quitter l'école, décrocher
drop-down menu | menu déroulant
droplet | gouttelette
dropping out of school, dropout | décrochage scolaire, décrochage
drudgery, chore | corvée
drug addict, junkie | toxicomane, drogué, junkie
drug bust, police raid | coup de filet, descente de police
drug kingpin, drug lord, drug baron | baron de la drogue
drug mule | mule, passeur de drogue
druid | druide
drummer | batteur, batteuse, tambour
drumstick | pilon
drunk driving, drink-driving, driving under the influence | conduite en état d'ivresse, alcool au volant, conduite sous influence
drunk | saoul, soûl, ivre
dry cleaner, dry cleaning | pressing, nettoyage à sec
dryer, tumble dryer | sèche-linge, sécheuse
dryer, tumble dryer, clothes dryer | sèche-linge, séchoir, sécheuse
drying | séchage
duality | dualité
dub | doubler
Dubai | Dubaï
dubbed, nicknamed | surnommé, baptisé
dubbing | doublage
Dublin | Dublin
Dubliner | Dublinois
duchess | duchesse
duchy | duché
duct, pipe | conduit, canalisation
dud | raté, fiasco
dude, guy | mec, type
due diligence | diligence raisonnable, vérification préalable
due diligence | vérification diligente, diligence raisonnable
duet | duo
dugout canoe | pirogue
duke, duchess | duc, duchesse
Duluth | Duluth
duly | dûment
duly, properly | dûment
dumber | plus bête, plus stupide
dummy, pacifier | sucette, tétine
dumping | dumping
dumpling | boulette, ravioli chinois, quenelle
dumpling | quenelle
dumpster | benne à ordures, benne
dumpster, skip | benne à ordures, benne
Dundee | Dundee
dune | dune
dune, sand dune | dune
dung, manure | fumier, bouse
dungeon | cachot, oubliettes
dungeon, castle keep | donjon
dunk, slam dunk | dunk, smash
duo | duo
dupe, fool | duper, berner
duplex | duplex
duplicate | double, duplicata, dupliquer, reproduire
durability, sustainability, long-term survival | pérennité
Durban | Durban
duress, coercion | contrainte, coercition
Durham | Durham
duty roster | tableau de service
duvet, comforter, quilt | couette
duvet, quilt, comforter | couette
dwarf, midget | nain, naine
dwelling, home | logis, logement, demeure
dwindle | s'amenuiser, diminuer, se réduire
dye, colouring, food colouring | colorant
dye, dyeing | teinture
dying, moribund | agonisant, moribond
dynamite | dynamite
dynamo | dynamo
dyslexia | dyslexie
dyslexic | dyslexique
dystopia | dystopie
dystopian | dystopique
e-book, ebook | livre numérique, livre électronique
e-cigarette, electronic cigarette | cigarette électronique, vapoteuse
e-commerce, ecommerce, online shopping | commerce électronique, e-commerce, commerce en ligne
each one, everyone, each | chacun, chacune
ear of corn, ear of wheat | épi
earbuds, earphone | écouteur, oreillette
earl | comte
earlobe | lobe de l'oreille
earnest | sérieux, sincère
earphone, headphone | écouteur, casque audio
earpiece, earbud | oreillette
earthenware | faïence
earthy | terreux
easement | servitude
easier | plus facile
easiest | plus facile, plus simple
East Anglia | Est-Anglie
eastbound | en direction de l'est
eastern seaboard, East Coast | côte est
Eastern Townships | Cantons-de-l'Est, Estrie
eastward | vers l'est
eater | mangeur, mangeuse
eau de cologne | eau de Cologne
ebb tide | marée descendante, jusant
ebb | reflux
ebb | reflux, refluer
ebony | ébène
eccentric | excentrique
eccentricity | excentricité
ecclesiastical | ecclésiastique
eclectic | éclectique
eco-friendly, environmentally friendly | écologique, respectueux de l'environnement
École nationale d'administration, ENA | ENA, École nationale d'administration
economic powerhouse | puissance économique
economics | économie, sciences économiques
ecstatic | extatique, aux anges
ecumenical | œcuménique
eczema | eczéma
eddy, upheaval, stir | remous
Eden | Éden
EDF | EDF, Électricité de France
edge of the forest | lisière de la forêt
edge of the forest, edge of the wood | orée de la forêt, lisière
edge, outskirts | lisière, orée
edgy, nervous | nerveux, tendu
edible | comestible
Edict of Nantes | édit de Nantes
edict, decree | édit, décret
edifying, enlightening, instructive | édifiant, instructif
Edison | Edison
editor's note | NDLR, note de la rédaction
editorial writer, leader writer | éditorialiste
editorial | éditorial, édito
Edmonton | Edmonton
Edo | Edo
educator, teacher | pédagogue
eel | anguille
eerie | étrange, inquiétant, sinistre
efficacy, effectiveness | efficacité
efficiency | efficience, efficacité
efficient, effective, high-performance | performant, efficace
effigy | effigie
effortlessly | sans effort, aisément
egalitarian | égalitaire
egalitarianism | égalitarisme
egg laying, spawning | ponte
egg yolk, yolk | jaune d'œuf
eggplant, aubergine | aubergine
egocentric, self-centred, self-centered | égocentrique, égocentré
egoism, selfishness | égoïsme
egregious, blatant, flagrant | flagrant
Eid, Eid al-Fitr | Aïd, Aïd el-Fitr
Eiffel Tower | tour Eiffel
Eiffel | Eiffel
eighteenth century | dix-huitième siècle, XVIIIe siècle
eighteenth century, 18th century | dix-huitième siècle, XVIIIe siècle
eighteenth | dix-huitième
eject | éjecter, expulser
ejection seat | siège éjectable
El Dorado, Eldorado | Eldorado, eldorado
El Greco | Le Greco
El Niño, El Nino | El Niño
El Paso | El Paso
elasticity | élasticité
Elbe | Elbe
Eleanor of Aquitaine | Aliénor d'Aquitaine
electoral boundaries, redistricting | découpage électoral, redécoupage électoral
electrification | électrification
electrify | électrifier
electrify | électriser
electrode | électrode
electroencephalogram, EEG | électroencéphalogramme, EEG
electrolyte | électrolyte
electromagnetic | électromagnétique
electron | électron
electronic music, electro | électro, musique électronique
elegance | élégance
elevation gain, vertical drop | dénivelé, dénivellation
eleventh | onzième
elf | elfe, lutin
elf, elves | elfe, lutin
elf, goblin, pixie | lutin, elfe
Elijah | Élie
elitism | élitisme
elitist | élitiste
elixir | élixir
Elizabethan | élisabéthain
elk, moose | élan, orignal, wapiti
ellipse | ellipse
ellipsis | ellipse
elliptical | elliptique
elm | orme
elongated | allongé
eloquence | éloquence
elusive | insaisissable
elusive | insaisissable, introuvable
email, e-mail | email, courriel, e-mail, mail
emanate | émaner, provenir
emancipate | émanciper
emancipation | émancipation
embankment | talus, remblai, digue
embankment, slope | talus, remblai
emblem | emblème
emblematic | emblématique
embody, incarnate | incarner
embroidery | broderie
embryo | embryon
embryonic | embryonnaire
emerald | émeraude
emergency medical service, emergency medical services | SAMU, service d'aide médicale urgente
emergent, emerging | émergent
emeritus | émérite
Emilia-Romagna | Émilie-Romagne
emir | émir
emoji | émoji
emotion, stir, turmoil, agitation | émoi
emotional | affectif, émotionnel
emotional, emotive, sensitive | émotif, émotionnel
emphatic victory, resounding victory | victoire éclatante, victoire retentissante
emphatic | catégorique, énergique
empirical | empirique
employers' organisation, employers | organisation patronale, patronat
Empress Eugenie | impératrice Eugénie
Empress Josephine | impératrice Joséphine
empress | impératrice
emu | émeu
emulate | imiter, rivaliser, suivre l'exemple
emulation | émulation
enable, permit | permettre, autoriser
enamel | émail
encase | enfermer
enchant, bewitch | ensorceler, envoûter, enchanter
enchanted | enchanté
enchanter, sorcerer | enchanteur
enchanting, magical | enchanteur, féerique
enclosed | clos, fermé
enclosed, attached | ci-joint
enclosure | enclos, enceinte
encode | coder, encoder
encode, code | coder, encoder
encoding | encodage, codage
encore | bis
encore | rappel, bis
endearing | attachant, attendrissant
endgame | fin de partie
endocrine disruptor | perturbateur endocrinien
endocrine | endocrinien
endogenous | endogène
endothelial | endothélial
energize, energise, invigorate | dynamiser
English-speaking, anglophone | anglophone
English-speaking, anglophone, English speaker | anglophone
engrave | graver
engraver | graveur
enhance, make the most of | valoriser, mettre en valeur
enigma | énigme
enigma, riddle | énigme
enigmatic | énigmatique
enjoy | jouir
enjoyment, pleasure | jouissance
enlightenment | éveil, illumination
Enlightenment | Lumières, siècle des Lumières
Enlightenment, Age of Enlightenment | siècle des Lumières, Lumières
enlist, join the army | s'enrôler, s'engager dans l'armée
enmity, hostility | inimitié, hostilité
enrage, infuriate | rendre furieux, mettre en rage
enraged, furious | furieux, enragé
ensemble | ensemble musical, troupe
enshrine in the constitution | inscrire dans la Constitution
enshrine | inscrire, consacrer
ensign | enseigne
enslave | asservir, réduire en esclavage
entangled | empêtré
entangled | empêtré, emmêlé
entanglement | enchevêtrement
entertainment industry worker, freelance performing artist | intermittent du spectacle
entice, lure | attirer, allécher, séduire
entire, entirety, whole | intégralité, totalité
entirety | totalité, intégralité
entourage, inner circle | entourage
entrails, guts, bowels | entrailles
entrant, participant | participant, concurrent
entrepreneurial spirit | esprit d'entreprise
entrepreneurial | entrepreneurial
entropy | entropie
envious, jealous | envieux, envieuse, jaloux, jalouse
Environmental Protection Agency, EPA | Agence de protection de l'environnement
environmentalist, green, ecologist | écolo, écologiste
envision, envisage | envisager, imaginer
enzyme | enzyme
Ephraim | Éphraïm
epic | épique
epic | épopée
epic, saga | épopée
epidemiologist | épidémiologiste
epidemiology | épidémiologie
epidermis, skin | épiderme
epilepsy | épilepsie
epileptic seizure, epileptic fit | crise d'épilepsie
epileptic | épileptique
epilogue | épilogue
Epiphany | Épiphanie
epiphany, revelation | révélation
episcopal | épiscopal
Episcopalian, Episcopal Church | épiscopalien, Église épiscopale
episcopate | épiscopat
epithelial | épithélial
epitome, embodiment | incarnation, quintessence
epoch, era | époque, ère
eponymous, namesake | éponyme
eponymous, self-titled | éponyme
epoxy | époxy
equal, amount to, be equivalent to | équivaloir
equalise, equalize | égaliser
equalization, equalization payment | péréquation
equalizer, equaliser | égalisation, but égalisateur
equestrian | équestre
equine | équin
equinox | équinoxe
equivalence | équivalence
equivocal, ambiguous | équivoque, ambigu
eradicate, root out | extirper, éradiquer
Erasmus | Érasme
Erasmus | Erasmus
erection | érection
ergonomic | ergonomique
ergonomics | ergonomie
Eros | Éros
erotic | érotique
erotica | érotisme, littérature érotique
eroticism | érotisme
err | se tromper, errer
erratic | erratique, irrégulier, imprévisible
erudite, scholarly | érudit
erudite, scholarly, learned | érudit
erudition | érudition
erudition, scholarship | érudition
erupt | entrer en éruption, éclater
escrow | séquestre, compte séquestre
Eskimo | esquimau
esoteric | ésotérique
esplanade | esplanade
esports, e-sports | e-sport, esport, sport électronique
esports, e-sports | e-sport, sport électronique
espresso | expresso, espresso
essayist | essayiste
essential, unavoidable, inescapable, must-see | incontournable
Essex | Essex
Essonne | Essonne
estate agent, real estate agent, realtor | agent immobilier
ester | ester
Esther | Esther
estranged wife, estranged husband | épouse séparée, mari séparé
estranged | séparé, brouillé
estrogen | œstrogène
estuary | estuaire
etc, etcetera | etc, et cetera
etch, engrave | graver
ethanol | éthanol
ether | éther
Ethernet | Ethernet
ethical, deontological | déontologique
ethnographic | ethnographique
ethnologist | ethnologue
ethnology | ethnologie
ethos | éthique, éthos
etiquette | étiquette, bienséance, savoir-vivre
Eton | Eton
etymology | étymologie
eucalyptus | eucalyptus
Eucharist | eucharistie
Eugene of Savoy | Eugène de Savoie
eulogy, tribute | éloge, panégyrique
euphemism, understatement | euphémisme
Eurasia | Eurasie
Eurasian | eurasien, eurasiatique
Eure | Eure
eureka | eurêka
Europa League | Ligue Europa
European pressurised reactor, EPR | EPR, réacteur pressurisé européen
Europhobia | europhobie
Eurovision Song Contest, Eurovision | concours Eurovision de la chanson, Eurovision
Eurovision, Eurovision Song Contest | Eurovision, Concours Eurovision de la chanson
evangelist | évangéliste
evangelization, evangelism | évangélisation
evaporate | s'évaporer
evaporation | évaporation
Eve | Ève
evening gown | robe de soirée, robe du soir
Everest | Everest
evergreen | à feuilles persistantes
evergreen | conifère
everlasting, eternal | éternel, perpétuel
evocative | évocateur
evolutionary | évolutif, évolutionniste
evolutionary | évolutionniste, évolutif
Évreux | Évreux
Évry | Évry
ewe | brebis
excessively, to excess | à outrance, à l'excès
exchange-traded fund, ETF | fonds négocié en bourse, fonds indiciel coté
Exchequer | Échiquier
excise, excise duty, excise tax | accise, droit d'accise
excitement, ferment, turmoil | effervescence
exciting | excitant, passionnant
exclamation mark, exclamation point | point d'exclamation
exclamation | exclamation
excluding tax, before tax | HT, hors taxes
exclusive, exclusivity | exclusivité
excrement, faeces, feces | excréments, matières fécales
excruciating | atroce, insoutenable
executive board, management board | directoire
executive branch, executive power | pouvoir exécutif, exécutif
executive | exécutif
executive, exec | cadre, dirigeant
exemplify, illustrate | illustrer, incarner
Exeter | Exeter
exhale, breathe out | expirer
exhaust fumes | gaz d'échappement
exhibition, display | exhibition
exhibition, exhibit | expo, exposition
exhibitionist | exhibitionniste
exhibitionist, flasher | exhibitionniste
exhibitor | exposant
exhilarating | exaltant, grisant
exorbitant, extortionate | exorbitant
exorbitant, prohibitive | exorbitant, prohibitif
experiential | expérientiel
explanatory | explicatif, explicative
exploratory | exploratoire
expo, exhibition | exposition, expo
exponent | exposant
exposition | exposé
expressly, explicitly | expressément
expressway, freeway | autoroute, voie rapide
expropriate | exproprier
expropriation | expropriation
extant | existant
extension cord, extension lead | rallonge
extra cost, additional cost, cost overrun | surcoût, coût supplémentaire, dépassement de coûts
extracellular | extracellulaire
extracurricular | parascolaire, périscolaire
extraordinary rendition | restitution extraordinaire, transfert illégal
extraterrestrial | extraterrestre
extravagance | extravagance
extravagant, lavish | extravagant, somptueux
extricate | extirper, dégager
eyeball | globe oculaire
eyelash | cil
eyelash, lash | cil
eyeliner | eye-liner
eyeshadow, eye shadow | fard à paupières, ombre à paupières
Ezekiel | Ézéchiel
Ezra | Esdras
fabulous | fabuleux, formidable
fabulous, wonderful | fabuleux, merveilleux
face, appearance, physiognomy | physionomie
face, mug | tronche, gueule
faceless | sans visage
factory, manufacture | manufacture, fabrique
fad | mode passagère, engouement
faeces, feces | excréments, matières fécales, selles
Fahrenheit | Fahrenheit
fail, flop | foirer, échouer, capoter
fairer | plus juste, plus équitable
fairground worker, carny | forain
fairly, rather | passablement, assez, plutôt
fairy lights, string lights | guirlande lumineuse
fairy tale, fairytale | conte de fées, conte
fake, bogus, phoney | faux, bidon
fall by the wayside | tomber à l'eau, être abandonné
fallacy | idée fausse, sophisme
fallow land | jachère, friche
fallow | en friche, en jachère
family allowance fund | caisse d'allocations familiales, CAF
family planning | planning familial
family tree | arbre généalogique
fan base, fanbase | base de fans, communauté de fans
fan, supporter | fan, supporteur, supporter
fanatical, fanatic | fanatique
fanaticism | fanatisme
fanciful, whimsical | fantaisiste, farfelu
fang | croc, crochet
FAQ, frequently asked questions | FAQ, foire aux questions
far afield | loin
farmhouse | ferme, maison de ferme
fart | pet, péter
farther, further | plus loin
farthest, furthest | plus loin, plus éloigné
fascist | facho, fasciste
fashion designer, couturier | couturier, grand couturier, créateur de mode
fashion designer, dressmaker | couturier, couturière
fastball | balle rapide
faster | plus vite, plus rapide, plus rapidement
fastest | plus rapide
fat | gros, grosse
fathom | comprendre, sonder
fatigues, combat uniform | treillis
fatter | plus gros
fatty | gras
fauna | faune
fauna, wildlife | faune
Faust | Faust
favourite, darling | chouchou
favourite, favorite, of choice | de prédilection, favori
favouritism, favoritism | favoritisme
fawn | faon
fax | fax, télécopie, télécopieur
fear, fright | trouille, frousse
fearless, intrepid | intrépide, sans peur
fecal, faecal | fécal
fed up | excédé, en avoir marre, en avoir assez
Fed, Federal Reserve | Fed, Réserve fédérale, banque centrale américaine
Federal Aviation Administration, FAA | FAA, Agence fédérale de l'aviation
federalism | fédéralisme
federalist | fédéraliste
fedora | feutre
feeble, weak | faible
feel guilty | culpabiliser
feel | ressentir, éprouver
feint | feinte
feisty | fougueux, fougueuse, combatif, combative
feline | félin
fellatio, blowjob, oral sex | fellation
felling, slaughter, culling | abattage
fellow citizen | concitoyen, concitoyenne
fellow creature, fellow, peer | congénère
felon, criminal | criminel
felony, serious crime | crime, infraction grave
felt | feutre
felt-tip pen, felt pen, marker | feutre, stylo-feutre
female genital mutilation, female circumcision, FGM | excision, mutilation génitale féminine, mutilations sexuelles féminines
femininity | féminité
femur | fémur
fence, wire mesh | grillage, clôture
fencer | escrimeur, escrimeuse
fencing | escrime
fend off, repel | repousser
fender, wing | aile, garde-boue
feng shui | feng shui
feral, wild | sauvage, errant
Ferdinand | Ferdinand
ferment | fermenter
fermentation | fermentation
fern | fougère
ferocious, fierce | féroce
ferocity | férocité
ferret | furet
fervent | fervent
fervent, ardent | fervent, ardent
festivalgoer, festival-goer | festivalier, festivalière
festive | festif
festivities, celebration | festivités
fetal, foetal | fœtal
fetish | fétiche, fétichisme
fetus, foetus | fœtus
feud | querelle, vendetta, se quereller
feudal | féodal
feudalism | féodalité, féodalisme
feverish | fébrile
feverishness | fébrilité
fiberglass, fibreglass | fibre de verre
fibrosis | fibrose
fickle | inconstant, volage, capricieux
fiddle | violon
fiddle, rig | trafiquer, truquer
fiduciary | fiduciaire
fielder | joueur de champ
fiend, demon | démon
fiery | fougueux, enflammé
fiesta | fiesta, fête
fiesta, party | fiesta, fête
fifteenth century | quinzième siècle, XVe siècle
fifteenth century, 15th century | XVe siècle, quinzième siècle
fifteenth | quinzième
fig tree | figuier
fig | figue
fight it out, do battle | en découdre
fighter | battant, battante, combattant
figure skater | patineur artistique, patineuse artistique
figure skating | patinage artistique
figurehead | figure de proue
figurine | figurine
filament | filament
file | lime, limer
fill, fulfil, fill in | remplir
filling | remplissage
filly | pouliche
film editor, editor | monteur, monteuse
film industry, cinema, film | cinématographique
film library, film archive | cinémathèque
film noir | film noir
film-making, filmmaking | réalisation cinématographique
filming, film shoot | tournage
filth | saloperie, saleté
filtration | filtration
fin | nageoire, aileron
fine particle, particulate matter, particulate | particule fine
finely | finement
finer | plus fin
finest | meilleur
fingernail, nail | ongle
fingertip | bout du doigt, bout des doigts
finishing, finish | finition
Finistère | Finistère
finite | fini, limité
fire hose | lance à incendie
fireball | boule de feu
firecracker, banger | pétard
firefighter, fireman | sapeur-pompier, pompier
firefly | luciole
fireplace, hearth | cheminée, âtre, foyer
firepower | puissance de feu
firewood | bois de chauffage, bois de chauffe
firing squad | peloton d'exécution
firmware | micrologiciel
first and foremost | avant tout, d'abord et avant tout
first baseman | premier but, joueur de premier but
first-hand, firsthand | de première main
fiscal stimulus | relance budgétaire
fish out | repêcher
fishbone, fish bone | arête
fishpond, breeding ground, talent pool | vivier
fishy, shady, dubious | louche, suspect
fission | fission
fitness | fitness
fitter | monteur
fitter, assembler | ajusteur, monteur
fittest | plus apte
five-year term, five-year presidential term | quinquennat
fixation | fixation
fixation, obsession | fixation, obsession
fixed asset | immobilisation, actif immobilisé
fixed-term contract | contrat à durée déterminée, CDD
fixed-term contract, temporary contract | CDD, contrat à durée déterminée
fixer | intermédiaire, fixeur
flag of convenience | pavillon de complaisance
flagship, jewel | fleuron
flair | flair
flair | flair, talent
flak, anti-aircraft fire | tirs antiaériens, DCA
flake | flocon
flaky | écaillé
flamboyant | flamboyant
flamenco | flamenco
flamingo | flamant rose
flammable, inflammable | inflammable
flanked | flanqué
flannel | flanelle
flap | volet, rabat
flare up | s'embraser, s'enflammer
flare | fusée éclairante, fusée de détresse, fumigène
flare-up | flambée, recrudescence, poussée
flash flood | crue subite, crue éclair
flashback | flash-back, retour en arrière
flashlight, torch | lampe de poche, lampe torche
flashy | tape-à-l'œil, clinquant, voyant
flat rate, fixed price | forfait
flat, apartment | appart, appartement
flat-rate, lump-sum | forfaitaire
flat-sharing, house-sharing | colocation
flatmate, roommate, housemate | coloc, colocataire
flatten | aplatir
flatten, raze | raser
flattering | flatteur
flattery | flatterie
Flaubert | Flaubert
flautist, flutist | flûtiste
flawless, faultless, impeccable | impeccable, sans faille, parfait
flax | lin
flea market | marché aux puces, brocante
flea | puce
fledgling | naissant, débutant
fleece jacket | veste polaire, polaire
fleece | toison
fleece, wool | toison
fleshy | charnu
flex | fléchir
flicker | vaciller, clignoter
flight recorder, black box | enregistreur de vol, boîte noire
flimsy | fragile, peu solide
fling, affair | aventure, passade
fling, hurl | lancer, jeter
flint | silex
flip | retourner
flip-flop, thong | tong
flirt | flirter
flirt | flirter, draguer
flirtation, flirt | flirt
flirtatious, coquettish | coquet, coquette
flirty | charmeur
floating | flottant
flood, rising waters | crue
flop | flop, échec, four
flop, fiasco | flop, fiasco, bide
floppy | mou, souple
flora | flore
floral, flowery | floral, fleuri
Florence | Florence
Florentine | florentin
flotation, stock market listing | introduction en bourse
flourish, thrive | prospérer
flourishing, thriving | florissant
flower bed | parterre, plate-bande
flowering, blossoming, bloom | floraison
fluency | aisance, maîtrise
fluently, fluent | couramment
fluff | duvet, peluche
fluffy | duveteux, moelleux
fluid, smooth | fluide
fluidity | fluidité
fluke, stroke of luck | coup de chance
fluorescent | fluorescent
fluorescent, neon | fluo, fluorescent
fluoride | fluorure, fluor
flurry | rafale, avalanche
flute | flûte
flutist, flautist | flûtiste
flutter | voleter, battement
flux | flux
flyer, flier, leaflet | prospectus, dépliant, tract
flying ace | as de l'aviation
flying saucer | soucoupe volante
foal, colt | poulain
foam, froth | écume, mousse
focal point | point de mire, point central
focal | focal
focus | focaliser, se focaliser, se concentrer
focus, target, point of aim | ligne de mire, point de mire
focused on, centred on, geared towards | axé sur, centré sur
fodder | fourrage
foetal, fetal | fœtal
foetus, fetus | fœtus
foil a plot, thwart an attack | déjouer un complot, déjouer un attentat
foil | fleuret
foil, thwart | déjouer
foil, thwart | déjouer, contrecarrer
folio | folio
folk | folk
follow in the footsteps | marcher sur les traces, suivre les traces
follower | abonné
follower, enthusiast, devotee, adherent | adepte
following the example of, just like | à l'instar de
font, typeface | police de caractères, police
Fontainebleau | Fontainebleau
food additive | additif alimentaire
food industry, agri-food, agribusiness | agroalimentaire, industrie agroalimentaire
food shortage, dearth | disette, pénurie alimentaire
food waste | gaspillage alimentaire
foodie, gourmet, food lover | gourmet, gastronome
foothills | contreforts, piémont
footnote | note de bas de page
footpath, trail | sentier, sentier pédestre
footstep, footsteps | bruit de pas
footwear, shoes | chaussures, chaussure
footwork | jeu de jambes
for the sake of | pour le bien de, dans l'intérêt de
forage | chercher de la nourriture, butiner
foray, incursion | incursion
force-feed, stuff | gaver
force-feeding | gavage
forcibly, by force | de force, par la force
ford | gué
forearm | avant-bras
foreclosure | saisie immobilière, saisie hypothécaire
forefront, cutting edge | avant-garde, premier plan
foreground | premier plan
foreman | contremaître, chef d'équipe
foremost | premier plan, au premier plan
foreplay | préliminaires
foresight | prévoyance, clairvoyance
foresight, contingency | prévoyance
forestry | foresterie, sylviculture
forestry | forestier
forex, foreign exchange | devises, marché des changes
forfeit | forfait
forfeit | forfait, déclarer forfait
forfeit, relinquish | renoncer, perdre
forfeiture | confiscation, déchéance
forgo, forego | renoncer à, se passer de
formalize, formalise, make official | officialiser
formerly, in the past, once | naguère, jadis, autrefois
forsake, abandon | abandonner, renoncer à
fortification | fortification
fortitude | force d'âme, courage
fortnight, two weeks | quinzaine, quinze jours, deux semaines
forty-something | quadragénaire, quadra
foundation course, preparatory class | classe préparatoire, prépa
foundry | fonderie
fourteenth century | quatorzième siècle, XIVe siècle
fourteenth | quatorzième
fowl, poultry | volaille
foyer, lobby | hall d'entrée, foyer
fracking, hydraulic fracturing | fracturation hydraulique
fragrance | parfum, fragrance
fragrant | parfumé, odorant
frail | frêle, fragile
frailty | fragilité
framework, armature | armature, ossature
framing, centring | cadrage
France Unbowed, LFI | La France insoumise, LFI
Frankenstein | Frankenstein
frantic, frenzied | frénétique
Franz Ferdinand, Archduke Franz Ferdinand | François-Ferdinand, archiduc François-Ferdinand
fraudster, cheat | fraudeur
fraught with danger | plein de dangers, périlleux
fraught, tense | tendu
fray | mêlée, bagarre
fray | s'effilocher
freak out | paniquer, flipper
freak, monster | monstre, phénomène
freckle | tache de rousseur
Frederick the Great | Frédéric le Grand
Frederick the Great | Frédéric le Grand, Frédéric II
Frederick | Frédéric
free of charge, graciously | gracieusement
free, free of charge | gratis, gratuit
free, liberate, release | libérer
freediving | apnée, plongée en apnée
freelance journalist, freelancer | pigiste, indépendant
freelance | pigiste, indépendant, freelance
freelancer, freelance journalist | pigiste, journaliste indépendant
Freemason | franc-maçon
Freemason, Mason | franc-maçon
Freemasonry | franc-maçonnerie
freestyle | freestyle
freestyle | nage libre
Fremantle | Fremantle
French Academy | Académie française
French Academy, Académie française | Académie française
French Communist Party | PCF, Parti communiste français
French data protection authority, CNIL | CNIL, Commission nationale de l'informatique et des libertés
French finance ministry | Bercy
French horn | cor d'harmonie, cor
French national lottery operator, Française des jeux | FDJ, Française des jeux
French Open, Roland Garros | Roland-Garros
French Resistance fighter, maquisard | maquisard
French Resistance | Résistance française
French Southern and Antarctic Lands | Terres australes et antarctiques françaises
French speaker, Francophone | francophone
French-speaking world, Francophonie | francophonie
French-speaking, francophone | francophone
frenzy | frénésie
frequently asked questions, FAQ | foire aux questions, FAQ
fresher, freshman, first-year student | étudiant de première année
freshman | étudiant de première année
freshman, first-year student | étudiant de première année
freshwater, fresh water | eau douce
Fresno | Fresno
fret, worry | s'inquiéter, se tracasser
Freud | Freud
Freudian slip | lapsus révélateur
Freudian | freudien
friar, monk | moine, frère mendiant
Fribourg | Fribourg
friendly, convivial | convivial
frieze | frise
fright, fear | frayeur, peur
fright, scare | frayeur, peur
frigid | glacial
frivolous | frivole, futile
from afar | de loin
from Brussels | bruxellois
from Lille | lillois
from Marseille | marseillais
from Nantes | nantais
front steps | perron
front, recto | recto
front-page headline | manchette, gros titre
frontage | façade, devanture
frontal, head-on | frontal
frosty | glacial
frown | froncer les sourcils
fructose | fructose
frugal, thrifty | frugal, économe
frugality | frugalité
fruit tree | arbre fruitier, fruitier
fruitful | fructueux, fructueuse
fruitless, futile | infructueux, vain
fruity | fruité
frustrating | frustrant
fuel gauge | jauge de carburant
Fukushima | Fukushima
full-back, fullback | arrière latéral, latéral
full-fledged, fully fledged | à part entière
fullness | plénitude
fumble | tâtonner
fumes | fumées, vapeurs, émanations
fun, playful, recreational | ludique
functionality, feature | fonctionnalité
funded pension | retraite par capitalisation
funeral home, funeral parlour | salon funéraire, entreprise de pompes funèbres
funeral oration, eulogy | éloge funèbre, oraison funèbre
funerary, funeral | funéraire
funfair, fairground | fête foraine
fungal infection | infection fongique, mycose
fungal | fongique
fungicide | fongicide
fungus | champignon
fungus, fungi | champignon, champignons
funk | funk
funky | funky
funnel | entonnoir
funnel, channel | acheminer, canaliser
funniest | plus drôle
funny, amusing | marrant, drôle, amusant
fur | pelage, fourrure
furnace | fournaise, four
furnace | fourneau, fournaise
furnishings | ameublement
furry | à poils, à fourrure
furthest | plus éloigné, plus lointain
fury | furie, fureur
fuse | fusible
fuse, merge | fusionner
fuselage | fuselage
fuss | tapage, remue-ménage, chichis
fussy | tatillon, pointilleux, pointilleuse, difficile
futile | vain, inutile, futile
futile, pointless, vain | futile, vain
futility | futilité
futures studies, foresight | prospective
futuristic | futuriste
fuzzy logic | logique floue
fuzzy, blurred, blurry | flou
gable | pignon
gadget | gadget
Gaelic | gaélique
gag, joke | gag, blague
Gaia | Gaïa
gain traction | gagner du terrain
gait | démarche, allure
gal, girl | nana, fille
galactic | galactique
Galilee | Galilée
Galileo | Galilée
gall bladder, gallbladder | vésicule biliaire
gall bladder, gallbladder | vésicule biliaire, vésicule
gallant | galant
gallant | vaillant, galant
gallantry | galanterie
gallbladder | vésicule biliaire
galley | galère
Gallic, Gaulish | gaulois
Gallipoli | Gallipoli
gallop | galop
gallop | galop, galoper
gallop | galoper
gallows | potence, gibet
galore | à profusion, à gogo
galvanise, galvanize | galvaniser
Galveston | Galveston
Galway | Galway
gambit | gambit, manœuvre
game changer | changer la donne
gameplay | jouabilité
gaming, video games | jeux vidéo
gamma ray | rayon gamma
gamma | gamma
gangrene | gangrène
gangrenous | gangreneux
gantry | portique
gap, differential | écart, différentiel
gaping | béant
garb, attire | tenue, accoutrement
garbage truck, bin lorry | camion-benne, camion poubelle, benne à ordures
garden gnome | nain de jardin
Garden of Eden | jardin d'Éden
Garibaldi | Garibaldi
garland | guirlande
garnet | grenat
garnish | garnir, garniture
Garonne | Garonne
gas flaring | torchage
Gascon | gascon
Gascony | Gascogne
gaseous | gazeux
gasket | joint, joint d'étanchéité
gasp | haleter, souffle coupé
Gaspé Peninsula | Gaspésie
Gaspé | Gaspé
gastric | gastrique
gastroenteritis | gastro-entérite
gastroenteritis, stomach flu, stomach bug | gastro-entérite, gastro
gastrointestinal | gastro-intestinal
gastronomic | gastronomique
gastronomic, gourmet | gastronomique
gastronomy | gastronomie
Gatineau | Gatineau
gauge | évaluer, jauger, mesurer
gauge | jauge
gauge | jauge, jauger
Gaul | Gaule
Gaul, Gallic | gaulois
Gaulish, Gallic | gaulois
Gaullism | gaullisme
Gaullist | gaulliste
gauntlet, glove | gant, gantelet
gauze | gaze
gay, homosexual | homo, homosexuel
gazelle | gazelle
gazette | gazette
gear, equipment | matos, matériel, équipement
gearbox | boîte de vitesses
geek | geek
gel | gel
gelatin, gelatine | gélatine
gem | pépite
Gemini | Gémeaux
gemstone, precious stone, gem | pierre précieuse, gemme
gendarmerie, military police | gendarmerie
gender mix, coeducation | mixité
genealogical | généalogique
genealogist | généalogiste
genealogy | généalogie
general social contribution | contribution sociale généralisée, CSG
generality | généralité
generate, engender, give rise to | engendrer, générer
generic drug | médicament générique, générique
generic | générique
genesis | genèse
Genevan, of Geneva | genevois
Genevieve | Geneviève
genie | génie
genital | génital
genitals | parties génitales, organes génitaux
genitals, genitalia | organes génitaux, parties génitales
Genoese | génois
gentile, non-Jewish | non-juif, goy
gentrification | gentrification, embourgeoisement
gentry | petite noblesse
genus, genera | genre
Geoffrey | Geoffroy
geographer | géographe
geologist | géologue
geology | géologie
geometric | géométrique
geometric, geometrical | géométrique
geometry | géométrie
geophysical | géophysique
geophysics | géophysique
geothermal energy | géothermie
geothermal | géothermique
German measles, rubella | rubéole
Germanic | germanique
Gers | Gers
Gestapo | Gestapo
gestation, pregnancy | gestation
get rid of | se débarrasser de
get the upper hand, gain the upper hand | prendre l'ascendant, prendre le dessus
getaway, escapade | escapade
getaway, escape | fuite, évasion
getaway, short break | escapade
Gettysburg | Gettysburg
ghastly, horrible | horrible, affreux, épouvantable
ghetto | ghetto
ghostwriter | nègre littéraire, prête-plume
giant slalom | slalom géant
giant slalom | slalom géant, géant
gibbon | gibbon
Gibraltar | Gibraltar
giddy, dizzy | étourdi, pris de vertige
gig economy | économie des petits boulots, économie à la tâche
gig | concert
gigabyte | gigaoctet
gigahertz | gigahertz
giggle | glousser, gloussement
gild | dorer
gilded, golden | doré
gilding | dorure
gill | branchie, ouïe
gill | ouïe, branchie
gilt, gilded | doré
gimmick | gadget, astuce
gin | gin
ginger | gingembre
gingerbread | pain d'épices
giraffe | girafe
giro | Giro
Gironde | Gironde
Girondin | girondin
GIS, geographic information system | système d'information géographique, SIG
gist | essentiel, substance
give back, restore | redonner, rendre
giveaway | cadeau, distribution gratuite
giver | donneur, donneuse
glacial | glaciaire
glacial, ice | glaciaire
glacial, icy | glacial
gladiator | gladiateur
glamorous | glamour, séduisant
glamour | glamour
gland | glande
Glasgow | Glasgow
glass roof, skylight | verrière
Glastonbury | Glastonbury
glaucoma | glaucome
glazed | vitré, vernissé
gleam, glisten | luire, briller
glee, jubilation | allégresse, jubilation, joie
glide | glisser, planer
glider | planeur
glimmer of hope | lueur d'espoir
glimmer | lueur
glitch | dysfonctionnement, bug, pépin
glitter, sequins | paillettes
glitter, sparkle | scintiller, étinceler
globalisation, globalization | globalisation, mondialisation
gloom | morosité, tristesse, pessimisme
gloomy | sombre, morose, lugubre
glorification | glorification
glorify | glorifier
glorifying terrorism, apology for terrorism | apologie du terrorisme
gloss, shine | brillant, éclat
glossary | glossaire
glossy magazine | magazine de luxe
glossy, shiny | brillant, lustré
Gloucester | Gloucester
glucose | glucose
glue | colle, coller
glued to the screen | rivé à l'écran, scotché à l'écran
gluten | gluten
gluten-free | sans gluten
gluttony | gourmandise
GMT | GMT
gnome | gnome
gnome | nain de jardin, gnome
go back down, come back down | redescendre
go berserk | devenir fou furieux, perdre la tête
go bust, go bankrupt, go under | faire faillite
go into hiding | entrer dans la clandestinité, passer dans la clandestinité
go-kart, kart | kart
go-kart, karting, go-karting | karting, kart
Goa | Goa
goalless, scoreless | nul et vierge, sans but
goalscorer, scorer | buteur, buteuse, marqueur
goalscorer, scorer, goal scorer | buteur, marqueur, buteuse
goaltender, goalkeeper, goalie | gardien de but, gardien
goat, billy goat | bouc
goatee | bouc, barbichette
goblin | gobelin
goblin | gobelin, lutin
godfather | parrain
Godfrey of Bouillon | Godefroy de Bouillon
Godzilla | Godzilla
Goethe | Goethe
goggles | lunettes de protection, lunettes de plongée
gold bar, bullion | lingot d'or
gold bullion, gold bar | lingot d'or
Golden Fleece | Toison d'or
goldfish | poisson rouge
goldsmith | orfèvre
goldsmith, silversmith | orfèvre
goldsmithing | orfèvrerie
golfer | golfeur, golfeuse
Goliath | Goliath
Goncourt Prize, Prix Goncourt | prix Goncourt
gondola, basket, pod | nacelle
gong | gong
Good Samaritan | bon samaritain
goodbye, bye | au revoir, adieu
goodies, treats | friandises, gourmandises
goodnight, good night | bonne nuit
goods and services tax, GST | taxe sur les produits et services, TPS
goodwill | bon gré
goodwill | écart d'acquisition, survaleur
goodwill, benevolence | bienveillance, bonne volonté
goof, blunder, gaffe | gaffe, bourde, bévue
goon, thug | voyou, gros bras, homme de main
goosebumps, goose pimples | chair de poule
GOP, Republican Party | parti républicain, républicains
gore, bloodshed | sang, effusion de sang
gorge, canyon | gorge, canyon
gorilla | gorille
gory | gore
gory, bloody | sanglant, sanguinolent
gosling | oison
gospel | gospel
Goth | Goth
goth | gothique
gothic | gothique
gourd, flask, water bottle | gourde
gourmet | gourmet, gastronome
gout | goutte
gown, dress | robe
grade point average, GPA | moyenne générale
gradient | gradient
gradient, slope | pente, inclinaison
gradually, little by little | au fur et à mesure, peu à peu, petit à petit
graduate, grad | diplômé, diplômée
graffiti | graffiti, tag
grammatical | grammatical
Grammy Award, Grammy | Grammy Award, Grammy
Granada | Grenade
Grand Prix | Grand Prix
Grand Slam | Grand Chelem
grandeur | grandeur, splendeur
grandfather clause | clause de droits acquis
grandfather, grandpa, granddad, grandad | grand-père, papi, papy, pépé
grandkid, grandchild, grandkids, grandchildren | petit-enfant, petits-enfants
grandma, granny | mamie, grand-mère
grandmother, grandma, granny | grand-mère, mamie, mémé
grandpa, granddad, grandad | papy, papi, grand-père
granite | granit, granite
granny, gran, grandma | mamie, mémé, grand-mère
granny, grandma | mamie, mémé, grand-mère
granola | granola
granular | granulaire, granuleux, granuleuse
Granville | Granville
grape variety | cépage
grapefruit | pamplemousse
graph | graphe, graphique
graphene | graphène
graphite | graphite
grapple with, struggle with | être aux prises avec, se débattre avec
grappling | lutte, corps à corps
grasshopper | sauterelle
grassland, prairie | prairie
grassroots movement | mouvement citoyen, mouvement populaire
grassroots, grass roots | base, citoyens de la base, militants de la base
grassy | herbeux, herbu
grateful, thankful | reconnaissant
gratification | satisfaction, gratification
gratify | satisfaire
gratifying, rewarding | gratifiant, valorisant
gratin | gratin
gratitude, thankfulness | gratitude, reconnaissance
gravitational wave | onde gravitationnelle
gravitational | gravitationnel
gravy | sauce, jus de viande
graze | paître, brouter
grease | graisse
grease, lubricate | graisser, lubrifier
Greco-Roman | gréco-romain
greener | plus vert, plus écologique
greenery | verdure
greenish | verdâtre
Greenwich | Greenwich
Gregorian chant | chant grégorien
Gregorian | grégorien
Gregory | Grégoire
Grenada | Grenade
grenade launcher | lance-grenades
grenadier | grenadier
Grenoble | Grenoble
greyhound | lévrier
grievous bodily harm | coups et blessures graves, lésions corporelles graves
grievous | grave
griffin | griffon
grill | griller, faire griller
grill, barbecue | gril, grill, barbecue
Grim Reaper | Grande Faucheuse
grim, bleak | sombre, lugubre, sinistre
grimace | grimace
grin | sourire, large sourire
grinder | broyeur, meuleuse, moulin
grip, adhesion | adhérence
grit | cran, détermination
grizzly, grizzly bear | grizzly, grizzli
grocer | épicier, épicière
grocery store, grocery | épicerie
groin injury | blessure à l'aine
groin | aine
groove | sillon, rainure
groovy | dans le vent
grossly | grossièrement, largement
grotesque | grotesque
grotesque, ludicrous | grotesque
groundbreaking | novateur, révolutionnaire, pionnier
groundwater | eau souterraine, nappe phréatique
grouse | tétras, lagopède
grove | bosquet
grower | cultivateur, producteur
growing, increasing | grandissant, croissant
growing, increasing, rising | croissant, grandissant
growl | grogner, gronder
grub, food | bouffe, nourriture
grub, larva | larve
gruesome, ghastly | macabre, horrible, effroyable
grumble, moan, complain | râler, se plaindre, rouspéter
grumpy, cantankerous | grincheux, grognon, bougon
grunge | grunge
grunt | grogner, grognement
Gruyère cheese, Gruyère, Gruyere | gruyère
Guadeloupe | Guadeloupe
Guam | Guam
Guangdong | Guangdong
Guangzhou, Canton | Canton
guarantor | garant, garante, caution
guard against, protect oneself against | se prémunir contre, prémunir
guard of honour | haie d'honneur
gubernatorial candidate | candidat au poste de gouverneur
gubernatorial | de gouverneur
Guggenheim Museum | musée Guggenheim
guidance | guidage
guided missile | missile guidé
guild | guilde
guild | guilde, corporation
guillotine | guillotine
guillotine | guillotine, guillotiner
guinea pig | cobaye, cochon d'Inde
Guinea-Bissau | Guinée-Bissau
Guingamp | Guingamp
guise | apparence
Gujarat | Gujarat
gulag | goulag
gull, seagull | mouette, goéland
gullible, credulous, naive | crédule, naïf
gully, ravine | ravine, ravin
gum, gums | gencive
gun, pistol | flingue, pistolet, arme à feu
gunboat | canonnière
gunner | artilleur, canonnier
gunpowder | poudre à canon, poudre
gunshot, shot | coup de feu, tir
gunsmith | armurier
guru | gourou
gush | jaillir
gusto | enthousiasme, entrain
gut, intestine, bowel | intestin, boyau
guts | tripes, cran
gutter | caniveau
gutter | gouttière
Guyana | Guyana
gymnasium, gym | gymnase, salle de sport, gym
gymnast | gymnaste
gynaecologist, gynecologist | gynécologue
gynaecology, gynecology | gynécologie
gypsy, Roma | gitan, tsigane, Rom
Gypsy, Romani | gitan, tsigane
habeas corpus | habeas corpus
habitability | habitabilité
habitable, inhabitable | habitable
habitual | habituel, habituelle
Hackney | Hackney
Hades | Hadès
hadith | hadith
haiku | haïku
Hainaut | Hainaut
hair bun, chignon | chignon
hair clip | barrette
hair dryer | sèche-cheveux
hair dryer | sèche-cheveux, séchoir
hair parting | raie
hair removal, waxing | épilation
hair salon | salon de coiffure
hair, head of hair | chevelure
haircut, hairstyle | coupe de cheveux, coiffure
hairline fracture | fêlure
hairspray | laque
hairy | poilu, velu
hairy | poilu, velu, chevelu
hajj, pilgrimage to Mecca | hadj, hajj, pèlerinage à La Mecque
hajj, pilgrimage to Mecca | hadj, pèlerinage à La Mecque
halal | halal
half-time, halftime | mi-temps
halfback | demi offensif
Halifax | Halifax
hallelujah, alleluia | alléluia
hallmark | marque de fabrique, caractéristique
hallmark | poinçon
hallowed, sacred | sacré, saint
Halloween | Halloween
hallucinating, incredible, mind-boggling | hallucinant, incroyable
hallucination | hallucination
hallway, corridor | couloir, corridor
halo | halo
halo | halo, auréole
halt, stop | halte
Hamas | Hamas
hamburger, burger | hamburger, burger
Hamlet | Hamlet
hammam, Turkish bath | hammam, bain turc
hammer and sickle | faucille et marteau
hammock | hamac
hamster | hamster
hamstring | ischio-jambier, tendon du jarret
Han Chinese | Han, Chinois han
hand in, hand over, present | remettre
handcuff | menotter
handcuffs | menottes
handheld | portatif, de poche
handle | anse, poignée
handlebar, handlebars | guidon
handler | officier traitant
handout | aumône
handset | combiné, téléphone
handshake | poignée de main
handwriting | écriture
handwriting | écriture manuscrite, écriture
handwritten | manuscrit, écrit à la main
hang glider | deltaplane
hang-glider | deltaplane
hangar | hangar
hangout | repaire, lieu de rencontre
hangover | gueule de bois
Hannibal | Hannibal
Hanoi | Hanoï
happier | plus heureux
happiest | plus heureux
hard of hearing | malentendant
hardcore | hardcore, radical
hardcore | pur et dur
hardcover, hardback | relié, couverture rigide
harder | plus dur, plus difficile
hardest | plus difficile, plus dur
hardwood | bois dur, feuillus
hardy, robust | robuste, résistant
harem | harem
Harlem | Harlem
harmattan | harmattan
harmless, innocuous, trivial | anodin, inoffensif
harmonic | harmonique
harmonica | harmonica
harmonization, harmonisation | harmonisation
harmonize, harmonise | harmoniser
harness | exploiter, tirer parti, mettre à profit
harness | harnais
harp | harpe
harpist | harpiste
Harrisburg | Harrisburg
harrow | herse
harrowing | éprouvant, déchirant
Harry Potter | Harry Potter
harsher | plus sévère, plus dur
Hartford | Hartford
Harvard | Harvard
hash | hachage
hashish, hash | haschich
hassle, ordeal | galère, calvaire
hastily | à la hâte, précipitamment, hâtivement
hat, cap, beanie | bonnet
hatch, trapdoor | trappe
hatchback | voiture à hayon
hatchet | hachette, hache
hatching | éclosion
hater | haineux
haute couture, high fashion | haute couture
haven of peace | havre de paix
haven, safe haven | havre
havoc | ravages, dégâts, chaos
Hawaiian | hawaïen
hawk | faucon
hawkish | belliciste, va-t-en-guerre
hay fever | rhume des foins
hay | foin
haystack | botte de foin, meule de foin
haystack | meule de foin, botte de foin
hazard, chance | aléa
haze, mist | brume
hazel tree | noisetier
hazel | noisetier
hazel | noisette
hazelnut | noisette
hazy | brumeux, flou
head injury, head trauma | traumatisme crânien
head lice, louse, lice | pou, poux
head teacher | chef d'établissement, principal de collège
head-on collision | collision frontale, choc frontal
headband | bandeau, serre-tête
headband, blindfold | bandeau
headdress | coiffe
header | coup de tête
header | en-tête
headless | sans tête, décapité
headphones, earphones | casque audio, écouteurs
headset, headphones | casque, casque audio
healer | guérisseur, guérisseuse
health cordon, cordon sanitaire | cordon sanitaire
healthier | plus sain
healthy | sain, en bonne santé
heap, pile | amas, tas
hearing aid | appareil auditif, prothèse auditive
hearing loss | perte auditive, déficience auditive
hearing | ouïe
hearsay | ouï-dire
heart-wrenching | déchirant
heartache, grief | chagrin, peine de cœur
heartbeat | battement de cœur, rythme cardiaque
heartbreaking | déchirant, bouleversant
heartbreaking, heart-rending | déchirant, bouleversant, navrant
heartbroken, brokenhearted | le cœur brisé, effondré
heartfelt | sincère, venu du cœur
hearth, fireplace | foyer, âtre, cheminée
heartland, stronghold | bastion, fief
heartless | sans cœur, cruel
heartwarming | réconfortant, touchant
hearty | copieux, chaleureux
heater | radiateur, appareil de chauffage, chauffage
heath, moor, moorland | lande
heather | bruyère
Heathrow | Heathrow
heating and ventilation | chauffage et ventilation
heating oil, fuel oil | fioul, mazout
heaviness, red tape | lourdeur
heavy toll | lourd tribut, lourd bilan
Hebrew | hébreu
Hebrew | hébreu, hébraïque
Hebron | Hébron
hectic | mouvementé, trépidant, agité
hedge | haie
hedged farmland, hedgerow country | bocage
hedgehog | hérisson
heed | tenir compte de, écouter
Heidelberg | Heidelberg
heinous, atrocious | odieux, atroce
heirloom | objet de famille
Helen of Troy | Hélène de Troie
helicopter, chopper | hélicoptère, hélico
heliport | héliport
helium | hélium
Helsinki | Helsinki
hem | ourlet
hemicycle, chamber | hémicycle
hemisphere | hémisphère
hemp | chanvre
henceforth, from now on | dorénavant, désormais
henchman | sbire, homme de main
Henry VIII | Henri VIII
Henry | Henri
hepatic, liver | hépatique
hepatitis C | hépatite C
hepatitis | hépatite
herald | annoncer, présager
herald | héraut
Hérault | Hérault
herb, aromatic herb | herbe aromatique, plante aromatique
herbal tea | tisane, infusion
herbal tea, infusion | infusion, tisane
herbal | à base de plantes
Hercules | Hercule
herdsman, drover, cowherd | bouvier, vacher
hereafter, afterlife | au-delà
hereby | par la présente
hereditary | héréditaire
heredity | hérédité
Hereford | Hereford
heresy | hérésie
heretic | hérétique
heretic, heretical | hérétique
heretical | hérétique
Hergé | Hergé
heritage | patrimonial
Hermes | Hermès
hermetic | hermétique
hermit | ermite
Hermitage Museum | musée de l'Ermitage
hermitage | ermitage
hernia | hernie
herniated disc, slipped disc | hernie discale
Herod | Hérode
heron | héron
herpes | herpès
herring | hareng
herself | elle-même
Hertfordshire | Hertfordshire
hertz | hertz
Hesse | Hesse
heterogeneous | hétérogène
heterogeneous, diverse | hétérogène
hex, spell, curse | sortilège, maléfice
hexagon | hexagone
heyday | âge d'or, apogée, heures de gloire
hi, hello | coucou, salut
hiatus, pause | pause, interruption, hiatus
hibernate | hiberner
hibernation | hibernation
hiccup | hoquet
hiccup, setback | contretemps
hickey | suçon
hideous | hideux
hideous | hideux, affreux
hideout, hideaway, hiding place | planque, cachette
hideout, hiding place | cachette, planque, repaire
hideout, lair, den | repaire, antre, tanière
Higgs boson | boson de Higgs
high blood pressure, hypertension | hypertension, hypertension artérielle
high earner | haut revenu
high point, highlight | point culminant, point d'orgue
high schooler | lycéen, lycéenne
high-speed line, high-speed rail line | ligne à grande vitesse, LGV
higher | supérieur, plus élevé, plus haut
highest | plus élevé, plus haut, maximal
highlight, emphasize | mettre en exergue, mettre en évidence, souligner
hijab, headscarf | hijab, foulard islamique, voile islamique
hijab, Islamic veil | hijab, voile islamique
hike, hiking | rando, randonnée
hiking, trekking, trek | randonnée, trek
hilarious | hilarant, désopilant
Hillsborough | Hillsborough
hillside, mountainside, slope | versant
hillside, slope | coteau, flanc de colline
hillside, slope | coteau, versant
hilltop | sommet de la colline, colline
hilly | vallonné
Himalayan | himalayen
Himalayan | himalayen, himalayenne
Himalayas | Himalaya
Himalayas, Himalaya | Himalaya
himself | lui-même
hind | postérieur
hind, doe | biche
Hindi | hindi
hindrance, impediment | entrave, obstacle
Hinduism | hindouisme
hinge | charnière, gond
hippie | hippie
hippie, hippy | hippie
hippo, hippopotamus | hippopotame
hippocampus | hippocampe
hipster | hipster
Hiroshima | Hiroshima
His Holiness | Sa Sainteté
Hispanic, Latino | hispanique, latino
hiss | sifflement, siffler
history, antecedents | antécédents
hit, strike | taper, frapper
hitch, snag | pépin, accroc
Hitchcock | Hitchcock
hitherto, until now, so far | jusqu'ici, jusqu'à présent
hitman, hired killer, contract killer | tueur à gages
hive, beehive | ruche
hoard | amasser, accumuler, thésauriser
hoarding, panic buying | stockage, achats de panique
Hobart | Hobart
hobbit | hobbit
hobby, pastime | passe-temps, loisir, hobby
Hoboken | Hoboken
hockey draft | repêchage
hockey puck, puck | palet, rondelle
hoe | houe, binette
Hogwarts | Poudlard
holding multiple offices, multiple mandates | cumul des mandats
holiday cottage, holiday rental | gîte
holiday resort, vacation resort | lieu de villégiature, villégiature, station de vacances
holidaymaker, vacationer | vacancier, vacancière
holiness, sanctity | sainteté
holistic | holistique
Hollywood | Hollywood
hologram | hologramme
holographic | holographique
holster | étui, holster
Holy Grail | Saint-Graal, Graal
Holy Grail, Grail | Graal, Saint-Graal
Holy Scripture, Scripture | Écriture sainte, Saintes Écritures, Écritures
holy water | eau bénite
home-grown, homegrown | local, du cru
homecoming | retour au pays, retour chez soi, retrouvailles
homeopathic | homéopathique
homeopathy, homoeopathy | homéopathie
homeowner | propriétaire de logement, propriétaire
homepage | page d'accueil
Homer | Homère
homestead | ferme, propriété familiale
homo sapiens | homo sapiens
homogeneity | homogénéité
homogeneous | homogène
homogeneous, uniform | homogène
homophobia | homophobie
homophobic | homophobe
homophobic, homophobe | homophobe
hone | affûter, aiguiser, perfectionner
Honolulu | Honolulu
honorary doctorate, honorary degree | doctorat honoris causa
hood | capuche
hood | capuche, capuchon
hood, bonnet | capot
hood, cap | capuchon
hooded sweatshirt, hoodie | sweat à capuche, chandail à capuchon
hooded | encapuchonné, cagoulé
hoodie | sweat à capuche, kangourou
hoof | sabot
hoof, hooves | sabot, sabots
hooker | talonneur
hooker, prostitute | prostituée
hoop | cerceau, arceau
hooray, hurrah | hourra
hoot | hululer, huer
hop | sautiller, sauter
hop, hops | houblon
hopeless, desperate | désespérant, désespéré
Horace | Horace
hornet | frelon
horoscope | horoscope
horrendous, dreadful | épouvantable, horrible, affreux, affreuse
horrid, horrible, awful | horrible, affreux, atroce
horrific, horrendous, horrible, atrocious | horrible, atroce, effroyable
horse race betting | PMU, pari mutuel, paris hippiques
horse riding, horseback riding | équitation
horse-drawn carriage | attelage, calèche
horse-drawn carriage, carriage | carrosse, calèche
horseman, rider | cavalier
horsepower | chevaux, chevaux-vapeur, puissance
horseshoe | fer à cheval
horsewoman | cavalière
horticultural | horticole
horticulture | horticulture
horticulture, gardening | horticulture
horticulturist | horticulteur, horticultrice
hose | tuyau d'arrosage, lance à incendie
hose | tuyau, tuyau d'arrosage
hospice | centre de soins palliatifs, maison de soins palliatifs
hospital ward, ward | service hospitalier, salle d'hôpital
host, communion wafer | hostie
hostess | hôtesse
hot tub | jacuzzi, bain à remous
hotel industry, hospitality industry | hôtellerie, secteur hôtelier
hotelier | hôtelier
hotline, helpline | ligne d'assistance, ligne d'écoute, numéro vert
hotspot, hot spot | point chaud
hotter | plus chaud
hottest | plus chaud
hound | chien de chasse, chien courant, traquer
household appliance, home appliance, domestic appliance | électroménager, appareil électroménager
housemate, flatmate, roommate | colocataire
housewarming, housewarming party | pendaison de crémaillère
housewife | femme au foyer, ménagère
housework, household chores | ménage, tâches ménagères
housing development, housing estate | lotissement
housing, casing | boîtier, carter
Houston | Houston
hover | planer, rester en suspension
hovercraft | aéroglisseur
howl, howling | hurlement
howl, yell | hurler
hub | hub, plaque tournante
Hubble Space Telescope | télescope spatial Hubble
hubbub | brouhaha
Huddersfield | Huddersfield
huddle, snuggle | se blottir, se serrer
hue, shade | teinte, nuance
hug, cuddle | câlin, étreinte
Hugh Capet | Hugues Capet
Huguenot | huguenot
hull | coque
hum | fredonner, bourdonner
hum, humming | bourdonnement
human papillomavirus, HPV | papillomavirus humain, virus du papillome humain, VPH
human resources director | DRH, directeur des ressources humaines, directrice des ressources humaines
humanism | humanisme
humanist | humaniste
humankind, mankind, humanity | humanité
humanoid | humanoïde
hummus, houmous | houmous
hump | bosse
humus | humus
Hun | Hun
hunk | beau mec
hunting horn | cor de chasse
hunting | chasse
Huntington's disease | maladie de Huntington
huntsman | chasseur, veneur
hurdles, hurdle | haies, haie
hurdy-gurdy | vielle à roue
hush money | pot-de-vin, argent pour acheter le silence
husky | husky
hustle and bustle | agitation, effervescence
hustler, crook | arnaqueur
hyacinth | jacinthe
Hyderabad | Hyderabad
hydra | hydre
hydrate | hydrater
hydraulic | hydraulique
Hydro-Québec | Hydro-Québec
hydrocarbon | hydrocarbure
hydroelectric dam | barrage hydroélectrique
hydroelectric | hydroélectrique
hydroelectric, hydropower | hydroélectrique
hydroelectricity, hydropower | hydroélectricité
hydroelectricity, hydropower | hydroélectricité, énergie hydraulique
hydroelectricity, hydropower, hydroelectric power | hydroélectricité
hydrogen peroxide | eau oxygénée, peroxyde d'hydrogène
hydropower, hydroelectricity, hydro | hydroélectricité, énergie hydraulique
Hyères | Hyères
hygienic | hygiénique
hyperactive | hyperactif
hyperbaric chamber | caisson hyperbare
hyperbole | hyperbole
hyperbolic | hyperbolique
hypertension, high blood pressure | hypertension
hypnosis | hypnose
hypnotic | hypnotique
hypnotist | hypnotiseur
hypnotize, mesmerize | hypnotiser
hypothermia | hypothermie
hypothesize | émettre l'hypothèse, supposer
hypothetical | hypothétique
hysterical | hystérique
Iberian Peninsula | péninsule ibérique
Iberian | ibérique
Ibiza | Ibiza
ice age | ère glaciaire, période glaciaire
ice cap, ice sheet | calotte glaciaire
ice cream cone | cornet de glace
ice cream cone, cone | cornet
ice cube | glaçon
ice rink, rink, skating rink | patinoire
ice rink, skating rink | patinoire
icing, glaze, frosting | glaçage
iconography | iconographie
ICT, information and communication technology | TIC, technologies de l'information et de la communication
ICU, intensive care unit, intensive care | soins intensifs, réanimation, unité de soins intensifs
Idaho | Idaho
idealism | idéalisme
idealist, idealistic | idéaliste
idealistic | idéaliste
idealize | idéaliser
identifiable | identifiable
identity politics | politique identitaire, politique de l'identité
identity-based | identitaire
idiot, moron | crétin, imbécile, idiot
idol | idole
idolatry | idolâtrie
idolize | idolâtrer
idyll | idylle
idyllic | idyllique
if need be, where appropriate | le cas échéant
Ignatius of Loyola | Ignace de Loyola
Ignatius | Ignace
ignition | allumage, contact
ignorant, uneducated | inculte, ignorant
Île-de-France, Paris region | Île-de-France, francilien, région parisienne
ill-informed, uninformed, misinformed | mal informé
Ille-et-Vilaine | Ille-et-Vilaine
illicit | illicite
Illinois | Illinois
illogical | illogique
illuminati | illuminati
illusory | illusoire
illustrious | illustre
imagery | imagerie, images
imaging, imagery | imagerie
Immaculate Conception | Immaculée Conception
immaculate | immaculé
immature | immature
immaturity | immaturité
immediately, right away | illico, immédiatement, sur-le-champ
immense | immense
immensely | immensément, énormément
immensity, vastness | immensité
immerse | immerger
immerse | immerger, plonger
immersion | immersion
immigrant | immigré, immigrant
immobilization, immobilisation | immobilisation
immortal | immortel
immortal | immortel, immortelle
immortality | immortalité
immunologist | immunologue, immunologiste
immunology | immunologie
immutable, unchanging | immuable
imp | lutin, diablotin
impact, effect, incidence | incidence
impairment | déficience
impala | impala
impale | empaler
impart | transmettre
impeccable, flawless | impeccable, irréprochable
impediment, obstacle, hindrance | obstacle, entrave
impenetrable | impénétrable
imperfection | imperfection
imperfection, flaw | imperfection
imperialist | impérialiste
impervious, waterproof, watertight | imperméable, étanche
implacable, relentless | implacable
implant | implant, implanter
implausible, unlikely | invraisemblable
implausible, unlikely | invraisemblable, improbable
implementation | implémentation, mise en œuvre
imposition | imposition, instauration
impossibility | impossibilité
impostor, imposter | imposteur
imposture | imposture
imposture, sham, deception | imposture, supercherie
impotence | impuissance
impotence, powerlessness | impuissance
impotent | impuissant
impotent, powerless | impuissant
impractical | peu pratique, irréaliste
impregnable | imprenable
impregnate, soak | imprégner
imprint | empreinte, marque
improbable, unlikely | improbable, peu probable
impromptu, improvised | impromptu, improvisé
improper | inapproprié, irrégulier, indu
improper, abusive, excessive, unfair | abusif, abusive
improvisation, improv | impro, improvisation
improvise | improviser
impurity | impureté
in a nutshell | en bref, en résumé
in a row, straight, consecutive | d'affilée, consécutif
in awe | admiratif, émerveillé, ébahi
in conjunction with | conjointement avec, de concert avec
in distress | en perdition, en détresse
in full, entirely | intégralement, en intégralité
in its infancy | à ses balbutiements
in lieu of, instead of | au lieu de, à la place de
in limbo | dans l'incertitude, dans les limbes
in no way, by no means | aucunement, nullement, en aucun cas
in spate, in flood | en crue
in spite of, despite | malgré, en dépit de
in tatters, in shreds | en lambeaux
in the light of | à l'aune de, à la lumière de
in the midst of, amid | au milieu de, en plein milieu de
in the running, still in the competition | en lice
in the spotlight | sous les projecteurs, sous les feux de la rampe
in the wake of | dans le sillage de, à la suite de
in tune, on the same wavelength | au diapason, sur la même longueur d'onde
in turmoil, in uproar | en ébullition
in unison | à l'unisson
in vitro fertilisation, in vitro fertilization, IVF | fécondation in vitro, FIV
in vitro fertilization, in vitro fertilisation, IVF | fécondation in vitro, FIV
in vitro | in vitro
in vogue, fashionable, trendy | en vogue, à la mode, branché
inaccuracy | inexactitude, imprécision
inaction, status quo | immobilisme, inaction
inactivity, inaction, idleness | inactivité, inaction, désœuvrement
inadmissible | irrecevable
inadvertently, unintentionally | par inadvertance, involontairement
inanimate | inanimé
inaugural address | discours d'investiture
inbound, incoming | entrant, à l'arrivée
Inca | inca
incalculable, untold | incalculable
incandescent bulb | ampoule à incandescence
incandescent | incandescent
incapable, unable | incapable
incapacitated | invalide, frappé d'incapacité
incarnation | incarnation
incendiary bomb | bombe incendiaire
incendiary | incendiaire
incense | encens
incensed, infuriated | furieux, outré
incest | inceste
incestuous | incestueux
incidentally, by the way | au fait, soit dit en passant
incineration | incinération
incinerator | incinérateur
incision | incision
incite, encourage, prompt | inciter
incognito | incognito
incomparable | incomparable
incomparable, unrivalled, matchless | incomparable
incompatibility | incompatibilité
incomprehension, misunderstanding, lack of understanding | incompréhension
inconceivable, unthinkable | inconcevable, impensable, inimaginable
inconclusive | non concluant, peu concluant
inconsiderate | sans égards, irrespectueux
inconsistency, incoherence | incohérence
incorrect | incorrect, erroné
incremental, gradual | progressif, graduel
incubation period | période d'incubation
incubation | incubation
incubator | incubateur, couveuse
incumbent, title holder, defending champion | tenant du titre, champion en titre
incurable | incurable
incursion, raid | incursion
indebted | endetté
indebted, beholden | redevable
indebted, grateful | redevable, reconnaissant
indecency | indécence
indecent assault | attentat à la pudeur
indecent exposure | exhibition sexuelle, exhibitionnisme
indecent | indécent
indefinite, undetermined | indéterminé
indestructible | indestructible
Indian residential school, residential school | pensionnat autochtone, pensionnat indien
Indian summer | été indien
Indiana | Indiana
Indianapolis | Indianapolis
indictment, scathing indictment | réquisitoire
indigenous peoples | peuples autochtones, peuples indigènes
indigo | indigo
indiscreet | indiscret
indiscretion | indiscrétion
indisputable, unquestionable, undeniable | indiscutable, incontestable, indéniable
indistinct | indistinct, flou
indistinguishable | indiscernable
individualism | individualisme
individualistic, individualist | individualiste
individuality | individualité
Indochina | Indochine
Indre | Indre
induction | induction
indulge | se faire plaisir, s'adonner
indulgent, lenient | indulgent
Indus River | Indus, fleuve Indus
Indus | Indus
Indus, Indus River | Indus
industrialist, manufacturer | industriel, fabricant
ineligible | inéligible, non admissible
inept, incompetent | incompétent, inepte
ineptitude, incompetence | incompétence, ineptie
inert | inerte
inert, lifeless | inerte
inertia | inertie
inertia | inertie, immobilisme
inevitable, unavoidable, inescapable | inéluctable, inévitable
inevitably | inéluctablement, inévitablement
inexhaustible | inépuisable, intarissable
inexplicable | inexplicable
inexplicable, unexplained | inexplicable, inexpliqué
inexplicably | inexplicablement
infallibility | infaillibilité
infallible | infaillible
infamous, vile | infâme
infamy | infamie
infancy | petite enfance
infanta | infante
infantryman, French soldier | poilu, fantassin
infernal, hellish | infernal
inferno, blaze | brasier
infertile, barren | stérile, infertile
infertility, sterility | infertilité, stérilité
infest | infester
infestation | infestation
infidelity | infidélité
infidelity, unfaithfulness, adultery | infidélité, adultère
infield | champ intérieur
infinity | infini
infirmary, sick bay | infirmerie
inflammation | inflammation
inflammatory | inflammatoire
inflammatory, incendiary | incendiaire
inflatable boat, dinghy | canot pneumatique, bateau pneumatique, zodiac
inflatable | gonflable
info, information | info, information, renseignement
infographic | infographie
informant | informateur, indic
informatics | informatique
infrared | infrarouge
infrequently, rarely, seldom | rarement, peu souvent
infuriate, enrage | exaspérer, rendre furieux
infuriating, exasperating | exaspérant, rageant
infuse | infuser
infuse, instil | insuffler
ingenious, clever | ingénieux, ingénieuse, astucieux, astucieuse
ingenious, resourceful | ingénieux
ingenuity | ingéniosité
ingenuity, resourcefulness | ingéniosité
ingest | ingérer, avaler
ingest, swallow | ingérer, avaler
ingestion | ingestion
ingot | lingot
ingrained, rooted | enraciné, ancré
inhale, breathe in | inhaler, inspirer
inhale, breathe in | inspirer, inhaler
inhibitor | inhibiteur
initiatory, coming-of-age | initiatique
inlet | bras de mer, anse, crique
inning, innings | manche
innocuous, harmless | inoffensif, anodin
inorganic | inorganique
inpatient | patient hospitalisé
inquest, coroner's inquest | enquête du coroner, enquête judiciaire
Inquisition | Inquisition
insane, senseless | insensé
insatiable | insatiable
inscribe | inscrire, graver
inscription | inscription
insecticide | insecticide
insensitive | insensible
inseparable | inséparable
inseparable | inséparable, indissociable
Inserm, French national health research institute | Inserm, Institut national de la santé et de la recherche médicale
insidious | insidieux
insignia, badge | insigne
insignificant | insignifiant
insinuate, imply | insinuer
insinuation | insinuation
insistence | insistance
insofar as | dans la mesure où, pour autant que
insolence | insolence
insolence, cheek | insolence, effronterie
insolent, cheeky | insolent
insolent, cheeky | insolent, effronté
insomnia | insomnie
instill, instil | inculquer, insuffler
institute, establish | instituer, instaurer
institutionalize | institutionnaliser
institutionalized, institutionalised | institutionnalisé
instructive | instructif
insular | insulaire
insulate | isoler
insulation | isolation thermique, isolation
insulation | isolation, isolant
insulator, insulating | isolant
insulin | insuline
insulting, abusive, offensive | injurieux, insultant
insurmountable | insurmontable
intangible | immatériel, intangible, incorporel
integer, whole number | nombre entier
integral part | partie intégrante
intellect | intellect
intellect | intellect, intelligence
intellectual | intellectuel, intello
intend | avoir l'intention de, compter
inter-municipal authority | intercommunalité, communauté de communes
inter-municipal | intercommunal, intercommunale
interbreeding, crossbreeding, racial mixing | métissage
interchange | échangeur
interchange, junction | échangeur
interconnected | interconnecté
intercontinental ballistic missile, ICBM | missile balistique intercontinental
intercontinental | intercontinental
interdisciplinary, multidisciplinary | interdisciplinaire, pluridisciplinaire
interfere, meddle | s'immiscer, se mêler, s'ingérer
interference | interférence
interference, meddling | ingérence, immixtion
intergovernmental | intergouvernemental
interim, acting | intérimaire, par intérim
interlocking | imbriqué, entrelacé
interlude | intermède, interlude
interministerial, interdepartmental | interministériel
intermittence, intermittency | intermittence
intermittent, sporadic | intermittent, sporadique
International Space Station, ISS | Station spatiale internationale, ISS
internet of things | internet des objets
internship, residency | internat
interplay, interaction | interaction
interracial | interracial
intersperse | parsemer, entrecouper
interstate highway | autoroute inter-États
interstate | inter-États
interstellar | interstellaire
intertwine | entrelacer, entremêler
intertwined | étroitement lié, imbriqué, entrelacé, entremêlé
intestinal | intestinal
intracellular | intracellulaire
intravenous drip, drip | perfusion
intravenous | intraveineux, intraveineuse
intrepid | intrépide
intrepid, fearless | intrépide
intriguing | intrigant
intrinsic | intrinsèque
intrinsic, inherent | intrinsèque, inhérent
intrinsically | intrinsèquement
intro, introduction | intro, introduction
introductory | introductif, introductive, d'introduction
introspection | introspection
intuitive | intuitif
Inuit | inuit
invariably | invariablement, immanquablement
Inverness | Inverness
inverse | inverse
invert | inverser
invertebrate | invertébré
inverted, reversed | inversé, renversé
invincibility | invincibilité
invincible | invincible
invoke, cite | invoquer
iodine | iode
ion | ion
ionic | ionique
ionization, ionisation | ionisation
ionizing radiation | rayonnement ionisant
Iowa | Iowa
IPCC, Intergovernmental Panel on Climate Change | GIEC, Groupe d'experts intergouvernemental sur l'évolution du climat
Ipswich | Ipswich
IQ, intelligence quotient | QI, quotient intellectuel
IRA | IRA
ire, wrath, anger | ire, colère, courroux
iris | iris
irradiation | irradiation
irreparable | irréparable
irreparably, irretrievably, irremediably | irrémédiablement
irreplaceable | irremplaçable
irreproachable, beyond reproach, blameless | irréprochable
irresistible | irrésistible
Isaac | Isaac
Isaiah | Isaïe, Ésaïe
Isère | Isère
Isis | Isis
Islamabad | Islamabad
Islamic State, ISIS, Daesh | État islamique, Daech, Daesh
Islamic State, ISIS, ISIL | État islamique, Daech, Daesh
Islamism | islamisme
Islamist movement | mouvance islamiste
Islamophobic | islamophobe
Isle of Wight | île de Wight
islet | îlot
Islington | Islington
isotope | isotope
Israeli-Palestinian conflict | conflit israélo-palestinien
Israeli-Palestinian | israélo-palestinien
Israelite | israélite, hébreu
issuance | émission, délivrance
issuer | émetteur
Istanbul | Istanbul
italics | italique
itch | démangeaison, démanger
itch, itching | démangeaison, démanger
iteration | itération
Ithaca | Ithaque, Ithaca
itinerant, travelling, traveling | itinérant, ambulant
IVF, in vitro fertilization | FIV, fécondation in vitro
Ivorian | ivoirien
jab, shot | piqûre, vaccin
Jack the Ripper | Jack l'Éventreur
jacket | blouson
jackhammer, pneumatic drill | marteau-piqueur
jackpot | jackpot, gros lot
jackpot | jackpot, gros lot, cagnotte
Jacksonville | Jacksonville
Jacob | Jacob
Jacobin | jacobin
jacuzzi, hot tub | jacuzzi
jade | jade
Jaffa | Jaffa
jagged | déchiqueté, dentelé
jaguar | jaguar
jail, prison | taule, prison
jailbreak, prison break | évasion, évasion de prison
Jainism | jaïnisme
Jaipur | Jaipur
Jakarta, Djakarta | Jakarta, Djakarta
Jammu and Kashmir | Jammu-et-Cachemire
Janus | Janus
jar, earthenware jar | jarre
jargon | jargon
jargon, lingo | jargon
jasmine | jasmin
jasper | jaspe
Java | Java
jeep | jeep
Jehovah | Jéhovah
Jehovah's Witness | témoin de Jéhovah
jellyfish | méduse
jeopardise, jeopardize | mettre en péril, compromettre, mettre en danger
jeopardy, danger, peril | danger, péril
Jeremiah | Jérémie
Jericho | Jéricho
jerk, idiot | con, connard
jerky | saccadé
jerrycan, jerry can | jerrican, bidon
Jersey | Jersey
jest, joke | plaisanterie, plaisanter
jester, buffoon | bouffon
Jesuit | jésuite
Jesus Christ | Jésus-Christ
Jesus | Jésus
Jesus, Jesus Christ | Jésus, Jésus-Christ
jetty, pier | jetée, embarcadère
jewel case, jewel box | écrin
jewel, gem | joyau, bijou
jeweller, jeweler | bijoutier, joaillier, bijoutière
jewellery shop, jeweller's shop, jewelry store | bijouterie, joaillerie
jig | gigue
jigsaw puzzle, jigsaw | puzzle
jihad | djihad, jihad
jihad, holy war | jihad, djihad, guerre sainte
jihadist | djihadiste, jihadiste
jihadist, jihadi | jihadiste, djihadiste
jingle | jingle
jinx, bad luck, curse | malédiction, poisse
jive | rock acrobatique
Joan of Arc | Jeanne d'Arc
job, work | taff, boulot
jockey | jockey
jogger | joggeur, joggeuse
jogging | jogging, course à pied
jogging | jogging, footing
Johannesburg | Johannesburg
John the Baptist | Jean-Baptiste
John the Baptist | Jean-Baptiste, Jean le Baptiste
John XXIII | Jean XXIII
join, become a member | adhérer
joint committee | commission mixte paritaire, comité paritaire
joint, spliff | pétard, joint
joker | joker
Joliette | Joliette
jolly | joyeux, jovial
jolt, jerk | secousse, à-coup, saccade
Jordan River | Jourdain
Jordanian | jordanien
Josephine | Joséphine
Joshua | Josué
Josiah | Josias
joyous, joyful, merry | joyeux
joystick, game controller, gamepad | manette, manette de jeu
Judah | Juda
Judas | Judas
Jude | Jude
Judeo-Christian | judéo-chrétien
judiciary, magistracy | magistrature
judicious, wise, sensible | judicieux, avisé
judo | judo
judoka | judoka
jug | cruche, pichet, carafe
juggernaut | mastodonte, rouleau compresseur
juicy | juteux
jukebox | juke-box
Juliet | Juliette
Julius Caesar | Jules César
jumbo jet | gros-porteur
jump on the bandwagon | prendre le train en marche
jumpsuit | combinaison
junction | jonction
juncture | moment, conjoncture
juniper | genévrier, genièvre
Jupiter | Jupiter
Jura | Jura
Jurassic | jurassique
Kabyle, Berber | kabyle, berbère
Kabylia, Kabylie | Kabylie
Kafkaesque | kafkaïen
kaiser | kaiser
kale | chou kale, chou frisé
kangaroo | kangourou
Kano | Kano
Kansas | Kansas
Kant | Kant
Kantian | kantien
Karachi | Karachi
karaoke | karaoké
karma | karma
Karnataka | Karnataka
kart, go-kart | kart, karting
karting | karting
kayak | kayak
kebab | kebab
kebab, skewer | brochette
keel | quille
keep quiet, be silent, shut up | se taire
keeper, goalkeeper, goalie | gardien de but, portier, gardienne de but
keeper, warden | gardien, gardienne
keg, barrel | fût, tonneau, baril
kennel | chenil, niche
Kent | Kent
Kentucky | Kentucky
Kerala | Kerala
kernel | noyau, grain
kerosene | kérosène
ketchup | ketchup
ketogenic | cétogène
Keynes | Keynes
Keynesian | keynésien
keynote speaker | conférencier principal, orateur principal
keynote speech, keynote address | discours d'ouverture, discours principal
keystone | clé de voûte, clef de voûte
keyword | mot-clé
khaki | kaki
Khartoum | Khartoum
kicker | buteur, botteur
kid | gamin, gosse, môme
kid, brat, youngster | gosse, gamin
kidney failure | insuffisance rénale
kidney, renal | rénal, rein
kiln | four
kilocalorie | kilocalorie
kilohertz, kHz | kilohertz
kilowatt-hour, kilowatt hour, kWh | kilowattheure, kWh
kilowatt-hour, kWh | kilowattheure, kWh
kinase | kinase
kindred | apparenté
kinetic | cinétique
King Henry | roi Henri
King James | roi Jacques
King Lear | le roi Lear
King Solomon, Solomon | roi Salomon, Salomon
kingpin | caïd, chef
kingpin, crime boss, gang leader | caïd, baron, parrain
Kingston | Kingston
kink, knot | nœud
kinky | pervers
Kinshasa | Kinshasa
kinship | parenté
kinship | parenté, affinité
kiss, peck | bise, bisou
kite | cerf-volant
kitten | chaton
kitty | cagnotte
kitty, jackpot, prize pool | cagnotte
Kivu | Kivu
kiwi, kiwi fruit | kiwi
knack | don, talent
knob | bouton, poignée
knockout stage, knockout round | phase éliminatoire, phase à élimination directe
knockout stage, playoffs | éliminatoires, séries éliminatoires, phase à élimination directe
knockout | K.-O., knock-out
know-how | savoir-faire
Knoxville | Knoxville
knuckle | jointure, phalange
koala | koala
Koh-Lanta, French Survivor | Koh-Lanta
koi, koi carp | carpe koï
Kortrijk | Courtrai
kosher | casher, kasher
Ku Klux Klan | Ku Klux Klan
Kuala Lumpur | Kuala Lumpur
kudos, congratulations, well done | bravo, félicitations
Kurdistan Workers' Party, PKK | PKK, Parti des travailleurs du Kurdistan
Kyoto Protocol | protocole de Kyoto
Kyoto | Kyoto
La République en Marche, LREM | La République en marche, LREM
La Rochelle | La Rochelle
La Scala | Scala de Milan
lab, laboratory | labo, laboratoire
labelling, labeling | étiquetage
laborious | laborieux
Labrador | Labrador
Labrador | Labrador, labrador
lace | dentelle
lack of knowledge, ignorance | méconnaissance, ignorance
lacklustre, lackluster | terne, médiocre, sans éclat
lacquer | laque
lacrosse | lacrosse, crosse
lactose intolerance | intolérance au lactose
lactose | lactose
lad | gars, garçon
Lafayette | La Fayette
lager | bière blonde, blonde
lagoon | lagon, lagune
lagoon | lagune, lagon
Lagos | Lagos
Lahore | Lahore
Lake Champlain | lac Champlain
Lake Erie | lac Érié
Lake Geneva | lac Léman, Léman
Lake Huron | lac Huron
Lake Tahoe | lac Tahoe
lake trout | touladi, truite grise
lakeside | au bord du lac
lakh, hundred thousand | cent mille
lame duck | canard boiteux
lame excuse | piètre excuse, mauvaise excuse
lame | boiteux
lame, limping | boiteux
lamentable, woeful, deplorable | lamentable, déplorable
laminate, laminated | stratifié, plastifié
Lancashire | Lancashire
Lancaster | Lancaster, Lancastre
lance, spear | lance
Lancelot | Lancelot
land reform, agrarian reform | réforme agraire
land registry, land register, cadastre | cadastre
land, landed | foncier, foncière
Landes | Landes
landfill, rubbish dump | décharge, site d'enfouissement
landline | téléphone fixe, ligne fixe
landscape designer, landscaper, landscape architect | paysagiste, architecte paysagiste
language usage | usage de la langue
Languedoc | Languedoc
Lansing | Lansing
lantern | lanterne
lap | genoux
lap | tour de piste, tour
lard | saindoux
larger, bigger | plus grand, plus gros
largest, biggest | plus grand, plus gros, plus vaste
lark | alouette
larva, larvae | larve
larva, larvae | larve, larves
Las Vegas | Las Vegas
Las Vegas, Vegas | Las Vegas
lasagna, lasagne | lasagne, lasagnes
lasagne, lasagna | lasagnes
lash, whip | coup de fouet, fouetter
lass, girl | jeune fille, fille
latch | loquet, verrou
latency | latence
lateral | latéral
latest version, new version | nouvelle mouture, mouture
latex | latex
Latino, Hispanic | latino, hispanique
Latino, Latina | latino, Latino-Américain
latitude | latitude
latte, white coffee | café au lait, latte
lattice | treillis, réseau
laud, praise | louer, saluer, encenser
laugh, joke, fun | rigolade
laughable, ridiculous | risible, ridicule
laughing stock | risée
launcher, launch vehicle | lanceur
laurel | laurier
laurel, bay | laurier
laurels | lauriers
Laurentians | Laurentides
Lausanne | Lausanne
lava | lave
Laval | Laval
lavender | lavande
lawmaker | législateur, parlementaire
lawnmower, lawn mower | tondeuse à gazon, tondeuse
lawnmower, lawn mower, mower | tondeuse à gazon, tondeuse
lax | laxiste
lax, lenient | laxiste
laxity | laxisme
laxity, laxness | laxisme
lay a wreath | déposer une gerbe
lay eggs, lay an egg | pondre
layman, layperson | profane, non-initié
Lazarus | Lazare
laziness, sloth | paresse, flemme, fainéantise
lazy | paresseux, fainéant
Le Havre | Le Havre
Le Touquet | Le Touquet
lead singer, frontman | chanteur, leader
leaderboard, standings | classement
leadership | leadership, direction
leaf vein | nervure
leaf, sheet, slip | feuillet
leaflet, flyer, pamphlet | tract, prospectus
leaflet, tract, pamphlet | tract, dépliant, prospectus
leafy | verdoyant, feuillu
leaky | non étanche, qui fuit
Leaning Tower of Pisa | tour de Pise
learner | apprenant, élève
leash | laisse
leather jacket | blouson de cuir, blouson en cuir
leave, go out, exit | sortir
lectern | pupitre
lecture hall, lecture theatre | amphithéâtre, amphi
lecture theatre, lecture hall, amphitheatre | amphi, amphithéâtre
LED, light-emitting diode | LED, DEL, diode électroluminescente
ledger | registre, grand livre
leech | sangsue
Leeds | Leeds
leeway, room for manoeuvre | marge de manœuvre, latitude
left-handed, left-hander, lefty | gaucher, gauchère
left-winger, leftist | homme de gauche, gauchiste
legate | légat
legislate | légiférer
legislature | assemblée législative, législature, corps législatif
legislature, parliamentary term | législature
legit, legitimate | légitime
Lego | Lego
legume, pulse | légumineuse
Leicester | Leicester
Leila | Leïla
Leinster | Leinster
Leipzig | Leipzig
leisure centre, leisure center | centre de loisirs
leisure | loisir, loisirs
lemonade | limonade
lemonade | limonade, citronnade
lend credence to | accréditer
leniency | clémence, indulgence
leniency, indulgence | indulgence, complaisance, clémence
lenient | clément, indulgent
Leningrad | Leningrad
Lens | Lens
lens | objectif, lentille
Lent | carême
lentil | lentille
Leo | Lion
Leonardo da Vinci | Léonard de Vinci
leopard | léopard
Leopold | Léopold
leper | lépreux, lépreuse
leprechaun | lutin, farfadet
leprosy | lèpre
lesion | lésion
lesion, injury | lésion
lesser | moindre
let off steam | se défouler
let | laisser, permettre
leukaemia, leukemia | leucémie
Leuven, Louvain | Louvain
Levant | Levant
Leviathan | Léviathan
levy | ponction, prélèvement
lewd, obscene | obscène, lubrique
lexical | lexical
Liberia | Libéria, Liberia
Liberian | libérien
libido | libido
libido, sex drive | libido
Libreville | Libreville
licensee | titulaire de licence
lick | lécher
Liège | Liège
Liège | Liège, liégeois
lien | privilège, droit de rétention
life raft | canot de sauvetage, radeau de sauvetage
life sciences | sciences de la vie et de la Terre
life-threatening | pronostic vital engagé
lifeless, inanimate | inanimé, sans vie
lifeline | bouée de sauvetage, planche de salut
lifesaver, lifeguard | sauveteur
lift shaft, elevator shaft | cage d'ascenseur
ligament | ligament
ligand | ligand
light bulb | ampoule
lighten | alléger, éclaircir
lightness, levity | légèreté
lightweight | léger
lightweight | poids léger
like clockwork | comme sur des roulettes, réglé comme une horloge
like, love | aimer
likeable, engaging, endearing | attachant
liken, compare | comparer, assimiler
lilac | lilas
Lille | Lille
lily of the valley | muguet
lily | lis, lys
lily | lys, lis
Lima | Lima
limbo | limbes
lime | chaux
lime | citron vert
lime, quicklime | chaux
limelight | feux de la rampe, devant de la scène
limestone | calcaire
limited edition, collector's edition | édition limitée, édition collector
limited liability company | SARL, société à responsabilité limitée
limited liability company, LLC | SARL, société à responsabilité limitée
limo, limousine | limousine
Limousin | Limousin
limousine | limousine
limp | boiter, boitiller
limp | mou, flasque
linden, lime tree | tilleul
lineage, descent | lignée, ascendance
linear | linéaire
linebacker | secondeur
linen | lin
lingerie | lingerie
lining | doublure
link | maillon
linkage, link | lien, liaison
linked, related, connected | lié
lint | charpie, peluche
lion tamer, tamer | dompteur
lioness | lionne
lip-sync, lip-synching | playback
lipid | lipide
liqueur | liqueur
lira | lire
Lisieux | Lisieux
list, catalogue | répertorier, recenser
list, enter the lists | entrer en lice
litter | litière
little finger, pinky | petit doigt, auriculaire
little girl, young girl | fillette, petite fille
little known, unrecognised, unsung | méconnu
Little Red Riding Hood | Petit Chaperon rouge
little-known, unrecognized, underrated | méconnu
liturgical | liturgique
liturgy | liturgie
live link | duplex, liaison en direct
live, live broadcast | en direct, direct
lived, experienced | vécu
livelihood | moyens de subsistance, gagne-pain
liveliness, vivacity | vivacité
livery | livrée
livestock, herd | cheptel, bétail
livid, furious | furieux, furibond
living, alive | vivant, en vie
LNG, liquefied natural gas | GNL, gaz naturel liquéfié
loader | chargeur, chargeuse
loathe, detest, hate | détester, haïr
loathing, disgust | dégoût, répugnance
lob | lob, lober
lobby, lobby group, pressure group | lobby, groupe de pression
lobbying | lobbying, lobbyisme
lobe | lobe
local derby, derby | derby
local education authority | rectorat
local elections, cantonal elections | élections cantonales, cantonales
local produce, regional produce | produits du terroir
located, situated | situé, sis
location scouting | repérage
loch | loch
lock of hair, strand | mèche de cheveux
lock, locking | verrouillage, verrouiller
locket, medallion | médaillon
lockout | lock-out
locksmith | serrurier
locomotive | locomotive
locomotive, engine | locomotive
locus | lieu
loft | loft
lofty | élevé, noble
Loire Valley | vallée de la Loire
Loire | Loire
Loiret | Loiret
lollipop | sucette
Lombard | lombard
Lomé | Lomé
Londonderry, Derry | Londonderry, Derry
loner | solitaire
lonesome, lonely | solitaire, esseulé
longest | plus long, plus longue
longitudinal | longitudinal
longtime, long-standing | de longue date
Longueuil | Longueuil
loo, toilet, bathroom | toilettes, petit coin
lookalike, look-alike, doppelgänger | sosie
loom | métier à tisser
loom | se profiler
loon | huard
loop | boucle
loophole | échappatoire, faille, vide juridique
looser | plus lâche, plus souple
lord of the manor, castle owner | châtelain, châtelaine
lordship | seigneurie
lordship, seigneury | seigneurie
lore, folklore | traditions, folklore
Lorient | Lorient
Lorraine | Lorraine
Los Angeles | Los Angeles
losing streak | série de défaites
loss of citizenship, stripping of citizenship | déchéance de nationalité
loss-making, in deficit | déficitaire
lotion | lotion
lottery, lotto | loterie, loto
lottery, lotto | loto, loterie
lotto, lottery | loto, loterie
lotus | lotus
louder | plus fort, plus bruyant
loudest | plus bruyant, plus fort
Louis XIV | Louis XIV
Louis XIV, Sun King | Louis XIV, Roi-Soleil
Louis XVI | Louis XVI
Louisville | Louisville
lousy | minable, pourri, nul
Louvre | Louvre
lovable, endearing | attachant, adorable
loved ones, one's family | les siens, proches, êtres chers
low wall | muret
low-cut | décolleté
lower case, small letter | minuscule
Lower Saxony | Basse-Saxe
lowering | abaissement
lowest | plus bas
lowland | basse terre, plaine
lowly | humble, modeste
loyalist | loyaliste
Lozère | Lozère
LSD | LSD
Lubbock | Lubbock
lubricant | lubrifiant
lubricate | lubrifier
lucid, clear-sighted | lucide
lucidity, clear-sightedness | lucidité
Lucifer | Lucifer
Lucknow | Lucknow
lucrative | juteux, lucratif
lug | trimballer, traîner
luge | luge
lull | accalmie
lullaby | berceuse
lumbar puncture, spinal tap | ponction lombaire
lumbar | lombaire
lumen | lumen
luminosity, brightness | luminosité
luminous | lumineux
lump sum | somme forfaitaire
lump together, conflate | faire l'amalgame, amalgamer
lump | grosseur
lunatic, madman | fou, dément, aliéné
luncheon, lunch | déjeuner
lunchtime | heure du déjeuner, pause déjeuner
lupus | lupus
luscious | succulent
lush, luxuriant | luxuriant
lust | luxure, désir
Luther | Luther
Lutheran | luthérien
Luton | Luton
luxury hotel, palace | palace, hôtel de luxe
Lyme disease | maladie de Lyme
lymph node | ganglion lymphatique
lymph | lymphe
lymphoma | lymphome
lynching | lynchage
lynx | lynx
lynx, bobcat | lynx
lyric, lyrical | lyrique
lyricist, songwriter | parolier, parolière
lyrics, song lyrics | paroles, paroles de chanson
Maastricht | Maastricht
macabre, grisly, gruesome | macabre
macaroni | macaroni
macaroon, macaron | macaron
Macbeth | Macbeth
mace | masse d'armes
machete | machette
machismo, male chauvinism | machisme
macho | macho, machiste
macho, male chauvinist | macho, machiste
mackerel | maquereau
macroeconomic | macroéconomique
macroeconomics | macroéconomie
macular degeneration | dégénérescence maculaire
Madagascar | Madagascar
madly | follement
Madonna and Child, Virgin and Child | Vierge à l'Enfant
Madonna | Madone
maestro | maestro
maestro | maestro, chef d'orchestre
mafioso, mobster, mafia | mafieux, mafioso
magazine | magazine, mag
magazine, mag | magazine
mage, magician | mage
mage, wise man | mage
magenta | magenta
Maghrebi, North African | maghrébin
magic wand, wand | baguette magique, baguette
magma | magma
Magna Carta | Grande Charte, Magna Carta
magnesium | magnésium
magnetism | magnétisme
magnitude, scale, extent | ampleur, amplitude, étendue
magnolia | magnolia
magnum | magnum
magpie | pie
Maharashtra | Maharashtra
mahatma | mahatma
mahogany | acajou
maid, servant | servante, domestique
maiden name | nom de jeune fille
maiden voyage | voyage inaugural
maiden | jeune fille, demoiselle
main sewer | égout collecteur
mainframe | ordinateur central
mainland France, metropolitan France | France métropolitaine, métropole
mainland France, metropolitan France | Hexagone, France métropolitaine
mainline | ligne principale
majesty | majesté
Majorca, Mallorca | Majorque
make do with, put up with | s'accommoder
make landfall | toucher terre, atteindre les côtes
make profitable, make pay | rentabiliser
make up for, compensate for | pallier
make-weight, extra income, top-up | appoint, revenu d'appoint
makeover, revamp | relooking, transformation
makeup artist | maquilleur, maquilleuse
makeup, make-up | maquillage
Malaga | Malaga
Malawi | Malawi
Malawian | malawite
Malay | malais
Malaya | Malaisie
Maldives | Maldives
Maldivian | maldivien
Malibu | Malibu
malignant tumor, malignant tumour | tumeur maligne
malignant tumour, malignant tumor | tumeur maligne
malignant | malin
malignant | malin, maligne
mallet | maillet
malpractice, misconduct | faute professionnelle
malt | malt
mama, mom, mum | maman
mammalian | mammifère
mammoth | mammouth
mammoth, gigantic | colossal, gigantesque
manage to, succeed in | parvenir à, réussir à
management | gestion, management, direction
Mandarin | mandarin
mane | crinière
manga | manga
manganese | manganèse
manger | mangeoire
Manhattan | Manhattan
manhood, virility | virilité
maniac | maniaque
manic | maniaque
manic-depressive, bipolar | maniaco-dépressif, bipolaire
manicure | manucure
manicurist | manucure
manifest | manifester, se manifester
manifest, obvious | manifeste
manifold | collecteur
manifold | multiple
Manitoba | Manitoba
manor | manoir, gentilhommière
mantra | mantra
Mantua | Mantoue
manufacturing, manufacturer | manufacturier
manure, dung | fumier
Maori | maori
maple syrup | sirop d'érable
marabout | marabout
Mardi Gras, Shrove Tuesday | Mardi gras
mare | jument
Margaret of Anjou | Marguerite d'Anjou
margarita | margarita
Marie Antoinette | Marie-Antoinette
marina | marina, port de plaisance
marina, yacht harbour | marina, port de plaisance
Mark Antony | Marc Antoine
marker | marqueur
market capitalisation, market capitalization, market value | capitalisation boursière
marketing, commercialisation, commercialization, sale | commercialisation
marking, tagging | marquage
markup, mark-up | marge, majoration
Marne | Marne
maroon, burgundy | bordeaux
marooned, stranded | échoué, naufragé
marquee, big top | chapiteau
Marquis de Sade | marquis de Sade
marquis | marquis
marquis, marquess | marquis
marriage of convenience | mariage de convenance, mariage blanc
marrow | moelle
marrow, bone marrow | moelle, moelle osseuse
Mars | Mars
Marshal Pétain | maréchal Pétain
marshalling yard | gare de triage
marshmallow | guimauve
Martian | martien
Martian | martien, martienne
Martin Luther | Martin Luther
martini | martini
Martinique | Martinique
martyrdom | martyre
marvel | merveille
Marxism | marxisme
Marxist | marxiste
Maryland | Maryland
mascara | mascara
mascot | mascotte
mashed potatoes, mash | purée, purée de pommes de terre
masked ball | bal masqué
mason, bricklayer | maçon
Masonic | maçonnique
masonry | maçonnerie
masquerade | mascarade
masquerade, charade, sham | mascarade
Massachusetts | Massachusetts
massage | massage
massage | massage, masser
masseur, massage therapist | masseur, masseuse, massothérapeute
masseur, masseuse | masseur, masseuse
massive open online course, MOOC | MOOC, cours en ligne
master's degree, master | master, maîtrise
mastermind | commanditaire, cerveau
masturbation | masturbation
mat | tapis
matchup, match-up | affrontement, duel, confrontation
mate | s'accoupler
material | matériau, matériaux
materialism | matérialisme
materialistic | matérialiste
materialistic, materialist | matérialiste
materialize, materialise, bring to fruition | concrétiser
Matignon, French prime minister's office | Matignon
mating, copulation, coupling | accouplement
matrix | matrice
matron | matrone, infirmière en chef
Maui | Maui
mausoleum | mausolée
mauve | mauve
maverick | franc-tireur, anticonformiste
Maximilian | Maximilien
maximum temperature | température maximale
Mayan, Maya | maya
Mayenne | Mayenne
mayhem, chaos | chaos, grabuge
mayo, mayonnaise | mayonnaise, mayo
mayonnaise | mayonnaise
Mayotte | Mayotte
Mazarin | Mazarin
maze, labyrinth | labyrinthe, dédale
McDonald's | McDo, McDonald's
mea culpa | mea culpa
mead | hydromel
meadow | pré, prairie
meagre, meager | maigre
meander, twists and turns | méandre
meaningless | dénué de sens, vide de sens, insignifiant
measles | rougeole
meatball | boulette de viande, boulette
meaty | charnu
Meaux | Meaux
medalist, medallist | médaillé, médaillée
medallion | médaillon
Medef, employers' federation | Medef, patronat
medial | médian
median | médian
median | médiane
Medicaid | Medicaid
medical history | antécédents médicaux
medical imaging | imagerie médicale
medical malpractice | faute médicale, erreur médicale
Medicare | Medicare
medication, drug treatment | médication, traitement médicamenteux
Medici | Médicis
medicinal plant | plante médicinale
medicinal | médicinal
mediocre, poor | piètre, médiocre
mediocrity | médiocrité
meditate | méditer
meditation | méditation
Mediterranean | méditerranéen
medium, psychic, clairvoyant | médium, voyant
medley | pot-pourri
medley, individual medley | quatre nages
Médoc | Médoc
Medusa | Méduse
meek | docile, doux, humble
mega | méga
megabyte | mégaoctet
megahertz | mégahertz
melancholy, melancholic | mélancolique
melanoma | mélanome
Melbourne | Melbourne
melee, brawl, scuffle | mêlée, bagarre, rixe
mellow | doux, moelleux
melodic | mélodique, mélodieux
melodrama | mélodrame
melodramatic | mélodramatique
melt | fondre
meltdown, collapse | effondrement, débâcle
meltdown, nuclear meltdown | fusion du cœur, fusion du réacteur
Melun | Melun
Member of Parliament, MP, MPs | député, députée, parlementaire
member | adhérent, membre
membrane | membrane
meme | mème
memorabilia | souvenirs, objets de collection
Memphis | Memphis
meningitis | méningite
menopause | ménopause
menstrual period, menstruation | règles
menstrual | menstruel
menstruation | menstruation, règles
menswear, men's clothing | vêtements pour hommes, mode masculine
meow | miaou, miauler
mercantile | marchand, mercantile
merchandise | marchandise
merchandising, merch | produits dérivés
merciful | miséricordieux
meridian | méridien
meritorious | méritoire
merle, blackbird | merle
Merlin | Merlin
mermaid | sirène
Merseyside | Merseyside
mesh | maille, maillage, treillis
mesh, stitch | maille
mess tin, bowl | gamelle
mess, shambles | bordel, pagaille, foutoir
messenger RNA | ARN messager
Messiah | Messie
metabolism | métabolisme
metabolite | métabolite
metallurgical | métallurgique
metallurgy, metalworking | métallurgie
metamorphose, transform | métamorphoser, transformer
metamorphosis | métamorphose
metaphysical | métaphysique
metaphysics | métaphysique
metastasis | métastase
metastatic | métastatique
meteor | météore
meteoric, dazzling, lightning | fulgurant
meteorite | météorite
meteorologist, weather forecaster | météorologue, météorologiste
meteorology | météorologie
meter | compteur
meth, methamphetamine, crystal meth | méthamphétamine
methadone | méthadone
methane | méthane
methanol | méthanol
Methodist | méthodiste
methodological | méthodologique
metric system | système métrique
metric | métrique
metrics, indicator | indicateur, mesure
metropolis | métropole
metropolis, metropolitan area, conurbation | métropole, agglomération
Metz | Metz
Meurthe-et-Moselle | Meurthe-et-Moselle
Meuse | Meuse
Miami | Miami
mic, microphone | micro, microphone
mica | mica
Micah | Michée
Michelangelo | Michel-Ange
Michelin | Michelin
Michigan | Michigan
microbe, germ | microbe
microbe, germ | microbe, germe
microbial | microbien
microbial | microbien, microbienne
microbiology | microbiologie
microorganism, micro-organism | micro-organisme
microscope | microscope
microscopy | microscopie
mid | mi
middle school, junior high school | collège
middle schooler | collégien, collégienne
Middlesbrough | Middlesbrough
Middlesex | Middlesex
middleweight | poids moyen
Midlands | Midlands
midsummer | plein été, milieu de l'été
Midway | Midway
midway, halfway | à mi-chemin
Midwest | Midwest
Midwest, Midwestern | Midwest
migraine | migraine
Milan | Milan
Milan, Milano | Milan
Milanese | milanais
milder | plus doux
mileage | kilométrage
miles per hour, mph | miles à l'heure, miles par heure
milkshake | milk-shake, lait frappé
Milky Way | Voie lactée
miller | meunier, meunière
millet | millet, mil
milligram | milligramme
millimeter, millimetre | millimètre
millimetre, millimeter | millimètre
millstone, grindstone | meule
Milwaukee | Milwaukee
mime | mime
mime | mime, mimer
minced meat, ground beef, mince | viande hachée, bœuf haché, steak haché
mind-boggling | ahurissant, hallucinant
mindless, senseless | insensé, gratuit
Minerva | Minerve
Ming dynasty | dynastie Ming
mini | mini
miniature | miniature
miniaturize | miniaturiser
minimalism | minimalisme
minimalist | minimaliste
minimise, minimize | minimiser, réduire au minimum
minimize, minimise | minimiser
minimum income, RSA | revenu de solidarité active, RSA
minimum | minimum
minion, henchman | sbire, larbin
miniseries, mini-series | mini-série, minisérie
minivan | monospace, minifourgonnette
mink | vison
Minneapolis | Minneapolis
Minnesota | Minnesota
minor collision, minor accident | accrochage
Minorca, Menorca | Minorque
minority | minoritaire
Minsk | Minsk
mint coins | frapper monnaie, battre monnaie
mint | hôtel de la monnaie
mint | menthe
minus | moins
minuscule, tiny | minuscule
mirage | mirage
miscellaneous, various | divers
mischief | espièglerie, bêtises, méfait
mischievous | espiègle, malicieux
misconception | idée fausse, idée reçue
misdeed, wrongdoing | méfait
miser | avare
miserly, stingy | avare, radin
misfit | inadapté, marginal
misguided | malavisé, peu judicieux
mishap, misadventure | mésaventure, incident, accident
misinterpret | mal interpréter
misinterpretation | mauvaise interprétation
mismanagement | mauvaise gestion
mismatch | inadéquation, décalage
misogynist, misogynistic | misogyne
misogynist, misogynistic, misogynous | misogyne
misogynistic, misogynist | misogyne
misogyny | misogynie
misplace, mislay | égarer
misplaced | mal placé, déplacé
misrepresent | déformer, dénaturer
misrepresentation | déclaration mensongère, présentation inexacte
missile launcher | lance-missiles
missing, lacking | manquant
Mississippi | Mississippi
Missouri | Missouri
misspell | mal orthographier
mistletoe | gui
mistral | mistral
misty, foggy | brumeux
misunderstood | incompris
mite, dust mite | acarien
mitochondria | mitochondrie
mitochondrial | mitochondrial
mix, blend | mixer, mélanger
mixed marriage, interracial marriage | mariage mixte, mariage interracial
mixed martial arts, MMA | arts martiaux mixtes, MMA
mixed-race | métis, métisse
mixing | brassage, mélange
mixing, sound mixing | mixage
mixtape | mixtape, compilation
moat | douves, fossé
mobile phone, cell phone, cellphone | GSM, téléphone portable, portable
mobile phone, cell phone, cellphone | téléphone portable, téléphone mobile, téléphone cellulaire, cellulaire
mobile telephony | téléphonie mobile
Moby Dick | Moby Dick
mocha | moka
mockery, joke, piss-take | foutage de gueule, moquerie
mocking | moqueur
mockingbird | oiseau moqueur
modem | modem
moderator | modérateur, modératrice
modernism | modernisme
modernist | moderniste
modest | modique, modeste
modify, alter | modifier
modular | modulaire
modus operandi | mode opératoire
Mogul, Mughal | moghol
mogul, tycoon, magnate | magnat
Mohawk | mohawk
molar | molaire
molasses | mélasse
molest | agresser sexuellement, attenter à la pudeur
mollusc, mollusk | mollusque
Molotov cocktail, petrol bomb | cocktail Molotov
molten | en fusion, fondu
molten | fondu, en fusion
momentarily | momentanément
momentarily, temporarily | momentanément, provisoirement, temporairement
momentary | momentané, passager
mommy, mummy, mum, mom | maman
Mona Lisa | Joconde
Mona Lisa | Joconde, Mona Lisa
Monaco | Monaco
monarch butterfly | monarque, papillon monarque
monastic | monastique
Moncton | Moncton
Monegasque | monégasque
Mongol | Mongol
monkeypox, mpox | variole du singe, mpox
mono | mono
monochrome | monochrome
monogram | monogramme
monograph | monographie
monolith | monolithe
monolithic | monolithique
monologue | monologue
mononucleosis | mononucléose
monoxide | monoxyde
Mons | Mons
Monsignor | monseigneur
monsoon | mousson
montage, editing | montage
Montana | Montana
Montauban | Montauban
Montbéliard | Montbéliard
Monterey | Monterey
Montesquieu | Montesquieu
Montgomery | Montgomery
Montmartre | Montmartre
Montparnasse | Montparnasse
Montpellier | Montpellier
Montreal Canadiens | Canadiens de Montréal, Canadien de Montréal
Montreal police | SPVM, police de Montréal
Montrealer | montréalais
Montreuil | Montreuil
monumental | monumental
moo | meugler
moody | lunatique, d'humeur changeante
moonlight | clair de lune
Moor | Maure
moor, heath, moorland | lande
mooring, anchorage | mouillage
Moorish | mauresque, maure
moose | orignal, élan
moot, irrelevant | sans objet, caduc
mop | serpillière, éponger
morbid | morbide
Morbihan | Morbihan
mores, customs, morals | mœurs
Morlaix | Morlaix
Mormon | mormon
moron, idiot | crétin, abruti, imbécile, idiot
moron, idiot | débile, crétin, idiot
moron, idiot, fool | abruti, crétin, imbécile
morph, transform | se métamorphoser, se transformer
morphine | morphine
morphology | morphologie
Morse | morse
mortar shell | obus de mortier
mortar | mortier
mortgage | hypothécaire
mortgage, mortgage loan | prêt hypothécaire, crédit hypothécaire, hypothèque
mosaic | mosaïque
Moselle | Moselle
Moses | Moïse
moss | mousse
most, majority | plupart, majorité
moth | papillon de nuit, papillon nocturne, mite
Mother Teresa | Mère Teresa
mother | mère
motherboard | carte mère
motif, pattern | motif
motley | hétéroclite, bigarré
motorcyclist, biker, motorcycle rider | motard, motocycliste
motorsport, motor racing | sport automobile
motorway junction, interchange | échangeur autoroutier, échangeur
motto, slogan | devise, slogan
moulding, casting | moulage
moulting, molting | mue
mound | monticule, tertre, butte
mound, hillock, hill | butte
Mount Carmel, Carmel | Carmel, mont Carmel
Mount Fuji | mont Fuji
mount, steed | monture, coursier
mountain bike, mountain biking | VTT, vélo tout-terrain
mountain range, sierra | sierra
movable | mobile, amovible
move to tears | émouvoir, émouvoir aux larmes
movement, sphere of influence | mouvance
movie theater, cinema | cinéma, ciné, salle de cinéma
moviegoer, filmgoer, cinemagoer | spectateur, cinéphile
moving, touching | émouvant, touchant
mow the lawn, mow | tondre la pelouse, tondre
Mozart | Mozart
mozzarella | mozzarella
MRI, magnetic resonance imaging | IRM, imagerie par résonance magnétique
mRNA, messenger RNA | ARN messager, ARNm
muck, manure | fumier
mucus | mucus
muffin | muffin
muffled | étouffé, assourdi
Muhammad, Mohammed, Prophet Muhammad | Mahomet, Mohammed, prophète Mahomet
Muhammad, Prophet Muhammad, Mohammed | Mahomet, prophète Mahomet
mulberry tree | mûrier
mule | mulet, mule
Mulhouse | Mulhouse
multicoloured, multicolored | multicolore
multicultural | multiculturel, multiculturelle
multiculturalism | multiculturalisme
multidisciplinary | pluridisciplinaire, multidisciplinaire
multimedia library, media library | médiathèque
multiplayer | multijoueur
multiple sclerosis | sclérose en plaques
multiplicity | multiplicité
mummify | momifier
mummy | momie
munch, nibble | grignoter, mâcher
mundane | banal, ordinaire, terre à terre
municipal ordinance, bylaw | arrêté municipal, règlement municipal
municipality, commune | commune, municipalité
Munster | Munster
Muppets, Muppet Show | Muppets, Muppet Show
mural | fresque murale, murale, peinture murale
mural, mural painting | peinture murale, fresque murale, murale
murdered, slain | assassiné, tué
murky | trouble, obscur
muse | muse
muse | muse, égérie
mush | bouillie
music stand | pupitre
musketeer | mousquetaire
Muslim cleric | dignitaire religieux, imam, religieux musulman
mussel | moule
mustang | mustang
muster | rassembler, réunir
mutant | mutant
mutton | mouton
mutual society, mutual insurance | mutuelle, mutualité
muzzle, snout | museau
MVP, most valuable player | joueur le plus utile, meilleur joueur
myriad | myriade, multitude
myrtle | myrte
myself | moi-même
mystic, mystical | mystique
mystical, mystic | mystique
mysticism | mysticisme
mystique | mystique, aura
mythical | mythique
mythical, legendary | mythique, légendaire
nab | attraper, pincer, épingler
nacho | nacho
nag | harceler
Nagasaki | Nagasaki
nagging doubt | doute persistant
nail file | lime à ongles
Nairobi | Nairobi
naive, ingenuous | naïf, candide, ingénu
naked, nude | nu
name, designation, denomination | dénomination, appellation
nameless | anonyme, sans nom
namesake | homonyme
Namur | Namur
Nancy | Nancy
nanny, childminder | nourrice, nounou, assistante maternelle
nanoparticle | nanoparticule
nanotechnology | nanotechnologie
Nanterre | Nanterre
Nantes | Nantes, nantais
nap, snooze | sieste, somme
Napa Valley | Napa Valley
nape, back of the neck | nuque
Naples | Naples
Naples, Napoli | Naples
Napoleon Bonaparte | Napoléon Bonaparte
Napoleon, Napoleon Bonaparte | Napoléon, Napoléon Bonaparte
Napoleonic | napoléonien
Narbonne | Narbonne
narcissism | narcissisme
narcissist | narcissique, pervers narcissique
narcissistic | narcissique
narrative | récit
nasal | nasal
nascent, budding, fledgling | naissant, balbutiant
Nasdaq | Nasdaq
Nashville | Nashville
Nassau | Nassau
natal | natal
national coach, national team manager, selector | sélectionneur
national health insurance, social security | sécurité sociale, sécu
National Hockey League, NHL | LNH, Ligue nationale de hockey
National Liberation Front, FLN | Front de libération nationale, FLN
Native American, American Indian | Amérindien, amérindienne, Indien d'Amérique
nativity scene, crib | crèche
nativity scene, crib, crèche | crèche de Noël, crèche
naturalist | naturaliste
naughty, mischievous | coquin, espiègle
nauseous | nauséeux, nauséeuse
nautical mile | mille marin, mille nautique
nautical | nautique
Navajo | Navajo
Navarre | Navarre
nave | nef
navel, belly button | nombril
navel-gazing | nombrilisme
Navigo pass | pass Navigo, passe Navigo
Nazareth | Nazareth
NBA | NBA
Neapolitan | napolitain
nearest, closest | plus proche
Nebraska | Nebraska
nebula | nébuleuse
neckline, cleavage | décolleté
nectar | nectar
née, nee | née
nefarious, evil | malfaisant
negation, denial | négation
negligible, insignificant | négligeable
neighbouring, bordering, adjacent | limitrophe, voisin
nemesis, archenemy | ennemi juré
neo-Nazi | néonazi, néo-nazi
neoliberal | néolibéral
Neolithic | néolithique
neon sign | enseigne au néon, enseigne lumineuse
neon | néon
neonatal | néonatal
Neptune | Neptune
nerd, geek | geek, intello
nerd, geek | intello, geek
nerdy | geek, intello
Nero | Néron
netball | netball
network, coverage | maillage, réseau
Neuchâtel | Neuchâtel
neural network | réseau de neurones, réseau neuronal
neural | neuronal, nerveux
neurological | neurologique
neurologist | neurologue
neurology | neurologie
neuron | neurone
neuron, neurone | neurone
neuroscience | neurosciences
neuroscientist | neuroscientifique
neurosis | névrose
neurotic | névrosé, névrotique
neutron | neutron
Nevada | Nevada
never mind | peu importe, tant pis
New Democratic Party, NDP | Nouveau Parti démocratique, NPD
New Hampshire | New Hampshire
New York Police Department, NYPD | police de New York, police new-yorkaise
New York Stock Exchange, NYSE | Bourse de New York
Newark | Newark
newbie, novice, beginner | débutant, novice, néophyte
Newcastle | Newcastle
newer | plus récent, plus neuf
newest, latest | plus récent, dernier
Newport | Newport
newsletter | infolettre, lettre d'information, bulletin d'information
newt | triton
Newton | Newton
nexus | lien
NFL | NFL
NGO, non-governmental organisation, non-governmental organization | ONG, organisation non gouvernementale
NHL, National Hockey League | LNH, Ligue nationale de hockey
NHS, National Health Service | NHS, système de santé britannique, service de santé britannique
Niagara Falls | chutes du Niagara
nib | plume
nicely, prettily | joliment
Nicholas II, Tsar Nicholas | Nicolas II, tsar Nicolas
nickname, dub | surnommer, baptiser
nickname, moniker | surnom, sobriquet
nicotine | nicotine
Nietzsche | Nietzsche
Nièvre | Nièvre
nifty, clever | astucieux
night watchman | veilleur de nuit, gardien de nuit
night-time, nighttime, nocturnal | nocturne
nightfall, dusk | tombée de la nuit, crépuscule
nightingale | rossignol
nil | zéro, nul
Nîmes | Nîmes
nineteenth century | dix-neuvième siècle, XIXe siècle
nineteenth century | XIXe siècle, dix-neuvième siècle
nineteenth | dix-neuvième
ninja | ninja
Nintendo | Nintendo
Niort | Niort
nip in the bud | tuer dans l'œuf
nip | pincer, mordiller
nipple | mamelon, téton
nipple | téton, mamelon
niqab | niqab
nirvana | nirvana
nit | lente
nitrate | nitrate
nitrogen dioxide | dioxyde d'azote
nitrogen | azote
nitroglycerin | nitroglycérine
nitrous oxide, laughing gas | protoxyde d'azote, gaz hilarant
no longer, not anymore | ne plus, désormais plus
no-brainer | évidence
Noah | Noé
Noah's Ark | arche de Noé
nobleman | noble, gentilhomme
nocturnal | nocturne
node, knot | nœud
nomenclature | nomenclature
nominal | nominal
non-linear, nonlinear | non linéaire
nonexistent, non-existent | inexistant
nonfiction, non-fiction | non-fiction, documentaire
nonsense, rubbish | sottises, bêtises, inepties
nonstop, non-stop | sans arrêt, sans escale
nook | recoin
nook, recess | recoin
nooks and crannies | recoins, coins et recoins
noose | nœud coulant
Norfolk | Norfolk
normative | normatif
Norse | nordique, norrois
Northampton | Northampton
northbound | en direction du nord
northeast, north-east | nord-est
northeastern, north-eastern | nord-est, du nord-est
northern | septentrional
Northumberland | Northumberland
northward | vers le nord
northwestern | nord-ouest, du nord-ouest
northwestern, north-western | nord-ouest, du nord-ouest
Norwich | Norwich
nostalgic | nostalgique
nostril | narine
not give a damn | s'en foutre, s'en ficher
notation | notation
notch | encoche, cran
Notre Dame | Notre-Dame
Nottingham | Nottingham
Nottinghamshire | Nottinghamshire
notwithstanding clause | clause dérogatoire, disposition de dérogation
notwithstanding | nonobstant, malgré
noun | nom, substantif
nourish | nourrir
nourishment | nourriture, alimentation
novelistic, fictional | romanesque
novella | court roman
nozzle | buse, embout
NRA, National Rifle Association | NRA, National Rifle Association
nuclear fission | fission nucléaire
nucleotide | nucléotide
nucleus | noyau
nucleus, core, pit, stone | noyau
nude | nu
nudge | inciter, coup de coude
nudity | nudité
nudity, nakedness | nudité
nugget | pépite
nuke, nuclear weapon | arme nucléaire, bombe atomique
null and void | nul et non avenu
nullity, invalidity | nullité
nuncio, papal nuncio | nonce, nonce apostolique
Nuremberg trials | procès de Nuremberg
Nuremberg | Nuremberg
nursery rhyme | comptine
nursery, crèche, childminding | garderie, crèche
nut | écrou
nutmeg | muscade, noix de muscade
nutrient | nutriment
nutrient | nutriment, élément nutritif
nutritious | nutritif, nutritive, nourrissant
nylon | nylon
Oakland | Oakland
oar | rame, aviron
oatmeal, porridge | flocons d'avoine, gruau, porridge
Obamacare | Obamacare
obedience | obéissance
Obelix | Obélix
objectionable | choquant, inacceptable, répréhensible
obligatory, compulsory, mandatory | obligatoire
obliterate, annihilate | anéantir, effacer
oblivion | oubli, néant
oblivious, unaware | inconscient, inattentif
obnoxious | odieux, exécrable
obsessive, fussy | maniaque, obsessionnel
obsessive-compulsive disorder, OCD | trouble obsessionnel compulsif, TOC
obstetrician | obstétricien, obstétricienne
obstetrics | obstétrique
obtaining, securing | obtention
obtuse | obtus
Occitan | occitan
Occitania | Occitanie
OCD, obsessive-compulsive disorder | TOC, trouble obsessionnel compulsif
oceanic, ocean | océanique
ochre, ocher | ocre
octane | octane
octave | octave
octopus | poulpe, pieuvre
oculus | oculus
ode | ode
Odin | Odin
odyssey | odyssée
Oedipus | Œdipe
of which | duquel, de laquelle
off-road | tout-terrain, hors route
offend, upset | vexer
offering | offrande
offhand, cavalier | désinvolte
offseason, off-season | intersaison, hors-saison
offshoot, branch | ramification, branche, émanation
offshore | en mer, au large
offside | hors-jeu
offspring, progeny | descendance, progéniture
often, oftentimes | souvent
ogre | ogre
ogre | ogre, ogresse
Ohio | Ohio
ohm | ohm
oil and gas, hydrocarbons | hydrocarbures
oil change | vidange
oil drum, drum | bidon
oil sands, tar sands | sables bitumineux
oil slick | nappe de pétrole
oil slick | nappe de pétrole, marée noire
Oise | Oise
okay, all right | d'accord, entendu
Okinawa | Okinawa
Oklahoma | Oklahoma
oldest | plus vieux, plus ancien, plus âgé, doyen
olfactory | olfactif
oligarch | oligarque
oligarchy | oligarchie
olive branch | rameau d'olivier
olive grove | oliveraie
Olympia | Olympie
Olympian | olympien
Olympus | Olympe
Olympus, Mount Olympus | Olympe, mont Olympe
Omaha | Omaha
ombudsman | médiateur, ombudsman, défenseur des droits
omega | oméga
omelette, omelet | omelette
omen, augury | augure, présage
ominous | inquiétant, menaçant, de mauvais augure
omnibus | omnibus
omnipresence, ubiquity | omniprésence
omnipresent, ubiquitous | omniprésent
on a par with, equal to | à égalité avec, sur un pied d'égalité
on behalf of | au nom de, pour le compte de, de la part de
on board, onboard, aboard | à bord, embarqué
on call, on duty | d'astreinte, de garde
on horseback | à cheval
on probation | en probation, en sursis avec mise à l'épreuve
on standby | en veille, en attente
on the cusp, on the verge | au seuil, à l'aube, au bord
on the lookout, lying in wait | à l'affût
on the spur of the moment, unexpectedly | à l'improviste, inopinément
on-screen, onscreen | à l'écran
oncologist | oncologue, cancérologue
oncology | oncologie, cancérologie
oncoming | en sens inverse
one-eyed | borgne
online fundraiser, fundraising page | cagnotte en ligne
onshore | terrestre, à terre
onstage, on stage | sur scène
Ontarian | ontarien
Ontarian | ontarien, ontarienne
Ontario | Ontario
onus, burden | charge, fardeau
onward, onwards | en avant
onyx | onyx
opacity | opacité
opacity, lack of transparency | opacité, manque de transparence
opal | opale
opaque | opaque
opera singer | chanteur lyrique, chanteuse lyrique, chanteur d'opéra
operating room, operating theatre | bloc opératoire, salle d'opération
operative, surgical | opératoire
opiate | opiacé
opioid | opioïde
opioid, opiate | opioïde, opiacé
opium | opium
opposing | adverse
optimum, optimal | optimal, optimum
opus | opus
opus, work | opus, œuvre
Oran | Oran
orb | orbe, globe
orchestrate | orchestrer
orchid | orchidée
ordain | ordonner prêtre
ordain, ordained | ordonner prêtre, ordonné prêtre
ordinance | ordonnance, arrêté
ordinarily, usually | d'ordinaire, habituellement, ordinairement
ordinary person, average | lambda
ordination | ordination
ordnance | munitions, artillerie
Oregon | Oregon
organ donor | donneur d'organes
organ recipient, transplant recipient | receveur, greffé
orgasm | orgasme
orgy | orgie
orifice, opening | orifice
Orion | Orion
Orkney, Orkney Islands | Orcades
Orlando | Orlando
Orly | Orly
ornament | ornement
ornament, adornment | ornement
ornate | richement décoré, orné
Orpheus | Orphée
Orsay Museum | musée d'Orsay
orthodoxy | orthodoxie
orthogonal | orthogonal
orthopedic, orthopaedic | orthopédique
orthopedist, orthopaedic surgeon | orthopédiste, chirurgien orthopédiste
Orwellian | orwellien
Osaka | Osaka
oscillate, fluctuate | osciller, fluctuer
Osiris | Osiris
Oslo | Oslo
Ostend | Ostende
ostensibly | soi-disant, prétendument, en apparence
osteoarthritis | arthrose
osteoporosis | ostéoporose
ostrich | autruche
Othello | Othello
Ottawa | Ottawa
otter | loutre
Ottoman Empire | Empire ottoman
Ottoman | ottoman
Ouagadougou | Ouagadougou
ounce | once
ourselves | nous-mêmes
Outaouais | Outaouais
outback, bush | brousse, arrière-pays australien, bush
outbid | surenchérir
outbidding, one-upmanship, escalation | surenchère
outbound | au départ, sortant
outfield | champ extérieur
outfielder | voltigeur
outflow | sortie, sorties
outgoing, departing | partant, sortant
outing | outing
outing, excursion | sortie, excursion
outlandish | extravagant, farfelu
outnumber | surpasser en nombre
outnumbered | en infériorité numérique
outpatient clinic | clinique externe, consultation externe
outpatient | ambulatoire
outpatient | patient ambulatoire, consultation externe
outpatient | patient externe, patient ambulatoire
outperform | surpasser, surclasser
outpost | avant-poste
outreach | sensibilisation, action de proximité
outspoken | franc, au franc-parler
outspokenness | franc-parler
outstanding amount, outstanding loans | encours
ovarian cancer | cancer de l'ovaire, cancer des ovaires
ovarian | ovarien
ovary | ovaire
ovation | ovation
overarching | global, général
overboard | par-dessus bord, à la mer
overcast | couvert
overcast | couvert, nuageux, nuageuse
overdrive | surmultipliée
overgrown | envahi par la végétation
overhear | entendre par hasard
overheat | surchauffer
overheat | surchauffer, surchauffe
overheating | surchauffe
overindulge | faire des excès
overkill | exagération, excès
overland, by road | par voie terrestre, par la route
overlay, superimpose | superposer
overlook, overhang | surplomber
overlook, overhang | surplomber, dominer
overlord | suzerain
overpower, subdue | maîtriser, neutraliser
overpowering | irrésistible, accablant
overpriced | trop cher, hors de prix
overrated | surestimé, surcoté
overreact | réagir de manière excessive, surréagir
overreaction | réaction excessive
overrule, overturn | annuler, infirmer, casser
overseas department | département d'outre-mer
overseas departments and territories, overseas territories | DOM-TOM, outre-mer
overseas territory, overseas territories | outre-mer, territoire d'outre-mer
overshadow, eclipse | éclipser
oversized, outsize | surdimensionné, démesuré
overt | manifeste, déclaré
overture | ouverture
overuse | surutilisation, usage excessif, abus
overzealousness | excès de zèle
ovulation | ovulation
ovum, egg cell | ovule
ovum, ova, egg cell | ovule, ovules
Oxford | Oxford
Oxfordshire | Oxfordshire
oxide | oxyde
pack, peloton | peloton
paddle | pagaie, pagayer
paddock | enclos, paddock
padlock | cadenas
Padua | Padoue
paediatric, pediatric | pédiatrique
paediatrician, pediatrician | pédiatre
paediatrics, pediatrics | pédiatrie
pageant, beauty pageant, beauty contest | concours de beauté
pager, beeper | bipeur, téléavertisseur
painless | indolore
paintball | paintball
pair, duo | binôme, duo, tandem
Palace of Versailles | château de Versailles
palate | palais, papilles
Paleolithic, Palaeolithic | paléolithique
Palermo | Palerme
palette | palette
palette, range | palette
palladium | palladium
pallet | palette
palliative care, end-of-life care | soins palliatifs
palliative care, hospice care | soins palliatifs
palliative | palliatif
Palm Sunday | dimanche des Rameaux
Palma | Palma
palpable | palpable
palpable, tangible | palpable, tangible
paltry, derisory | dérisoire
pamphlet, lampoon | pamphlet
panache, flair | panache
pancreas | pancréas
pancreatic cancer | cancer du pancréas
pancreatic | pancréatique
panda | panda
Pandora | Pandore
Pandora's box | boîte de Pandore
panoramic | panoramique
pantheon | panthéon
panther | panthère
panties, knickers | culotte, petite culotte
pantomime | pantomime
pantry, larder | garde-manger, cellier
papa, dad, daddy | papa
papacy | papauté
papal | papal
papal, pontifical | papal, pontifical
paparazzi | paparazzi
paper pulp, pulp | pâte à papier
paperback | livre de poche, poche
papyrus | papyrus
parable | parabole
parade | parade, défilé
paradigm shift | changement de paradigme
paradigm | paradigme
paragliding | parapente
paragon, model | modèle, parangon
paragraph, subsection | alinéa, paragraphe
Paraguay | Paraguay
Paraguayan | paraguayen
paranoid | paranoïaque, parano
paranormal | paranormal
paraphrase | paraphraser, paraphrase
paratrooper, para | parachutiste, para
parchment | parchemin
parenthood | parentalité
parenting | parentalité
Paris commuter train, regional express network | RER, réseau express régional
parish, parochial | paroissial
parishioner | paroissien, paroissienne
Parkinson's disease, Parkinson's | maladie de Parkinson, Parkinson
parkway | promenade
parlor, parlour | salon
parlour, parlor | salon
Parma ham | jambon de Parme
Parma | Parme
parmesan | parmesan
parochial | paroissial
parodic | parodique
parody, spoof | parodie, pastiche
parry, ward off | parer
parse | analyser
partake, take part | prendre part, participer
Parti Québécois, PQ | Parti québécois, péquiste, PQ
participatory | participatif
participatory | participatif, participative
partridge | perdrix
parts per million, ppm | parties par million
Pasadena | Pasadena
pasha | pacha
passenger compartment, cabin | habitacle
passivity | passivité
Passover | Pâque juive, Pessah
pastel | pastel
pastis, Ricard | pastis, Ricard
pastoral | pastoral
pastry chef, pastry cook | pâtissier, pâtissière
pasture, grazing land | pâture, pâturage
patch | patch
patchwork | patchwork, mosaïque
paternity leave | congé paternité, congé de paternité
paternity test | test de paternité
paternity, fatherhood | paternité
pathetic, pitiful | pathétique, pitoyable
pathetic, pitiful | pathétique, pitoyable, lamentable
pathetic, shabby | minable
pathfinder, pioneer | éclaireur, pionnier
pathogen | agent pathogène, pathogène
pathogenic | pathogène
pathology | pathologie
pathway | voie, sentier, chemin
patio | patio, terrasse
patois, dialect | patois, dialecte
patriarch | patriarche
patriarchal | patriarcal
patty | galette, steak haché
Pau | Pau
pave the way | ouvrir la voie, préparer le terrain
pave | paver
paved, cobbled | pavé
pavilion | pavillon
paving stone, cobblestone, cobble | pavé
pay cash, pay in cash | payer comptant, payer en espèces
pay out, disburse, fork out | débourser
payable | payable
payback, revenge | revanche, vengeance
paycheck, pay cheque, paycheque | paie, chèque de paie, salaire
payday | jour de paie
payer | payeur
payer | payeur, payeuse
payload | charge utile
payoff | récompense, dividende
payoff, bribe | pot-de-vin, dessous-de-table
payout | versement, indemnité
payroll contributions agency, Urssaf | Urssaf
pea, peas | petit pois, pois
peacetime | temps de paix
peacock | paon
peanut butter | beurre de cacahuète, beurre d'arachide
peanut | cacahuète, arachide
peanut, groundnut | cacahuète, arachide
pear tree | poirier
peat bog | tourbière
peat | tourbe
peck | picorer, becqueter
pedagogical, educational | pédagogique
pedagogy, teaching methods | pédagogie
pedal | pédale
pedal | pédale, pédaler
pedestal | piédestal
pedestal | piédestal, socle
pediatric, paediatric | pédiatrique
pediatrician, paediatrician | pédiatre
pediatrics, paediatrics | pédiatrie
pedigree | pedigree, lignée
pediment | fronton
pee, urinate | uriner, faire pipi, pisser
pee, urine | pipi, urine
peek, glance | coup d'œil, jeter un coup d'œil
peep | regarder furtivement
peg | arrimer, arrimage, indexer
peg | cheville, piquet
pelican | pélican
pellet | granulé, boulette
pelvic | pelvien
pelvis | bassin, pelvis
penal colony, hard labour, hard labor | bagne, travaux forcés
penalize, penalise, disadvantage | pénaliser
penalty payment | astreinte
penalty shootout, shootout | séance de tirs au but, tirs au but
penalty, surcharge | malus
penance | pénitence
penance, penitence | pénitence
pendant | pendentif
pendulum | pendule, balancier
Penelope | Pénélope
penguin | manchot, pingouin
penicillin | pénicilline
Pentecost, Whitsun | Pentecôte
penthouse | penthouse, appartement de grand standing
penultimate | avant-dernier, pénultième
pep talk | discours d'encouragement
Pepin the Short | Pépin le Bref
peppermint | menthe poivrée
pepperoni | pepperoni
peptide | peptide
per annum, per year | par an
percentile | centile, percentile
Perceval | Perceval
percussion | percussion
percussionist | percussionniste
perdition | perdition
perennial, sustainable, lasting | pérenne, durable
perfect | parfaire, perfectionner
perforated | perforé
performance | perf, performance
performer, underling | exécutant
Périgord | Périgord
Périgueux | Périgueux
perilous, hazardous, dangerous | périlleux, dangereux
perimeter, periphery | pourtour
peripheral | périphérique
perk, benefit | avantage, avantage en nature
perm | permanente
permanent contract, open-ended contract | contrat à durée indéterminée, CDI
permanent contract, open-ended contract, permanent job | CDI, contrat à durée indéterminée
Permian | permien
peroxide | peroxyde
perpendicular | perpendiculaire
perpetuate, make permanent | pérenniser
Perpignan | Perpignan
perseverance | persévérance
perseverance, persistence | persévérance
persevere | persévérer
Persia | Perse
Persian | persan, perse
persist, endure | perdurer, persister
persona non grata | persona non grata
persona | personnage, image publique
personal | perso, personnel
perspiration, sweating | transpiration, sudation
pertain to, relate to | concerner, se rapporter à
Perth | Perth
perverse effect, unintended consequence | effet pervers
perverse | pervers
perverse, depraved | pervers
perversion | perversion
perversity | perversité
pervert | pervers
pervert | pervers, détraqué
pervert | pervers, pervers sexuel
perverted, perverse | pervers
Peshawar | Peshawar
pesky | agaçant, embêtant
peso | peso
pestle | pilon
pet food, kibble, dry food | croquettes
petal | pétale
petanque, boules | pétanque
Peterborough | Peterborough
Petra | Pétra
Petri dish | boîte de Petri
petrified | pétrifié
pew | banc d'église
pharaoh | pharaon
pharma, pharmaceutical company, drug company, drugmaker | laboratoire pharmaceutique, groupe pharmaceutique
pharma, pharmaceutical industry | industrie pharmaceutique
pharmaceutical company, drugmaker, pharmaceutical group | laboratoire pharmaceutique, groupe pharmaceutique
pharmacology | pharmacologie
pharmacy, dispensary | officine, pharmacie
pheasant | faisan
phenomenal | phénoménal
phenomenal, extraordinary | phénoménal
phenotype | phénotype
phew | ouf
Philadelphia, Philly | Philadelphie
philanthropic | philanthropique
philharmonic orchestra | orchestre philharmonique
philharmonic | philharmonique
Philip | Philippe
philology | philologie
Phnom Penh | Phnom Penh
phobia | phobie
phoenix | phénix
Phoenix | Phoenix
phone booth | cabine téléphonique
phonetic | phonétique
phonetic, phonetics | phonétique
phony, phoney, bogus, fake | faux, bidon
phosphate | phosphate
phosphorus | phosphore
phosphorylation | phosphorylation
photography | photographie
photon | photon
photosynthesis | photosynthèse
photovoltaic panel, solar panel | panneau photovoltaïque, panneau solaire
photovoltaic | photovoltaïque
Phuket | Phuket
physical education, PE, gym class | éducation physique, EPS, éducation physique et sportive
physiological | physiologique
physiology | physiologie
physiotherapist, physical therapist | kinésithérapeute, kiné, physiothérapeute
physiotherapy, physical therapy | kinésithérapie, physiothérapie
physique, build | physique, carrure
Picard | picard
Picardy | Picardie
Piccadilly | Piccadilly
pickaxe, pick | pioche
picking, gathering, harvest | cueillette
pickle, gherkin | cornichon
pictorial | pictural
picture, pic | photo, cliché, image
Piedmont | Piémont
pier, jetty | jetée, ponton, embarcadère
piety | piété
piggy bank | tirelire
pigment | pigment
pigmentation | pigmentation
pike | brochet
pike, spear | pique
Pilates | Pilates
pimple, spot, zit | bouton
pinball | flipper
pine nut | pignon de pin
ping-pong, table tennis | ping-pong, tennis de table
pinion, sprocket | pignon
pinnacle | apogée, sommet
pinnacle, peak | summum, apogée, comble
pinot noir | pinot noir
pip | pépin
pipe | tuyau
pipe, pipeline | canalisation, conduite
piracy | piraterie, piratage
pirate | pirate
Pisa | Pise
piss, urine | pisse, urine
piston | piston
pita bread | pain pita
pitbull, pit bull | pitbull
pitcher | lanceur
pitcher, jug | cruche, pichet
pitchfork | fourche
pitchfork, fork | fourche
pitfall | écueil, piège
Pittsburgh | Pittsburgh
Pius | Pie
pivot | pivot, pivoter
pixel | pixel
pixie, fairy | lutin, fée
pizzeria | pizzeria
PKK, Kurdistan Workers' Party | PKK, Parti des travailleurs du Kurdistan
placebo effect | effet placebo
placebo | placebo
placenta | placenta
placid | placide
plaid, tartan | tartan
plank | planche
plankton | plancton
plant kingdom | règne végétal
plant | plante, végétal
plant-based | végétal, d'origine végétale
planter | planteur
plaque | plaque, plaque commémorative
plasma | plasma
plaster cast | moulage en plâtre
platelet, blood platelet | plaquette, plaquette sanguine
platinum | platine
Plato | Platon
platonic | platonique
Platonic | platonique, platonicien
platoon | section, peloton
platter, tray | plateau
plausibility, likelihood | vraisemblance
plausible, likely | vraisemblable
play down, downplay | minimiser
playable | jouable
playboy | playboy
playhouse, theatre | théâtre
playlist | playlist, liste de lecture
playoff, play-off | barrage, séries éliminatoires
playoffs, playoff, play-off | séries éliminatoires, éliminatoires, playoffs, match de barrage
playtime, recess, break | récréation
plaza | esplanade, place
pleasant, affable | avenant, affable
plebs | plèbe
Pleistocene | pléistocène
plethora, abundance | pléthore, abondance
plethora, array | pléiade, kyrielle, pléthore
Pliny, Pliny the Elder | Pline, Pline l'Ancien
pluck | plumer, cueillir
plug-in, plugin | greffon, module d'extension
plumage | plumage
plumb line | fil à plomb
plumbing | plomberie
plume of smoke | panache de fumée
plume | panache
plume, feather | plume
plump, chubby | dodu, potelé
plural | pluriel
pluralism | pluralisme
pluralist, pluralistic | pluraliste
plurality | pluralité
plush, luxurious | luxueux
plush, soft toy, stuffed animal | peluche
Pluto | Pluton
plutonium | plutonium
Plymouth | Plymouth
plywood | contreplaqué
pneumatic | pneumatique
pod | cosse, gousse
podium | podium
podium | podium, estrade
poetry slam | slam
pointer | pointeur
pointy, pointed | pointu
poised to | prêt à, sur le point de
Poitiers | Poitiers
Poitou | Poitou
poke fun | se moquer, tourner en dérision
poker | poker
polar ice cap | calotte polaire
police blunder, police misconduct | bavure policière, bavure
police cordon, cordon | cordon de police, cordon policier
police cruiser, patrol car | voiture de police, voiture de patrouille
policymaker, policy maker, decision-maker | décideur, décideur politique, responsable politique
polio, poliomyelitis | polio, poliomyélite
political science | science politique, sciences politiques
political scientist | politologue
polka | polka
pollen | pollen
pollinate | polliniser
pollination | pollinisation
pollinator | pollinisateur
polling booth, voting booth | isoloir
polo | polo
polyester | polyester
polygamist | polygame
polygamous | polygame
polygamy | polygamie
polygon | polygone
polymer | polymère
polynomial | polynôme
polytechnic | polytechnique
polyvalent, multipurpose | polyvalent
pomegranate | grenade
Pompeii | Pompéi
Pompey | Pompée
pompom, pompon | pompon
pompous | pompeux, prétentieux
pontiff | pontife, souverain pontife
pontiff, pope | pape, souverain pontife, pontife
pontificate | pontificat
pontificate, papacy | pontificat, papauté
Pontoise | Pontoise
ponytail | queue de cheval
poo, poop, faeces, feces | caca, crotte, excréments, selles
poodle | caniche
pooling | mutualisation, mise en commun
poop, poo | caca
poorest | plus pauvre, démuni
pop music | musique pop
popcorn | pop-corn, maïs soufflé
popcorn | pop-corn, popcorn
Pope Pius | pape Pie
poplar | peuplier
poppy | coquelicot, pavot
populace | peuple, population
popular, sought-after, prized | prisé, recherché
popularization, popularisation | vulgarisation
porcelain, china | porcelaine
pore | pore
porn, pornographic | porno, pornographique
porn, pornographic, adult film | porno, pornographique
porn, pornography | porno, pornographie
pornography, porn | pornographie, porno
porous | poreux
porridge | porridge, bouillie
port side | bâbord
port wine | porto
port, harbour, harbor | portuaire
portage | portage
portal | portail
porter | porteur
Portland | Portland
Porto | Porto
Portsmouth | Portsmouth
Poseidon | Poséidon
posh | chic, huppé
possessor, owner, holder | possesseur, détenteur
post-traumatic stress, PTSD, post-traumatic stress disorder | stress post-traumatique, trouble de stress post-traumatique
post-war, postwar | après-guerre, d'après-guerre
postdoctoral | postdoctoral
posterior | postérieur
posterity | postérité
postgraduate | troisième cycle, étudiant de troisième cycle
postmaster | maître de poste, receveur des postes
postmodern | postmoderne
postnatal depression, postpartum depression | dépression post-partum, dépression postnatale
postseason, playoffs | séries éliminatoires, phase finale
posture | posture
potassium | potassium
potency | puissance
potent, powerful | puissant
potion | potion
Potomac | Potomac
potter | potier
potter | potier, potière
pottery | poterie
potting soil, compost | terreau
potty training | apprentissage de la propreté
pouch | poche, pochette, sachet
pound, car pound, impound | fourrière
pout | moue
powerhouse | puissance, moteur
powerless, helpless | impuissant, impuissante
practising, practicing, observant | pratiquant
Prague | Prague
praise | louange, éloge
praying mantis, mantis | mante religieuse, mante
pre-Columbian | précolombien, précolombienne
precautionary principle | principe de précaution
precautionary | préventif, de précaution
precept | précepte
preclude | exclure, empêcher
predatory pricing | prix d'éviction, prix prédateurs
predatory | prédateur
predetermined | prédéterminé, fixé d'avance
predicament, plight | situation difficile, situation délicate
predicated on, based on | fondé sur, basé sur
prediction, forecast | pronostic, prévision, prédiction
predictor | facteur prédictif, prédicteur
predilection, fondness | prédilection
predominance | prédominance
prefectural, prefectoral | préfectoral
prefix | préfixe
prehistory | préhistoire
prejudiced | plein de préjugés
prelate | prélat
prelude | prélude
premenstrual syndrome, PMS | syndrome prémenstruel
premiership | mandat de premier ministre
premise, postulate, assumption | postulat, prémisse, hypothèse
premium | premium, haut de gamme
prenatal, antenatal | prénatal
preoccupied | préoccupé
preorder, pre-order | précommande
preorder, pre-order | précommander
prepaid | prépayé
preparation, prep | préparation
preparatory | préparatoire
preparatory, preliminary | préparatoire
preparedness | préparation, état de préparation
preponderance, predominance | prépondérance
preponderant, predominant, dominant | prépondérant
preposterous, absurd, ludicrous | absurde, grotesque, ridicule
prequel | préquelle, préquel
prerogative | prérogative
prerogative, preserve | prérogative, apanage
Presbyterian | presbytérien
presbytery, rectory, vicarage | presbytère, cure
preschool, nursery school | école maternelle, maternelle, préscolaire
preschooler | enfant d'âge préscolaire
preseason | présaison, avant-saison, pré-saison
preserve, conserve | conserver, préserver
pressure cooker | cocotte-minute, autocuiseur
pretender to the throne | prétendant au trône
pretentious | prétentieux
Pretoria | Pretoria
prettiest | plus joli
pretzel | bretzel
preview | avant-première, aperçu
priceless, invaluable | inestimable, sans prix
pricey, expensive, costly | cher, coûteux, onéreux
pricing | tarification
pricing, charging | tarification
prick | piquer, piqûre
priesthood | sacerdoce
priesthood | sacerdoce, prêtrise
primacy | primauté
primal, primordial | primordial, primitif
primate | primate
prime mover | moteur
prime time, primetime | heure de grande écoute, première partie de soirée, prime time
primer, undercoat | apprêt
primordial | primordial, originel
Princess Diana, Lady Diana | princesse Diana, Lady Di
Princeton | Princeton
principal, headteacher, headmaster | proviseur, directeur d'école
principality | principauté
print, engraving | estampe, gravure
printed circuit board | circuit imprimé
printer | imprimeur
prior, prioress | prieur, prieure
priory | prieuré
prism | prisme
prisoner of war, POW | prisonnier de guerre
pristine | immaculé, vierge, intact
private detective, private investigator | détective privé
private hire vehicle, ride-hailing | VTC, voiture de transport avec chauffeur
private view, exhibition opening | vernissage
Privy Council | Conseil privé
proactive | proactif, volontariste
probation officer | agent de probation
probation | probation, mise à l'épreuve
probationary period, trial period | période d'essai, période probatoire
processor, CPU | processeur
procreation | procréation
proctor, invigilator | surveillant d'examen
profane, secular | profane
profanity, swear word | juron, grossièreté, gros mot
professional ethics, code of ethics | déontologie, code de déontologie
professional, pro | professionnel, pro
professionalization | professionnalisation
progeny, offspring | progéniture, descendance
progesterone | progestérone
prognosis | pronostic
projectile | projectile
projectile, missile | projectile
proletarian | prolétaire
proletarian | prolétaire, prolétarien
proletariat | prolétariat
prolific | prolifique
prologue | prologue
prom, prom night | bal de fin d'année, bal de promo, bal des finissants
promenade, walk | promenade
Prometheus | Prométhée
promo | promo
promo, promotion | promo, promotion
pronoun | pronom
proofread, reread | relire
proofreader, corrector | correcteur
proofreading, rereading | relecture
prop up, shore up | soutenir, étayer, renflouer
prop | accessoire
propane | propane
propel | propulser
propensity | propension, tendance
propensity, tendency | propension, tendance
proper noun | nom propre
property tax, land tax | taxe foncière, impôt foncier
prophecy | prophétie
prophesy | prophétiser
prophetic | prophétique
proportionate, proportional | proportionné, proportionnel
propose a toast, toast | porter un toast
propose, suggest | proposer
proprietary software | logiciel propriétaire
propriety, decorum | convenances, bienséance
propulsion | propulsion
pros and cons | avantages et inconvénients, le pour et le contre
pros and cons | avantages et inconvénients, pour et contre
prosecutor's closing speech, closing arguments | réquisitoire, réquisitions
proselytism, proselytizing | prosélytisme
prospecting, canvassing, exploration | prospection
prospectus | prospectus
prostate | prostate
prosthetic, prosthesis | prothèse
prostitute, whore | prostituée, putain, pute
protectorate | protectorat
protégé | protégé, poulain
Protestant | protestant
Protestantism | protestantisme
protester, protestor, demonstrator | manifestant, protestataire
proton | proton
protracted | prolongé
protrusion, projection | saillie
Proust | Proust
prove to be, turn out, turn out to be | s'avérer, se révéler
Provençal | provençal
Provençal, Provencal | provençal
Provence | Provence
proverbial | proverbial
provide for, meet the needs of | subvenir aux besoins, subvenir
provident fund | fonds de prévoyance
provost | prévôt
prow | proue, étrave
prowess | prouesse, talent
prudential | prudentiel
prune | élaguer, tailler
prune | pruneau
pruning | élagage, taille
Prussia | Prusse
Prussian | prussien
Prussian | prussien, prussienne
psalm | psaume
pseudonym | pseudonyme, pseudo
psyche | psyché, psychisme
psychedelic | psychédélique
psycho, psychopath | psychopathe, malade mental
psychologist | psychologue, psy
psychotherapist | psychothérapeute
psychotherapy | psychothérapie
psychotic | psychotique
Ptolemy | Ptolémée
PTSD, post-traumatic stress disorder | stress post-traumatique, trouble de stress post-traumatique, syndrome de stress post-traumatique
pubic | pubien
publicist, press officer | attaché de presse, attachée de presse
publicity stunt | coup de pub, coup médiatique
puck | rondelle, palet
pudding | pudding, pouding
Puerto Rican | portoricain
puff pastry | pâte feuilletée
puff | bouffée
puffy jacket, down jacket | doudoune
puffy, swollen | gonflé, bouffi
pug | carlin
Pulitzer Prize | prix Pulitzer
pull oneself together | se ressaisir
pulmonary embolism | embolie pulmonaire
pulmonary, lung | pulmonaire
pulp | pulpe
pulpit | chaire
puma, cougar, mountain lion | puma, couguar
puma, cougar, mountain lion | puma, couguar, cougar
pumping | pompage
pumpkin | citrouille, potiron
pun | jeu de mots, calembour
punctual | ponctuel
punctuality | ponctualité
punctuation | ponctuation
puncture | ponction
pundit, commentator | expert, commentateur, chroniqueur
Pune | Pune
Punjab | Pendjab
Punjab | Pendjab, Punjab
Punjabi | pendjabi, penjabi
Punjabi | pendjabi, punjabi
punk | punk
punt, kick | dégagement, botté
punter, gambler | parieur, joueur
pup, puppy | chiot
pupil of the nation, war orphan | pupille de la nation
pupil | pupille
purest | plus pur
purgatory | purgatoire
purification | purification
purification | purification, épuration
purify | purifier
purify | purifier, épurer
puritan, puritanical | puritain
puritanism | puritanisme
purport, claim | prétendre
purported, alleged | prétendu, supposé
pursuant to, in accordance with | conformément à, en vertu de, en application de
pus | pus
push back, turn back, turn away | refouler, repousser
pushback | refoulement
pushchair, stroller, pram, baby carriage | poussette, landau
pushy | arrogant, insistant
put back, call into question | remettre en question, remettre en cause
put into perspective | relativiser
put on shoes | chausser
put on, don | revêtir, enfiler
putt | putt
Puy-de-Dôme | Puy-de-Dôme
PVC, polyvinyl chloride | PVC, chlorure de polyvinyle
Pyongyang | Pyongyang
Pyrenean | pyrénéen
Pyrenees | Pyrénées
python | python
QED | CQFD
Qing dynasty | dynastie Qing
quack, charlatan | charlatan
quad bike, quad | quad
quadrant | quadrant
quadratic equation | équation du second degré
quadratic | quadratique
quadruple | quadruple
quadruple | quadrupler
quadruple, fourfold | quadruple, quadrupler
Quai d'Orsay, French Foreign Ministry | Quai d'Orsay, ministère français des Affaires étrangères
quail | caille
quaint | pittoresque, désuet
Quaker | quaker
qualifying round, qualifier, qualifying match | éliminatoires, match de qualification, qualifications
qualifying | qualificatif
quark | quark
quarterback | quart-arrière, quart arrière
quarterfinal, quarter-final | quart de finale
quartermaster | intendant militaire
quartet | quatuor, quartette
quartz | quartz
Queen Anne | reine Anne
Queen Victoria | reine Victoria
Queensland | Queensland
queer | queer
quell | réprimer, étouffer, apaiser
query | requête, interrogation
questionable, debatable | contestable, discutable
quiche | quiche
quicker, faster | plus vite, plus rapide
quickest, fastest | plus rapide
quieter | plus calme, plus silencieux
quill | plume
Quimper | Quimper
quinoa | quinoa
quintessence | quintessence
quintessential | par excellence, emblématique
quip, joke, witticism | boutade
quirk, oddity | bizarrerie, excentricité
quirky | décalé, excentrique
quirky | décalé, excentrique, original
quiz | quiz
quiz | quiz, jeu-questionnaire
quiz | quiz, quizz
quotation marks, inverted commas | guillemets
quote, cite, mention | citer
quotient | quotient
Rabat | Rabat
rabbi | rabbin, rabbi
rabbit hutch | clapier
rabble, riff-raff | populace, racaille
rabble, scum, riffraff | racaille
Rabelais | Rabelais
rabid | enragé
rabies | rage
raccoon | raton laveur
race bib, bib number | dossard
racecourse, racetrack | hippodrome, champ de courses
racecourse, racetrack, hippodrome | hippodrome
racer | coureur, pilote
racetrack, track | circuit, piste
racial slur | insulte raciste, injure raciale
racing car, race car | bolide, voiture de course
rack railway, cog railway | chemin de fer à crémaillère
raclette | raclette
radial | radial
radiance | éclat, rayonnement
radiant | radieux, rayonnant
radiant, beaming | radieux, radieuse
Radio France Internationale, RFI | RFI, Radio France internationale
radiology | radiologie
radiotherapy, radiation therapy | radiothérapie
raffle | tombola
raft of measures | train de mesures, série de mesures
raft | radeau
rafter | chevron
rag | torchon, chiffon
rage, be rampant | sévir
raider | pillard
rail | ferroviaire
railway line, railroad, railway | voie ferrée, chemin de fer
railway worker, railwayman, rail worker | cheminot, cheminote
rainforest | forêt tropicale, forêt pluviale, forêt tropicale humide
rainwater | eau de pluie
raja | rajah
Rajasthan | Rajasthan
rake | râteau, ratisser
rally, political meeting | meeting, rassemblement
ram raid | attaque à la voiture-bélier
ramen | ramen
ramification, repercussion | ramification, répercussion, conséquence
ramp up, step up | intensifier, accélérer
ramp | rampe, bretelle
Rance | Rance
ranch | ranch
rancher | éleveur, propriétaire de ranch
rand | rand
rant, tirade | tirade, diatribe
rapeseed, canola, oilseed rape | colza, canola
Raphael | Raphaël
rapport | entente, complicité
rapporteur | rapporteur, rapporteure
raptor, bird of prey | rapace, oiseau de proie
rapture, ecstasy | extase, ravissement
rarity, scarcity | rareté
ratchet up | intensifier, accroître
rationality | rationalité
rattle | hochet
rattle, shake | ébranler, secouer
rattlesnake | serpent à sonnette, crotale
rave review | critique élogieuse, critique dithyrambique
rave, rave party | rave, rave party
rave, rave party | rave, rave-party
ravishing, delightful, lovely | ravissant, charmant
raw | cru
rayon, viscose | rayonne, viscose
RCMP, Royal Canadian Mounted Police | GRC, Gendarmerie royale du Canada
RCMP, Royal Canadian Mounted Police, Mounties | GRC, Gendarmerie royale du Canada
readability, legibility | lisibilité
readership | lectorat
real estate agency | agence immobilière
real estate, realty | immobilier
real-life experience, lived experience | vécu, expérience vécue
reality TV, reality television, reality show | téléréalité, télé-réalité
reap, harvest | récolter, moissonner
reaper | faucheuse, moissonneur
rearrange, reorganise, reorganize | réorganiser, réarranger
rebate, discount | rabais, remise, ristourne
rebel MP, rebel | frondeur, frondeuse, rebelle
rebel, dissident | frondeur, rebelle
rebellion, revolt | fronde, rébellion, révolte
rebellious | rebelle
rebellious, unsubmissive | insoumis, rebelle
reboot, restart | redémarrage, redémarrer
reboot, restart | redémarrer, relancer
rebuke, reprimand | réprimande, réprimander, rabrouer
recalcitrant, resistant, refractory | réfractaire, récalcitrant
recapitulate, sum up, recap | récapituler
receive | recevoir
receiving stolen goods, handling stolen goods | recel
receptor | récepteur
recharge | recharger
recipient, receiver | receveur
reciprocal | réciproque
reciprocity | réciprocité
reckless, thoughtless | inconscient
recklessness, thoughtlessness | inconscience
reclamation | remise en état, récupération
recluse, reclusive | reclus, ermite
recollection | souvenir
reconnaissance, recon | reconnaissance
reconnect | renouer, reconnecter
reconstruct, re-enact | reconstituer
reconstruction, re-enactment, reenactment | reconstitution
record low, all-time low | plus bas historique, niveau historiquement bas
recorder | enregistreur
recount, retrace, trace | retracer
rectangular | rectangulaire
recto, front | recto
recurrence, relapse | récidive
recurring, recurrent | récurrent
red blood cell | globule rouge
red snapper, snapper | vivaneau
redact | caviarder, expurger
reddish | rougeâtre
redesign | refonte, remanier, reconcevoir
redevelop | réaménager
redevelopment | réaménagement
redevelopment | réaménagement, rénovation, requalification
redhead, red-haired | roux, rousse, rouquin
redirect | rediriger, réorienter
rediscover | redécouvrir
redneck | plouc, péquenaud
reducer, reducing | réducteur
reductive, simplistic | réducteur, simpliste
redwood, sequoia | séquoia
reel, spool | bobine
refectory, canteen, dining hall | réfectoire
refer | référer, se référer
referee, ref | arbitre
reference, refer to | faire référence à, mentionner
refill | recharge
refill | remplir, recharger
refining | raffinage
reflector | réflecteur, catadioptre
reflex camera, DSLR | appareil photo reflex, reflex
reflex | réflexe
reflux | reflux
refocus | recentrer
refuse | refuser
regal | royal, majestueux
regency | régence
regeneration | régénération
regenerative | régénérateur, régénératif
regent | régent
regent | régent, régente
regent, regency | régent, régence
reggae | reggae
regimen | régime, traitement
registration number, service number | matricule, numéro matricule
rehab, detox | cure de désintoxication, désintoxication
rehabilitation | réadaptation, rééducation
rehabilitation, rehab | rééducation, réadaptation
reigning champion, defending champion, title holder | tenant du titre, champion en titre
reigning | régnant
Reims, Rheims | Reims
rein in | freiner, brider, maîtriser, juguler
rein, reins | rêne, rênes
reincarnation | réincarnation
reindeer | renne
reinvent | réinventer
reinvention | réinvention
reissue | rééditer
reissue | réédition
reissue, reprint | réédition
rejoin | rejoindre, réintégrer
relate, recount, tell | relater
related, connected | connexe
relational, interpersonal | relationnel
reliant, dependent | dépendant, tributaire
reload | recharger
remake | remake
remake | remake, refaire
remarriage | remariage
remarry | se remarier
remaster | remasteriser
rematch | revanche
Rembrandt | Rembrandt
remember, recall | se souvenir, se rappeler
Remembrance Day | jour du Souvenir
remembrance | souvenir, commémoration
reminisce | évoquer des souvenirs
reminiscent of | rappelant, évocateur de
remit, mandate | mandat, attributions
remittance | envoi de fonds, transfert de fonds
remix | remix, remixer
remodel, renovate | rénover, réaménager
remote control, remote | télécommande
remove, take off | ôter, enlever, retirer
renal failure, kidney failure | insuffisance rénale
renal | rénal
rendezvous | rendez-vous
rendition | interprétation, version
renegade | renégat
renew, extend | reconduire, renouveler, prolonger
renewal, extension | reconduction, renouvellement, prolongation
Rennes | Rennes
Rennes | Rennes, rennais
rent arrears | loyers impayés, arriérés de loyer
rental market | marché locatif
rental | locatif
renter, tenant | locataire
renunciation, waiver | renonciation
reoffend | récidiver
reoffending, recidivism, repeat offence | récidive
reorient, redirect | réorienter
reorientation | réorientation
repaint | repeindre
repair, refurbishment | réfection, remise en état
repeat offender, reoffender | récidiviste, multirécidiviste
repechage | repêchage
repertoire, repertory | répertoire
repertory, repertoire | répertoire
replay | rejouer
replay, catch-up | replay, rediffusion
replicate, reproduce | reproduire, répliquer
reply, answer | répondre
repository | dépôt, référentiel
repository, frame of reference | référentiel, cadre de référence
repost, republish | republier, repartager
representation | représentation
representative | représentatif
representativeness, representativity | représentativité
repressed | refoulé
Republican National Committee, RNC | Comité national républicain
repulsive, repugnant, disgusting | repoussant, répugnant, dégoûtant
requiem | requiem
resale | revente
reschedule debt | rééchelonner la dette
reschedule | reprogrammer, reporter
resent | éprouver du ressentiment, en vouloir à
reservation, downside, drawback | bémol, inconvénient
reset | réinitialiser, réinitialisation, remise à zéro
resettlement | réinstallation
reside, live | résider
resident | résident, résidente, riverain
resident, local resident | riverain
resigning, outgoing | démissionnaire
resistor | résistance, résistor
resonance | résonance
respondent | répondant, sondé, personne interrogée
responsive | réactif
responsiveness, reactivity | réactivité
restart, reboot | redémarrer
restaurant | resto, restau, restaurant
restitution | restitution
restitution, return | restitution
restless | agité, remuant
restroom, washroom, toilet | toilettes
retail | commerce de détail, vente au détail
retain, hold back | retenir
retaining wall | mur de soutènement
retarded | attardé
rethink | repenser
rethink | repenser, revoir
retina | rétine
retinal | rétinien, rétinienne
retirement home resident, boarder | pensionnaire
retouching, touch-up, alteration | retouche
retrain | se reconvertir
retribution | châtiment, vengeance, représailles
retro | rétro
retro, vintage | rétro
retrograde | rétrograde
return on investment | retour sur investissement
return, give back | restituer, rendre
return, go back | retourner
return, send back | renvoyer
Reunion Island, Réunion | La Réunion, île de La Réunion
Reunionese, from Réunion | réunionnais
reusable | réutilisable
revere, venerate | vénérer, révérer
revered, venerated | vénéré, révéré
reverence | révérence, vénération
reverend | révérend
reversal, inversion | inversion
reverse side, verso | verso
reversible | réversible
revisit | revisiter, réexaminer
revue | revue, spectacle de music-hall
rewind | rembobiner
rework | retravailler, remanier
rewriting | réécriture
rhapsody | rhapsodie
rheumatoid arthritis | polyarthrite rhumatoïde
rhino, rhinoceros | rhinocéros
rhinoceros, rhino | rhinocéros
Rhode Island | Rhode Island
Rhodes | Rhodes
Rhodesia | Rhodésie
Rhône | Rhône
rhyme | rime, rimer
rib cage, chest | cage thoracique
rib | côte
Richelieu | Richelieu
richest | plus riche, plus fortuné
Richmond | Richmond
Richter scale | échelle de Richter
riddance | bon débarras, débarras
riddle | devinette
riddle, enigma, puzzle | énigme
riddled with bullets | criblé de balles
rider, cyclist | coureur, cycliste, coureuse
rider, horseman, horsewoman | cavalier, cavalière
ridge | arête, crête
rife, widespread | répandu, courant
riff | riff
rift | fossé, fracture, faille, désaccord
Riga | Riga
righteous, virtuous | vertueux, juste
Rimouski | Rimouski
ring binder | classeur
ring road, bypass | périphérique, rocade, boulevard périphérique
rinse | rincer, rinçage
Rio de Janeiro | Rio de Janeiro
Rio de Janeiro, Rio | Rio de Janeiro, Rio
Rio, Rio de Janeiro | Rio, Rio de Janeiro
ripe | mûr
ripen | mûrir
ripple effect, knock-on effect | effet domino, répercussion, effet d'entraînement
ripple | ondulation, vaguelette, ride
rising sun | soleil levant
risk aversion | aversion au risque
riverside, riverbank | berge, rive, bord de rivière
riveting, gripping | captivant, palpitant
RNA | ARN
road sign, signpost | panneau de signalisation, panneau
road surface | revêtement routier, chaussée
roads department, highways department | voirie, service de la voirie
roadshow | tournée de présentation
roadstead, harbour | rade
roaming | itinérance
Roanne | Roanne
robber, armed robber | braqueur, braqueuse, voleur
Robespierre | Robespierre
robin | rouge-gorge
robust, sturdy | robuste
robustness, sturdiness | robustesse, solidité
Rochdale | Rochdale
Rochefort | Rochefort
Rochester | Rochester
rock star | rock star, star du rock, vedette rock
rocker | rockeur, rockeuse
rocket launcher | lance-roquettes
rocking chair | fauteuil à bascule, chaise berçante
rodent | rongeur
rodeo | rodéo
Rodin | Rodin
roe deer | chevreuil
roe | œufs de poisson
Roland-Garros, French Open | Roland-Garros
roller coaster | montagnes russes
roller coaster, rollercoaster | montagnes russes
roller | rouleau
rollout, roll-out | déploiement, lancement
Roma | Rom
Roman Empire | Empire romain
Roman | romain
Romandy, French-speaking Switzerland | Suisse romande, Romandie
romanticism | romantisme
Rome | Rome
Romeo and Juliet | Roméo et Juliette
roof frame, timber frame, framework | charpente
roof, roofing | toiture, toit
rooftop | toit
rook, crow | corneille, corbeau
rookie | débutant, novice, recrue
roost, perch | perchoir, se percher
Roquefort | roquefort
rosary | chapelet, rosaire
Rosary | rosaire
rose | rose
rosebush | rosier
rosemary | romarin
Rosetta Stone | pierre de Rosette
rosewood | palissandre, bois de rose
roster | effectif, liste
rotary | rotatif
rotor | rotor
Rotterdam | Rotterdam
Roubaix | Roubaix
Rouen | Rouen
roulette | roulette
round of 16, last 16 | huitième de finale
round of 32, last 32 | seizième de finale
round-up, raid | rafle
round-up, roundup | rafle
Rousseau | Rousseau
Roussillon | Roussillon
rover | rover, astromobile
roving | itinérant
Royal Air Force, RAF | Royal Air Force, RAF
royal assent | sanction royale
rub shoulders with, mix with | côtoyer
ruby | rubis
ruddy | rougeaud
rudimentary | rudimentaire
rug, carpet | tapis
rulers, those in power, government leaders | gouvernants, dirigeants
rum | rhum
rumble | gronder, grondement
rump steak | romsteck, rumsteck
rump | croupe
run aground | s'échouer
run errands, errand | faire des courses, faire des commissions
run-down, rundown, dilapidated | délabré, vétuste
rundown, summary | résumé, récapitulatif
rune | rune
runny | coulant
rupee | roupie
rural, country, pastoral | champêtre
Russian roulette | roulette russe
rut | ornière
Ruth | Ruth
Saarland, Saar | Sarre
Sabbath | sabbat, shabbat
sable | zibeline
sabre, saber | sabre
sacrament | sacrement
Sacramento | Sacramento
sacrifice | sacrifier, sacrifice
sacrificial | sacrificiel
sacrilege | sacrilège
sacrilegious | sacrilège
sacrosanct | sacro-saint
sadden | attrister
sadden | attrister, peiner
saddest | plus triste
sadism | sadisme
sadistic | sadique
sadistic, sadist | sadique
safari | safari
safe | sûr, sécuritaire
safest | plus sûr
saffron | safran
sag | s'affaisser
saga | saga
sage | sauge
Saguenay | Saguenay
Saint Ambrose | saint Ambroise
Saint Anthony | saint Antoine
Saint Augustine | saint Augustin
Saint Bartholomew | saint Barthélemy
Saint Bartholomew's Day massacre | massacre de la Saint-Barthélemy
Saint Bernard | saint-bernard
Saint Cecilia | sainte Cécile
Saint Clement, Clement | saint Clément, Clément
Saint Genevieve | sainte Geneviève
Saint Helena | Sainte-Hélène
Saint Jerome | saint Jérôme
Saint Joseph | saint Joseph
Saint Lucia | Sainte-Lucie
Saint Luke | saint Luc
Saint Matthew | saint Matthieu
Saint Nicholas | saint Nicolas
Saint Pierre and Miquelon | Saint-Pierre-et-Miquelon
Saint Stephen | saint Étienne
Saint-Étienne | Saint-Étienne, stéphanois
Saint-Malo | Saint-Malo
Saint-Sulpice | Saint-Sulpice
Saint-Tropez | Saint-Tropez
Salafism | salafisme
Salafist | salafiste
salami, dry sausage | saucisson
Salem | Salem
sales rep, sales representative | représentant commercial, commercial
salesman, saleswoman, sales representative | vendeur, vendeuse, commercial, représentant de commerce
Salford | Salford
saline solution | sérum physiologique, solution saline
saline | salin
Salisbury | Salisbury
saliva | salive
salivate | saliver
salmonella | salmonelle
salmonellosis | salmonellose
Salome | Salomé
salon | salon
saloon | saloon
salsa | salsa
salt water, saltwater | eau salée
salty | salé
salute | saluer
salute | salut
salvage | sauvetage, récupération
salvage, rescue | sauver, récupérer
Salvation Army | Armée du Salut
salvation | salut
salvo, volley | salve
Samaritan | samaritain
samba | samba
Sambre | Sambre
Samoa | Samoa
Samoan | samoan
sample | échantillonner
sampling | échantillonnage
Samson | Samson
samurai | samouraï
San Bernardino | San Bernardino
San Diego | San Diego
San Francisco | San Francisco
sanctimonious, overly devout | bigot, bigote
sanctity | caractère sacré, sainteté
sand dune | dune de sable
sandal | sandale
sandbox, sandpit | bac à sable
sandstone | grès
sandy | sablonneux, sablonneuse, sableux
sane | sain d'esprit
sanitary towel, sanitary pad, sanitary napkin | serviette hygiénique
sanitary | sanitaire, hygiénique
sanitation | assainissement, hygiène
sanitation, sewerage | assainissement
sanity | santé mentale, raison
Sanskrit | sanskrit, sanscrit
Santa Claus, Santa, Father Christmas | père Noël
Santiago de Compostela | Saint-Jacques-de-Compostelle, Compostelle
Santiago | Santiago
Santo Domingo | Saint-Domingue
Saône | Saône
sap | sève
sap, undermine | saper, miner
sapper | sapeur
sapphire | saphir
Saracen | sarrasin
Sarajevo | Sarajevo
Sarasota | Sarasota
Saratoga | Saratoga
sarcastic | sarcastique
sarcophagus | sarcophage
sardine | sardine
sari | sari
Sarthe | Sarthe
Sartre | Sartre
sash | écharpe
Saskatchewan | Saskatchewan
Satan | Satan
satanic | satanique
satchel, bag, pouch | sacoche
satchel, musette | musette
satellite dish | antenne parabolique, parabole
satellite imagery | imagerie satellite, images satellites
satin | satin
satisfy, quench | assouvir
saturate | saturer
saturated fat | graisses saturées, gras saturés
saturation | saturation
Saturn | Saturne
saucer | soucoupe
sauerkraut | choucroute
sauna | sauna
savanna, savannah | savane
Savannah | Savannah
savannah, savanna | savane
saver | épargnant, épargnante
savings account, passbook | livret d'épargne
savory, savoury | salé
Savoy | Savoie
Savoy, Savoie | Savoie
savvy, shrewd | averti, avisé
sawmill | scierie
sax, saxophone | saxophone, saxo
Saxon | saxon
saxophone | saxophone
saxophonist | saxophoniste
saying, proverb | dicton, proverbe
scalable, evolving | évolutif
scale | écaille
scalp | cuir chevelu, scalp
scaly | écailleux
scan | numériser, scanner, balayer
scanner | scanner, scanneur, numériseur
scanning, sweep | balayage
scant, meagre, meager | maigre, insuffisant
scapegoat | bouc émissaire
scarecrow | épouvantail
scarier | plus effrayant
scariest | plus effrayant
scarlet fever | scarlatine
scarlet | écarlate
scary, frightening, creepy | flippant, effrayant
scavenger hunt | chasse au trésor
scavenger | charognard
scavenging | récupération, fouille
scenic | pittoresque, panoramique
sceptre, scepter | sceptre
schedule, timetable | planning, emploi du temps
Scheldt | Escaut
schema, diagram | schéma
scheme, shenanigans | magouille, combine, embrouille
schism | schisme
schizophrenia | schizophrénie
schizophrenic | schizophrène
scholar | érudit, savant
scholastic, academic | scolaire
school catchment area | carte scolaire, secteur scolaire
school desk, desk | pupitre
school dropout, dropout | décrocheur, décrocheuse
schoolteacher | instituteur, institutrice, maître d'école
schooner | goélette
science popularizer | vulgarisateur scientifique
Scientologist | scientologue
Scientology | scientologie
scion, heir | héritier, descendant, rejeton
sclerosis | sclérose
scoop | scoop
scoop, exclusive | scoop, exclusivité
scorching, sweltering | caniculaire, torride, étouffant
scoreboard | tableau d'affichage
Scorpio | Scorpion
scorpion | scorpion
scotch, Scotch whisky | scotch, whisky écossais
Scotch, whisky, whiskey | whisky, scotch
Scotsman, Scot | Écossais
Scotswoman | Écossaise
Scottish National Party, SNP | Parti national écossais
scour | récurer
scour, comb | ratisser, écumer
scourge | fléau
scout | scout, éclaireur
scout, talent scout | recruteur, dépisteur
scouting | scoutisme
Scrabble | Scrabble
scramble, rush | se précipiter, se bousculer, se ruer
scrambled eggs | œufs brouillés
scrap, shred, tatter | lambeau
scrape | racler, gratter
scrappy | combatif
screech | crisser, crissement
screwdriver | tournevis
scribe | scribe
script, screenplay | scénario, script
Scripture, Scriptures | Écritures, Saintes Écritures
scrub | frotter, récurer
scrub, brush | broussailles, maquis
scrubland, maquis | maquis
scrum | mêlée
scrupulous | scrupuleux
scrupulously | scrupuleusement
scuba diving | plongée sous-marine
scum | racaille
scum, foam | écume
scumbag | ordure, salaud
sea bass | loup de mer, bar
sea urchin | oursin
seaboard, coast | littoral, côte
seafood platter | plateau de fruits de mer
seafood | fruits de mer
seagull, gull | mouette, goéland
seahorse | hippocampe
seal pup | bébé phoque, blanchon
seam | couture
seamless | sans accroc, homogène, fluide
search engine optimization, SEO | référencement, SEO
Seattle | Seattle
seawater, sea water | eau de mer
seaweed, algae | algues, algue
seaweed, algae, alga | algue
secession | sécession
secessionist | sécessionniste
secluded | isolé, retiré, à l'écart
seclusion | isolement
secondary school graduate, high school graduate | bachelier, bachelière
secondary school pupil, middle school student | collégien, collégienne
secondhand bookseller | bouquiniste
secondhand, second-hand, used | d'occasion, de seconde main
secrecy | secret, confidentialité
secrecy, hiding | clandestinité
secrete | sécréter
secretion | sécrétion
sectarian violence | violences confessionnelles, violences intercommunautaires, violences interconfessionnelles
sectarian | sectaire
sectarian | sectaire, confessionnel
sectarianism | sectarisme
sectarianism | sectarisme, confessionnalisme
security gate | portique de sécurité, portique
sedan, saloon car | berline
sedate | mettre sous sédation
sedation | sédation
sedative, tranquilliser | sédatif, calmant, tranquillisant
sedentary | sédentaire
sediment | sédiment
sedimentary | sédimentaire
sedimentation | sédimentation
seducer, womanizer, womaniser | séducteur, dragueur
seduction | séduction
seductive | séduisant, séducteur
seductive, alluring, attractive, appealing | séduisant, attrayant
seed, pip | pépin
seedling | semis, plant
seer, clairvoyant, fortune teller | voyant, voyante
Seine | Seine
seismic | sismique
seismologist | sismologue
selector | sélecteur
self-denial, selflessness, self-sacrifice | abnégation
self-deprecation, self-mockery | autodérision
self-determination | autodétermination
self-medication | automédication
self-reliant | autonome
self-taught, autodidact | autodidacte
selfie | selfie, égoportrait
selfish | égoïste
selfless, altruistic | désintéressé, altruiste
semantic | sémantique
semantic, semantics | sémantique
semen, sperm | sperme
semifinal, semi-final | demi-finale
seminal | fondateur, majeur
seminarian | séminariste
seminary | séminaire
senatorial | sénatorial
Senegalese riflemen, Senegalese tirailleurs | tirailleurs sénégalais
seneschal | sénéchal
senile dementia | démence sénile
senile | sénile
senility | sénilité
senseless, meaningless | insensé, absurde
sensory | sensoriel
sensuality | sensualité
sentient | sensible, doué de sensibilité
sentinel, sentry | sentinelle
sentry, sentinel | sentinelle, factionnaire
SEO, search engine optimization | référencement naturel, référencement
Seoul | Séoul
sepsis | septicémie, sepsis
septic tank | fosse septique
septicaemia, blood poisoning, sepsis | septicémie
sequential | séquentiel
sequin, glitter | paillette
serene | serein
serene, calm | serein
serenity | sérénité
sergeant | sergent, sergente
seriously injured, badly hurt | grièvement blessé, blessé grave
seriously, severely, badly | grièvement, gravement
serotonin | sérotonine
serpent, snake | serpent
serpentine | serpentine
serum | sérum
service sector, tertiary | tertiaire, secteur tertiaire
servitude | servitude, asservissement
servitude, bondage | servitude, asservissement
sesame | sésame
session | session
set one's sights on | jeter son dévolu sur
setback, tribulations, woes | déboires
Sète | Sète
Sétif, Setif | Sétif
setter | setter
setting sun | soleil couchant
setup | installation, configuration, dispositif
Sevastopol | Sébastopol
seventeenth century | dix-septième siècle, XVIIe siècle
seventeenth century, 17th century | XVIIe siècle, dix-septième siècle
seventeenth | dix-septième
Seville | Séville
Seville, Sevilla | Séville
Sèvres | Sèvres
sewing, dressmaking | couture
sexting | sextage, sexting
sexual intercourse, intercourse | rapport sexuel, relation sexuelle
sexually transmitted disease, STD, STI | maladie sexuellement transmissible, MST, IST
sexy | sexy
Seychelles | Seychelles
shack, hut | cabane, baraque, bicoque
shackles | chaînes, fers, entraves
shade | ombrage
shadowy | obscur, mystérieux
shady, shaded | ombragé
shaft, mine shaft | puits, puits de mine
shaggy | hirsute
Shah of Iran | chah d'Iran, shah d'Iran
shah | chah
shah | chah, shah
Shakespeare | Shakespeare
shaky | tremblant, chancelant, fragile
shaky, wobbly | bancal, boiteux
shale gas | gaz de schiste
shale oil | pétrole de schiste
shale | schiste
shale, schist | schiste
shaman | chaman
shambles, mess | pagaille, désordre, chaos
shameless | éhonté, sans vergogne
shameless, shamelessly | sans vergogne, éhonté
shampoo | shampoing, shampooing
shampoo | shampooing, shampoing
shamrock, four-leaf clover | trèfle, trèfle à quatre feuilles
shard | éclat, tesson
sharia, sharia law | charia
sharks | requins
sharper | plus net, plus tranchant
shave | raser, se raser
shaving | rasage
shawl | châle
she-wolf | louve
shear | tondre
shears | cisailles
sheath | gaine, fourreau
sheen, shine | éclat, lustre
sheep's milk | lait de brebis
Sheffield | Sheffield
sheikh, sheik | cheikh
shell casing, cartridge case, casing | douille
shell | coquille, coque
shell, carapace | carapace
shellfish | coquillage, crustacé
shellfish | fruits de mer, coquillage
shellfish, seafood | fruits de mer
shellfish, seashell, shell | coquillage
shelve | mettre au placard, abandonner
shenanigans | manigances, magouilles
Shenzhen | Shenzhen
Sherbrooke | Sherbrooke
sheriff | shérif
Sherlock Holmes | Sherlock Holmes
sherry | xérès
Shetland Islands | îles Shetland
Shetland | Shetland
shield | écu, écusson
shilling | shilling
shimmer | scintiller, miroiter, chatoyer
shin guard | protège-tibia
shin | tibia
shingle | bardeau
shingles | zona
shipbuilding | construction navale
shire | comté
shirtless, bare-chested, topless | torse nu
shocker, shock | choc, surprise
shoddy | de mauvaise qualité, bâclé
shoe size | pointure
shoe | soulier, chaussure
shootout, shoot-out | fusillade, échange de tirs
shoplifter | voleur à l'étalage
shoplifting | vol à l'étalage
shopper | acheteur, client, acheteuse, cliente
shopping cart, shopping trolley | caddie, chariot
shopping cart, shopping trolley | chariot, caddie
shopping | shopping, courses
shoreline, shore | rivage, littoral
short story | nouvelle
short-story writer | nouvelliste
shorter | plus court, plus bref
shortest | plus court
shorthand | sténographie, sténo
shortlist | liste restreinte, présélection
shortlisted | présélectionné, en lice, finaliste
shortstop | arrêt-court
shot, injection, jab | piqûre, injection
shotgun | fusil de chasse, fusil à pompe
show business, showbiz | show-business, showbiz, show-biz
show jumping | saut d'obstacles
show, performance | spectacle, représentation, show
showdown, face-off | bras de fer, confrontation, face-à-face
showroom | salle d'exposition, showroom
shrapnel | éclats d'obus, shrapnel
shred | déchiqueter, broyer
shred | lambeau
shredder | broyeur, déchiqueteuse
shrewd, astute | habile, perspicace, astucieux
shrink, psychiatrist | psy, psychiatre
Shropshire | Shropshire
Shroud of Turin | suaire de Turin, saint suaire
Shroud of Turin, Turin Shroud | suaire de Turin, Saint-Suaire
shroud | linceul, suaire
shrub, bush | arbuste, buisson
shrub, bush | arbuste, buisson, arbrisseau
shuffle | mélanger, battre les cartes
shun, snub | bouder, snober
shutout | blanchissage
Siam | Siam
Siamese | siamois
Sichuan, Szechuan | Sichuan
sickening, disgusting | écœurant, répugnant
sickle cell anaemia, sickle cell disease | drépanocytose
sickle | faucille
side dish | garniture, accompagnement
sidebar | encadré
sidekick | acolyte, comparse
sidekick, accomplice, associate | acolyte, complice
sideline | ligne de touche
sideline | mettre à l'écart, écarter
sidewalk, pavement | trottoir
sideways | de côté, latéralement
Siena | Sienne
Sierra Leone | Sierra Leone
sierra | sierra
sieve | tamis, passoire
sieve, riddle | crible, tamis
sift through, scrutinize | passer au crible, éplucher
sift | tamiser, passer au crible
sightseeing | tourisme, visite touristique
sign language | langue des signes
sign of the zodiac, star sign | signe du zodiaque, signe astrologique
sign, placard | pancarte, écriteau
signage | signalisation, signalétique
signage, road signs, signalling | signalisation
signature tune, theme tune | indicatif, générique
Sikh | sikh
silica | silice
silicon wafer | plaquette de silicium
silicon | silicium
silky | soyeux
silly, simple-minded | niais
silo | silo
silverware, cutlery | argenterie, couverts
silvery | argenté
simmer | mijoter
simpler | plus simple
simplest | plus simple
Sinai Peninsula | péninsule du Sinaï
Sinai | Sinaï
Sindh | Sind
sine | sinus
singer, vocalist | chanteur, chanteuse
singer-songwriter | auteur-compositeur-interprète
singularity, uniqueness | singularité
Sinn Féin | Sinn Féin
sinner | pécheur, pécheresse
Sino | sino
Sino-American | sino-américain
Sino-Japanese | sino-japonais
sinus | sinus
sinusitis | sinusite
Sioux | Sioux
sip | gorgée
sip | siroter
sire, milord | messire
Sirius | Sirius
sister | frangine, sœur
sitcom | sitcom, série comique
sixteenth century | seizième siècle, XVIe siècle
sixteenth | seizième
sizable, sizeable | considérable, conséquent, important
sizeable, sizable, considerable, substantial | important, considérable
sizzling, scorching | torride, brûlant
skateboard | skateboard, planche à roulettes
skateboard | skateboard, planche à roulettes, skate
skateboard, skateboarding | skate, skateboard, planche à roulettes
skateboarder | skateur, planchiste
skater | patineur, patineuse
skeletal | squelettique
sketch, skit | sketch
sketchy | sommaire, incomplet, imprécis
skewed, biased | faussé, biaisé
skewer, spit | broche, brochette
ski | skier
skier | skieur, skieuse
skillet, frying pan | poêle
skincare, skin care | soins de la peau
skinny | maigre, maigrichon
skipper | skipper, skippeur
skipper | skipper, skippeur, capitaine
skirmish | escarmouche, accrochage
skirmish, clash | accrochage, escarmouche
skit, sketch | sketch, saynète
skull, cranium | crâne
skullcap, kippah, yarmulke | kippa, calotte
skunk | mouffette, moufette
skydiver, parachutist | parachutiste
skydiving, parachuting | parachutisme, saut en parachute
skylight, dormer window | lucarne
skyline | horizon, silhouette
slab | dalle
slab | dalle, plaque
slack | mou, lâche, relâché
slacken | ralentir, relâcher
slag | scories, laitier
slalom | slalom
slander, calumny, smear | calomnie, calomnier
slant | inclinaison, pente
slanted | incliné, de biais
slap | gifle, baffe, claque
slash | barre oblique
slash | entailler, taillader
slash, cut | réduire, sabrer
slat | latte
slate | ardoise
slaughter, culling | abattage
slaughterhouse, abattoir | abattoir
Slavic, Slav | slave
slay | tuer, abattre
slayer, killer | tueur, tueuse
sleazy | louche, sordide
sled, sledge, sleigh | traîneau, luge
sledge, sled, sleigh, toboggan | luge, traîneau
sledge, sleigh | traîneau
sledgehammer | masse
sleek | élégant, lisse
sleep apnea | apnée du sommeil
sleeper cell | cellule dormante
sleeper train | train de nuit, train-couchette
sleeping bag | sac de couchage
sleeping bag | sac de couchage, duvet
sleepless night | nuit blanche
sleepless | sans sommeil
slice of bread and butter | tartine
slice | rondelle, tranche
slide show, slideshow | diaporama
slide | toboggan
slime | vase, bave
slimness, thinness | minceur
slimy | visqueux, gluant
sling | écharpe
sling, slingshot, catapult | fronde, lance-pierre
slingshot, catapult | lance-pierre, fronde
slip of the tongue | lapsus
slip road, ramp, exit ramp | bretelle, bretelle d'autoroute
slipped disc, herniated disc | hernie discale
slipper, bootee | chausson
slit, slot, crack | fente
slogan | slogan
sloppy | bâclé, négligé, peu soigné
slot machine | machine à sous
slot | fente, emplacement
slot, time slot | créneau, créneau horaire
sloth, laziness | paresse
slough | bourbier
slow-motion replay | ralenti
slower | plus lent, plus lentement
sludge | boue, vase
slug | limace
sluggish | atone, poussif, poussive, mou, lent
slumber | sommeil
slur, insult | insulte, injure
slush | neige fondue, gadoue
sly, cunning | rusé, sournois
smack, slap | claque, gifle
small valley, dale | vallon
smaller | plus petit, petit
smallest | plus petit
smallpox | variole
smallpox | variole, petite vérole
smarter | plus intelligent, plus malin
smartwatch | montre connectée, montre intelligente
smash in | défoncer
smash | smash
smash, shatter | fracasser
SME, small and medium-sized enterprise, small and medium-sized business | PME, petites et moyennes entreprises
smear campaign | campagne de dénigrement, campagne de calomnies, campagne de diffamation
smear test, Pap smear, Pap test | frottis, frottis cervical
smear, slander | calomnie, calomnier
smelly | malodorant, puant
smelly, stinky | malodorant, puant
smiley | smiley
smirk | petit sourire narquois, sourire suffisant
smitten, enamoured | épris, amoureux
smog | smog
smokescreen | écran de fumée
smoky | enfumé
smooth-talking | beau parleur
smoother | plus lisse, plus fluide
smoothie | smoothie, frappé
smug | suffisant, content de soi
smugness, complacency | suffisance, autosatisfaction
Smurf | Schtroumpf
snack bar | snack
snag | hic, os, accroc
snappy | percutant
snapshot | instantané, cliché
snapshot, overview | aperçu
snare drum | caisse claire
snare, trap | collet, piège
SNCF, French national railway, French rail operator | SNCF, Société nationale des chemins de fer français
sneak | se faufiler, se glisser
sneaker, trainer | basket, chaussure de sport
sneaky | sournois
sniff | renifler, flairer
sniffer dog | chien renifleur
snipe | bécassine
sniper | sniper, tireur embusqué, tireur d'élite
snitch | mouchard, délateur, indic
snob | snob
snobbery | snobisme
snooker | snooker
snort cocaine | sniffer de la cocaïne
snort | ricaner, renifler
snout | museau, groin
snowball | boule de neige
snowboarder | snowboardeur, planchiste
snowboarder | snowboardeur, snowboardeuse, planchiste
snowboarding, snowboard | snowboard, planche à neige
snowboarding, snowboard | snowboard, surf des neiges, planche à neige
snowfall | chute de neige, chutes de neige
snowflake | flocon de neige, flocon
snowman | bonhomme de neige
snowy, snow-covered | enneigé, neigeux
snuff | tabac à priser
snug, cozy, cosy | douillet, confortable
snuggle, cuddle up | se blottir
so forth, and so on | ainsi de suite, et cætera
so much | tellement
soar, skyrocket | s'envoler, grimper en flèche, monter en flèche
soaring, skyrocketing | en flèche, galopant, en forte hausse
sobriety | sobriété
sobriety, restraint | sobriété
soccer | football, soccer
Sochi | Sotchi
social category, socio-economic group | catégorie socioprofessionnelle
Social Democratic Party, SPD | Parti social-démocrate, SPD
social diversity, social mix | mixité sociale, mixité
social dumping | dumping social
socialization, socialisation | socialisation
socialize, socialise | socialiser
societal | sociétal
socio-economic, socioeconomic | socio-économique, socioéconomique
socioeconomic, socio-economic | socio-économique, socioéconomique
sociological | sociologique
sociopath | sociopathe
socket | douille
socket, power outlet | prise, prise de courant
Socrates | Socrate
soda, soft drink | soda, boisson gazeuse
soda, soft drink, fizzy drink | soda, boisson gazeuse
sodium | sodium
sodomy | sodomie
Sofia | Sofia
soft toy, stuffed animal, cuddly toy | peluche
soft, moist | moelleux, moelleuse
softball | softball
softer | plus doux
software as a service, SaaS | logiciel en tant que service
soggy, waterlogged | détrempé, gorgé d'eau
soil, land | terroir
Soissons | Soissons
solace | réconfort, consolation
solar flare | éruption solaire
sole, Dover sole | sole
solicitation | sollicitation, racolage
solidify | solidifier, se solidifier
solitaire | solitaire, réussite
soloist | soliste
Solomon | Salomon
solstice | solstice
soluble | soluble
solvency, creditworthiness | solvabilité
solvent | solvant
solvent, creditworthy | solvable
somber, sombre | sombre
somersault, flip | salto, culbute
Somerset | Somerset
sometimes | tantôt, parfois
son | fils, fiston
sonar | sonar
sonata | sonate
songwriter | parolier, auteur-compositeur
sonic | sonique, sonore
sonority, sound | sonorité
sooner, earlier | plus tôt
soot | suie
sophomore | étudiant de deuxième année
soprano | soprano
Sorbonne | Sorbonne
sorcerer, wizard, witch | sorcier, sorcière
sorcery, witchcraft | sorcellerie
sordid | sordide
sordid, sleazy, seedy | sordide, glauque
sordid, squalid | sordide
sorority | sororité
sorting | triage, tri
SOS | SOS
SOS, distress call | SOS, appel de détresse
souk, bazaar | souk, bazar
sound system, PA system | sono, sonorisation
soundtrack | bande originale, bande-son
Southampton | Southampton
southbound | en direction du sud
southeastern, south-eastern | sud-est, du sud-est
southern, austral | austral
southwestern | du sud-ouest
southwestern, south-western | sud-ouest, du sud-ouest
souvenir, keepsake | souvenir
sovereigntism, Quebec sovereignty | souverainisme, souveraineté du Québec
sovereigntist, pro-sovereignty | souverainiste
soy sauce | sauce soja, sauce de soja
soy, soya, soybean | soja
soybean, soya bean, soy | soja, graine de soja
spa town | station thermale, ville thermale
spa treatment | cure thermale
spa | spa
spa | spa, station thermale
spaghetti | spaghetti
spank | fesser, donner une fessée
spanking | fessée
spare ribs | travers de porc, côtes levées
sparkling, carbonated, fizzy | gazeux, pétillant
sparkling, fizzy | pétillant, gazeux
sparring partner | sparring-partner, partenaire d'entraînement
sparrow | moineau
Sparta | Sparte
Spartan | spartiate
spasm | spasme
spawn | frayer, frai
spawn, engender | engendrer, donner naissance à
speak | parler
speaker | intervenant, orateur
speaker, native speaker | locuteur, locutrice
spear | lance
spearhead | être le fer de lance, mener, diriger
spearhead | fer de lance
specification, spec | spécification, cahier des charges
speck | grain, petite tache
spectacle frame, glasses frame | monture de lunettes
specter, spectre | spectre, fantôme
spectral | spectral
spectre, specter | spectre
spectroscopy | spectroscopie
speech, address | allocution, discours
speechless | sans voix, bouche bée
speed bump, speed hump | ralentisseur, dos-d'âne
speedometer | compteur de vitesse
speedway | circuit automobile
speedy, prompt | rapide, prompt
spellchecker | correcteur orthographique
spelling mistake, misspelling | faute d'orthographe
spelling | graphie, orthographe
spending spree, shopping spree | folie dépensière, frénésie d'achats
sperm, semen | sperme
sperm, spermatozoon | spermatozoïde
spew | cracher, vomir, déverser
spherical | sphérique
sphinx | sphinx
spike | pointe, pique
spike, surge | pic, flambée, hausse brutale
spinal cord | moelle épinière
spinal | épinière
spinal | spinal, rachidien, vertébral
spindle | fuseau
spinning mill | filature
spinoff, by-product | retombée, produit dérivé
spinoff, spin-off | série dérivée
Spinoza | Spinoza
spire, steeple | flèche
spite | dépit, malveillance, rancune
spleen | rate
splinter group | groupe dissident, faction dissidente
splinter | écharde, éclat
spoil, reveal the ending | divulgâcher, spoiler
spoiler | spoiler, divulgâcheur
Spokane | Spokane
spontaneity | spontanéité
spoof, parody | parodie
spook, frighten, scare | effrayer
spooky | effrayant, sinistre
spore | spore
sportsman, sportswoman | sportif, sportive
sportsmanship | esprit sportif, fair-play, sportivité
sporty | sportif
spotless, immaculate | immaculé, impeccable
spotlight | projecteur, feux de la rampe
spotting, identification | repérage
spout | bec verseur, jet
sprain | entorse, foulure
sprained ankle | entorse à la cheville, entorse de la cheville
sprawling | tentaculaire, étendu
spray | spray, aérosol, vaporisateur
spread | tartiner
spree, shooting spree | tuerie, fusillade
Springfield | Springfield
sprinkle | saupoudrer, asperger
sprinkler | arroseur
sprinkler | arroseur, extincteur automatique, gicleur
sprinter | sprinteur, sprinteuse, sprinter
sprite | lutin
sprout | germer, germe
spruce | épicéa, épinette
spud, potato | patate, pomme de terre
squadron, fleet | escadre, escadron
square, forecourt | parvis, esplanade
squeaky | grinçant
squid | calmar, calamar, encornet
squire | écuyer
squirt | gicler
squishy | mou, spongieux
Sri Lanka | Sri Lanka
Sri Lankan | sri-lankais
St Patrick's Day, Saint Patrick's Day | Saint-Patrick
St. Bartholomew's Day massacre | massacre de la Saint-Barthélemy
stable, horse stable | écurie
staffer | collaborateur, collaboratrice
Staffordshire | Staffordshire
stage design, scenography, set design | scénographie
stage designer, set designer | scénographe
stage manager | régisseur
stagecoach | diligence
stagnant | stagnant
stainless steel | acier inoxydable, inox
stainless | inoxydable
stairway, staircase, stairs | escalier
stairwell | cage d'escalier
stake | pieu, poteau
stakeholder | intervenant, partie prenante
stale | rassis
stalk | traquer, harceler
stalk, stem | tige
stalker | harceleur, harceleuse
stalking | harcèlement, traque
Stamford | Stamford
stampede, crowd crush | bousculade, mouvement de foule, débandade
stand out | se démarquer, se distinguer, sortir du lot
standalone | autonome, indépendant
standard, banner, flag | étendard, bannière
standing ovation | ovation debout, standing ovation
standoff, stand-off | impasse, bras de fer, face-à-face
Stanley Cup | Coupe Stanley
stanza | strophe
staple food | aliment de base, denrée de base
staple | agrafe, agrafer
stapler | agrafeuse
star cluster | amas d'étoiles, amas stellaire
starboard | tribord
starch | amidon, fécule
starchy food | féculent
stardom | vedettariat, célébrité, gloire
stardust | poussière d'étoiles
starfish | étoile de mer
stark contrast | contraste saisissant, contraste frappant
starling | étourneau
starry | étoilé
starship, spaceship, spacecraft | vaisseau spatial
stash | planque, cachette
stash, cache | cachette, cache, planque
stash, hide | planquer
state apparatus | appareil d'État
state trooper | policier d'État
statehood | statut d'État
Staten Island | Staten Island
statewide | à l'échelle de l'État, dans tout l'État
static | statique
stationary | immobile, stationnaire, à l'arrêt
stationary | stationnaire, immobile
stats, statistics | statistiques, stats
statuette | statuette
stature | stature
stature | stature, carrure
stature | stature, envergure
status quo | statu quo
staunch ally | allié fidèle, allié indéfectible
staunch, ardent | fervent, inconditionnel
stave off | éviter, conjurer
stay afloat | rester à flot, se maintenir à flot
steadfast | inébranlable, indéfectible, constant
steak tartare | steak tartare
steam locomotive | locomotive à vapeur
steamboat, steamship | bateau à vapeur
steamer, steamship, steamboat | bateau à vapeur, vapeur, paquebot
steaming, smoking | fumant
steamship, steamboat, steamer | bateau à vapeur, navire à vapeur
steamy | torride
steelworker, metalworker | métallurgiste, métallo
steeped in, imbued with, impregnated with | imprégné de
stele | stèle
stellar | stellaire
stellar, outstanding | exceptionnel, remarquable, brillant
stem from, result from | découler de, résulter de, découler
stench | puanteur, odeur nauséabonde
stereo system | chaîne stéréo, chaîne hi-fi
stereo | stéréo
stern | poupe
stern | sévère
steroid | stéroïde
stew | ragoût
steward, quartermaster | intendant
stewardship | gestion, intendance
stewardship | intendance
stick back together | recoller
sticker | autocollant, vignette
sticky tape, adhesive tape, Scotch tape | ruban adhésif, scotch
stimulant | stimulant, excitant
stimulus package, stimulus plan, recovery plan | plan de relance
stimulus | stimulus
sting, stinger | dard, aiguillon
stingray, ray | raie
stingy, miserly, tight-fisted | avare, radin, pingre
stink bug | punaise diabolique, punaise
stink | puer
stink | puer, empester
stink, smell | puer
stink, stench | puanteur
stint | passage, période
stipend | allocation, indemnité, bourse
stochastic | stochastique
Stockholm | Stockholm
Stoic | stoïcien
stoic | stoïque
Stoke-on-Trent | Stoke-on-Trent
stomp, trample | piétiner
stone marten, beech marten | fouine
stonewall | faire obstruction
stony, rocky | pierreux, pierreuse, rocailleux, rocailleuse
stool | tabouret
stools, faeces, feces | selles, excréments
stoop, bend down | se baisser, se pencher
stoop, steps | perron
stop, halt | stopper, arrêter
stopover | escale, halte
stopover, layover | escale
stopper, cork | bouchon
stopping train, local train | train omnibus
stopwatch | chronomètre, chrono
storeroom, pantry, larder | cellier, garde-manger
stormy | orageux, houleux
storyline, plot | intrigue, scénario, trame
storyteller | conteur, conteuse
storytelling | narration, récit
stout | corpulent, trapu
stove, kitchen stove | fourneau, cuisinière
stowaway | passager clandestin
straight away, right away, from the outset | d'emblée, aussitôt
straight, heterosexual | hétérosexuel, hétéro
strand | brin
strangest, weirdest | plus étrange, plus bizarre
stranglehold, grip, control | mainmise, emprise
stranglehold, vise | étau
Strasbourg | Strasbourg
stratum | strate
streak | série
streak | traînée, strie
stream, flood, flow | flot
streamer | streameur
streetcar, tram, trolley | tramway, tram
streetlight, street lamp, lamppost, streetlamp | lampadaire, réverbère
strenuous | ardu, acharné
stress | stress
stressed | stressé
stretcher, gurney | brancard, civière
strew, scatter | joncher, parsemer, éparpiller
stride | foulée, enjambée
strife | conflits, dissensions, discorde
strikeout | retrait sur des prises
string quartet | quatuor à cordes
string | ficelle
string-pulling | piston, pistonner
stringer | pigiste, correspondant
strip, slat | lamelle
stripper | strip-teaseuse, strip-teaseur, effeuilleuse
striptease | strip-tease, effeuillage
stroll, walk, ride | balade, promenade
stroller, pushchair, pram | poussette
stronger | plus fort, plus puissant, plus solide
struggle, have a hard time | galérer, peiner
strut | se pavaner, parader
stud farm | haras
stud | clou, crampon
student fraternity, frat | fraternité étudiante, association étudiante
studs, cleats | crampons
stuff, cram | bourrer, fourrer
stuffed animal, soft toy, plush toy | peluche, animal en peluche
stuffed | farci
stuffy | étouffant, mal aéré
stump speech, campaign speech | discours électoral, discours de campagne
stump | moignon
stupid | con, stupide
stupidest, dumbest | plus stupide, plus bête
stupidly, foolishly | bêtement, stupidement
sturgeon | esturgeon
stutter, stammer | bégayer
stuttering, stammering | bégaiement
Stuttgart | Stuttgart
stylistic | stylistique
stylized, stylised | stylisé
stylus | stylet
subclass | sous-classe
subcommittee | sous-comité, sous-commission
subconscious | subconscient, inconscient
subculture | sous-culture
subdivide | subdiviser
subdivision | lotissement, subdivision
subdivision | subdivision
subdivision | subdivision, lotissement
subdue | maîtriser, soumettre, subjuguer
subdued, muted | discret, morose, en demi-teinte
subgroup | sous-groupe
subjunctive | subjonctif
sublime | sublime
submerge | submerger, immerger
subscription | souscription
subsection | sous-section, paragraphe
subset | sous-ensemble
subsistence, livelihood | subsistance, moyens de subsistance
substantial, hearty | consistant
substantive | substantiel, de fond
substitute | substitut
substrate | substrat
subterranean, underground | souterrain
subtlety | subtilité
subtly | subtilement
subunit | sous-unité
suburb, neighbourhood | faubourg
succulent plant | plante grasse
succulent, delicious | succulent, délicieux, délicieuse
suction | aspiration, succion
suede | daim
suffice, be enough | suffire, être suffisant
suffice, be enough, be sufficient | suffire
suffix | suffixe
suffocate, asphyxiate | suffoquer, étouffer, asphyxier
suffocating, stifling | étouffant, suffocant
Suffolk | Suffolk
sugar cane | canne à sucre
sugary, sweet | sucré
suit | costard, costume
suitor | prétendant, soupirant
sulfur, sulphur | soufre
sulfuric acid, sulphuric acid | acide sulfurique
sulk, pout | bouder
sulphate, sulfate | sulfate
sulphur dioxide, sulfur dioxide | dioxyde de soufre
sulphur, sulfur | soufre
sulphuric acid, sulfuric acid | acide sulfurique
sulphurous, scandalous, controversial | sulfureux
sultan | sultan
sultanate | sultanat
sultry, sensual | sensuel
sultry, sweltering, stifling | étouffant
Sumatra | Sumatra
summary, abridgement | abrégé
summary, recap | récapitulatif, récapitulation
summer camp, holiday camp | colo, colonie de vacances, camp de vacances
summer | estival, d'été
summertime | période estivale, été
sumo wrestler | lutteur de sumo, sumotori
sumo | sumo
Sunderland | Sunderland
sundial | cadran solaire
sunflower | tournesol
sunscreen, sun cream, suncream, sunblock | crème solaire, écran solaire
sunset | coucher de soleil, coucher du soleil
sunshine | soleil, ensoleillement
Super Bowl | Super Bowl
superannuation, pension | pension de retraite, retraite
superb | superbe, magnifique
superb, gorgeous, magnificent, splendid | superbe, magnifique, splendide
superbly | superbement, magnifiquement
supercar, sports car | voiture de sport, supercar
superfluous | superflu
superhero, superheroes | super-héros, superhéros
superhuman | surhumain
superimpose | superposer
Superman | Superman
supermodel, top model | mannequin vedette, top model, top modèle
supernova | supernova
supersede, supplant | supplanter, remplacer
supersonic | supersonique
superstar | superstar
supervision, framework | encadrement
supervisory board | conseil de surveillance
supervisory | de surveillance, de contrôle
supper | souper, dîner
supporting document, receipt, documentary evidence | justificatif, pièce justificative
suppose, assume | supposer
surah, sura | sourate
surfboard | planche de surf
surfer | surfeur, surfeuse
surfing | surf
surname, family name, last name | patronyme, nom de famille
surprising | surprenant, étonnant
surreal | surréaliste
surreal, surrealist | surréaliste
surrealism | surréalisme
surrealist | surréaliste
Surrey | Surrey
surrogacy | gestation pour autrui, GPA
surrogacy, surrogate motherhood | gestation pour autrui, GPA
surrogacy, surrogate motherhood | gestation pour autrui, GPA, mères porteuses
surrogate mother | mère porteuse
surround | entourer
survival of the fittest | survie du plus apte
sushi | sushi
suspense | suspense
suspicion | suspicion, soupçon
suspicious, distrustful | méfiant, soupçonneux
suspicious, dubious | suspect, louche
Sussex | Sussex
sustainability, permanence | pérennité
sustenance | subsistance, nourriture
suture, stitches | suture, points de suture
SUV, sport utility vehicle | VUS, 4x4, véhicule utilitaire sport
swagger | se pavaner, fanfaronner
Swansea | Swansea
swarm | essaim, nuée
SWAT team | unité d'élite, groupe d'intervention
sweat | sueur, transpiration
sweat | transpirer, suer
sweat, perspire | suer, transpirer
sweater, jumper, pullover | chandail, pull, pull-over
sweatshirt | sweat-shirt, sweat
sweaty | en sueur, moite
sweepstakes | loterie
sweet potato | patate douce
sweet treat, delicacy | gourmandise
sweeten | sucrer, adoucir, édulcorer
sweetened | sucré, édulcoré
sweetener | édulcorant
sweeter | plus doux, plus sucré
sweetest | plus doux, plus sucré
sweetheart, lover | amoureux, bien-aimé
sweets, candy | sucreries, bonbons, confiseries
swell | houle
swimwear, swimsuit, bathing suit | maillot de bain
swine flu | grippe porcine
swine, pig | porc
swing | swing
swipe | balayer
swirl | tourbillon, tourbillonner
swivel | pivoter
swoop | fondre sur
Sydney | Sydney
syllable | syllabe
symbiosis | symbiose
symbiotic | symbiotique
symbolism | symbolisme
symmetrical | symétrique
symphonic | symphonique
symphony orchestra | orchestre symphonique
symphony | symphonie
symposium | symposium, colloque
symptomatic | symptomatique
synapse | synapse
synaptic | synaptique
synchronization, synchronisation | synchronisation
synchronize | synchroniser
synchronize, synchronise, sync | synchroniser
synchronized swimming | natation synchronisée
synchronized, synchronised | synchronisé
synergy | synergie
synod | synode
synonym | synonyme
synonymous | synonyme
synonymous, synonym | synonyme
synopsis | synopsis
syntax | syntaxe
synthesize, synthesise | synthétiser
synthesizer | synthétiseur
syphilis | syphilis
Syracuse | Syracuse
syrup | sirop
tab | onglet
tab, bill | addition, note
tabernacle | tabernacle
table football, foosball | baby-foot
table tennis, ping-pong | tennis de table, ping-pong
tablecloth | nappe
tablespoon | cuillère à soupe
tablespoon | cuillère à soupe, cuillerée à soupe
tabletop | dessus de table
tabloid press, gutter press | presse à scandale
tabloid | tabloïd, tabloïde
taboo | tabou
tacit, implicit | tacite, implicite
tack | virer de bord, tirer des bords
tack, drawing pin, thumbtack | punaise
tacky, in bad taste | de mauvais goût, ringard, kitsch
taco | taco
taco | taco, tacos
tactile | tactile
tagline, slogan | slogan
Tahiti | Tahiti
Tahitian | tahitien
Tahitian | tahitien, tahitienne
tailgate | hayon
tailing, shadowing, surveillance | filature
tailspin | vrille
Taipei | Taipei
Taj Mahal | Taj Mahal
take away, carry off, win | emporter
take off, remove | ôter, enlever, retirer
take umbrage, take offence | prendre ombrage
takeaway, takeout | à emporter, plat à emporter, vente à emporter
takedown | démantèlement
taken aback | décontenancé, pris au dépourvu
talisman | talisman
Tallahassee | Tallahassee
taller, tallest | plus grand, plus haut
tame | dompter, apprivoiser
Tamil Nadu | Tamil Nadu
Tamil | tamoul
Tampa | Tampa
tamper with | falsifier, trafiquer, altérer
tampering | falsification, altération
tampon | tampon, tampon hygiénique
tan, suntan | bronzage, hâle
tan, suntan, tanning | bronzage
tandem | tandem
tandem, duo | tandem, duo
tangent | tangente
tangled | emmêlé, enchevêtré
tango | tango
tank top | débardeur
tank, cistern | citerne, réservoir
tank, vat | cuve, citerne
tanker truck, tanker lorry | camion-citerne
tanned | bronzé, hâlé
tanner | tanneur
tantrum | crise de colère, caprice
taper off | diminuer progressivement
tapered, slender | fuselé
tapering | réduction progressive
tar sands, oil sands | sables bitumineux
tar | goudron
Tarbes | Tarbes
tariff barrier, tariff wall | barrière tarifaire, barrière douanière
tarmac | tarmac
tarmac | tarmac, bitume
Tarn | Tarn
tarot | tarot
tarpaulin, tarp | bâche
tartar | tartre
Tartar, Tatar | tatar, tartare
Tarzan | Tarzan
Taser, stun gun | Taser, pistolet à impulsion électrique
Tasmania | Tasmanie
Tasmanian | tasmanien
taste bud | papille, papille gustative
tasteless | de mauvais goût, insipide
tattoo artist, tattooist | tatoueur
tattoo | tatouage
tattoo | tatouage, tatouer
tattoo | tatouer
tattooed | tatoué
tattooist, tattoo artist | tatoueur, tatoueuse
taunt | railler, narguer, raillerie
Taurus | Taureau
tavern | taverne
tax allowance, tax deduction, tax rebate | abattement fiscal, abattement
tax collector | percepteur, receveur
tax scale, pay scale | barème
taxation | taxation, imposition, fiscalité
taxidermied, stuffed | empaillé, naturalisé
taxonomy | taxonomie
taxpayer, person liable | redevable, contribuable
tea towel, dishcloth | torchon
teal | sarcelle
teammate, team-mate | équipier, coéquipier, coéquipière
tear gas canister | grenade lacrymogène
teaser | teaser, bande-annonce
teaspoon | cuillère à café
teaspoon | cuillère à café, petite cuillère
tech-savvy | doué en technologie
technician's certificate, vocational diploma | BTS, brevet de technicien supérieur
techno | techno
tectonic plate | plaque tectonique
tectonic | tectonique
teddy bear | nounours, ourson, ours en peluche
teddy bear, teddy | ours en peluche, nounours
teen, teenager, adolescent | ado, adolescent
Tel Aviv | Tel Aviv
telecast | retransmission, diffusion
telegraph | télégraphe
telemetry | télémétrie
telephony | téléphonie
telethon | téléthon
television set, TV set | téléviseur, poste de télévision
teller, bank clerk | guichetier, guichetière
telly | télé
telly, television, TV | télé, télévision, téléviseur
Telugu | télougou
temp, temporary worker, agency worker | intérimaire, travailleur intérimaire
tempest, storm | tempête
temping, temporary work | intérim, travail temporaire
Templar, Knights Templar | templier, ordre du Temple
template | gabarit, modèle
template | modèle, gabarit
tempo | tempo, rythme
tempo, pace | tempo, rythme
temporal | temporel
tenacious | tenace
tenacity | ténacité
tenacity, perseverance | ténacité, persévérance
tenderly, fondly | tendrement
tendon | tendon
tendonitis, tendinitis | tendinite
tenet | principe, précepte, dogme
Tennessee Valley | vallée du Tennessee
Tennessee | Tennessee
tenor | ténor
tensor | tenseur
tentacle | tentacule
tenuous | ténu, fragile
tenure, permanent appointment | titularisation
tequila | tequila
term, word | vocable, terme, mot
terminus | terminus
terms and conditions, terms | modalités, conditions
terraces, stands, bleachers | gradins, tribunes
terrestrial | terrestre
terrier | terrier
tertiary | tertiaire
tester | testeur
testicle | testicule
testicle | testicule, couille
testosterone | testostérone
Texan | texan
Texas | Texas
textual | textuel
Thai | thaïlandais, thaï
thanks, thank you | merci
Thanksgiving | Thanksgiving, Action de grâce
theatergoer, theatregoer | amateur de théâtre, spectateur
theirs | leur, leurs
Theodore | Théodore
theologian | théologien, théologienne
theological | théologique
Theophilus | Théophile
theorem | théorème
theory of evolution | théorie de l'évolution
thereby | ainsi, de ce fait
thermal bath, thermal baths | thermes, bain thermal
thermal baths, baths | thermes
thermal insulation | isolation thermique
thermal | thermal, thermique
thermodynamics | thermodynamique
thermostat | thermostat
thicker | plus épais
Thionville | Thionville
third party | tiers, tierce personne
Third Reich | Troisième Reich, IIIe Reich
thirteenth | treizième
thirty-something | trentenaire
thistle | chardon
Thomas Aquinas, Aquinas | Thomas d'Aquin
thong, G-string | string
Thor | Thor
thoracic | thoracique
thorax, chest | thorax, cage thoracique
thorax, chest | thorax, poitrine
thorny, tricky | épineux, délicat
thoroughbred | pur-sang
Thrace | Thrace
Thracian | thrace
thrash, trounce | écraser, étriller
three times, thrice | trois fois
Three Wise Men, Magi | Rois mages
three-dimensional, 3D | tridimensionnel, en trois dimensions, en 3D
threesome | ménage à trois, plan à trois
thrift shop, thrift store, second-hand clothes shop | friperie
thrift, saving | épargne, économie
throttle, accelerator | accélérateur, manette des gaz
through the intermediary of | par l'entremise de, par l'intermédiaire de
throughput, output | débit, rendement
thumbnail, vignette | vignette, miniature
thumping, throbbing, pounding | battement, martèlement
thunderbolt | foudre, coup de tonnerre
thwart, counter, counteract | contrecarrer, contrer
thwart, foil | contrecarrer, déjouer
thyme | thym
thyroid | thyroïde
tiara | diadème, tiare
tibia, shinbone, shin | tibia
tic | tic
tic, twitch | tic
ticket office, ticketing, box office | billetterie, guichet
ticket | ticket, billet
tickle | chatouiller
tidal power | énergie marémotrice
tidal wave | raz-de-marée
tidal | marémoteur, de marée
tidy sum | coquette somme
tier, level | niveau, échelon, palier
tighter | plus serré, plus strict
Tijuana | Tijuana
tiler | carreleur
tiling, tiles, tiled floor | carrelage
tilt, slope | inclinaison
timber, lumber | bois d'œuvre, bois de construction
time frame, timeframe | délai, échéancier, calendrier
time zone | fuseau horaire
timeless | intemporel, éternel
timeout, time-out | temps mort
timer | minuteur, minuterie
timing | timing, moment choisi
tin can, tin | boîte de conserve, conserve
tin, pewter | étain
tincture | teinture
tingling | picotement, fourmillement
tiniest | plus petit
Tintin | Tintin
tip | tuyau
tiresome | lassant, fatigant
tiring, exhausting | fatigant
titan | titan
Titanic | Titanic
titanium | titane
Titus | Titus
Tlemcen | Tlemcen
To Kill a Mockingbird | Ne tirez pas sur l'oiseau moqueur
to the rescue | à la rescousse
to which | auquel, à laquelle
toad | crapaud
toast | toast, pain grillé
toaster | grille-pain
toddler | tout-petit, bambin, jeune enfant
tofu | tofu
toil, labour | labeur, dur labeur
toilet bowl | cuvette des toilettes
toilet flush, flush | chasse d'eau
toilet paper | papier hygiénique, papier toilette
Tokyo | Tokyo
Toledo | Tolède
Tolstoy | Tolstoï
tombstone, gravestone, headstone | pierre tombale
tome, volume | tome, volume
tomography | tomographie
tonal | tonal
tone | ton
toner | toner
Tonga | Tonga
tongs | pince, pinces
tonic | tonique
toolbox, toolkit | boîte à outils
toolkit, toolbox | boîte à outils, trousse à outils
tooth decay, cavity | carie, carie dentaire
toothpaste | dentifrice
top corner | lucarne
Topeka | Topeka
topless | seins nus
topographic, topographical | topographique
topographical, topographic | topographique
topography | topographie
topology | topologie
Torah | Torah
Toronto Maple Leafs, Leafs | Maple Leafs de Toronto, Leafs
Toronto | Toronto
torpedo | torpille, torpiller
torque | couple moteur
torrid, scorching | torride
torsion | torsion
torso | torse
torso, chest | torse, poitrine
tort, civil wrong | délit civil, responsabilité délictuelle
tortilla | tortilla
torture, torment, ordeal | supplice
Tory, Conservative | conservateur, tory
tot, toddler | tout-petit, bambin
total, add up to | totaliser
totalitarianism | totalitarisme
totality | totalité, globalité
tote bag | sac fourre-tout, cabas
totem | totem
touch screen, touchscreen | écran tactile
touchdown | touché, essai
touchscreen, touch screen | écran tactile
touchy | chatouilleux, ombrageux
touchy | délicat
tougher, harder | plus dur
toughest | plus dur, plus difficile, plus coriace
Toul | Toul
Toulon | Toulon
Toulouse | Toulouse
Toulouse | Toulouse, toulousain
Tour of Italy, Giro d'Italia | Giro, Tour d'Italie
Touraine | Touraine
Tourcoing | Tourcoing
touring exhibition, travelling exhibition | exposition itinérante
Tournai | Tournai
tourney, tournament | tournoi
tout, praise | vanter, faire l'éloge de
tow truck | dépanneuse, remorqueuse
tow | remorquer
Tower of Babel | tour de Babel
town, small town, village | bourg, bourgade
townhouse, town house | maison de ville, maison en rangée
township | canton, commune
township | township
toxic | toxique
toxicologist | toxicologue
toxicology | toxicologie
toxin | toxine
tracer | traceur
tracker | traceur, pisteur
tract of land | étendue de terre
traction | traction
trade union | syndical
trade union, labour union, labor union | syndicat, organisation syndicale
trade unionism, unionism | syndicalisme
trader | trader, négociant, courtier
trading | trading, négoce
Trafalgar | Trafalgar
traffic congestion, traffic jam, gridlock | embouteillage, bouchon, congestion routière
trail running, trail race | trail, course nature
train conductor, ticket inspector | contrôleur
tramp, hobo, homeless person | clochard, vagabond
tramp, vagrant | vagabond
trampoline | trampoline
trance | transe
tranquillity, tranquility | quiétude, tranquillité
Trans-Pacific Partnership, TPP | Partenariat transpacifique
transatlantic race | transat, course transatlantique
transcendental | transcendantal
transfer window, transfer market | mercato, marché des transferts
transfusion | transfusion
transient, transitory | transitoire, passager
transistor | transistor
translucent | translucide
transnational | transnational
transpire | s'avérer
transponder | transpondeur
transpose | transposer
transposition | transposition
transsexual | transsexuel
transverse | transversal
transvestite, drag queen | travesti, drag queen
traumatic | traumatique, traumatisant
traumatize, traumatise | traumatiser
travelling, traveling, itinerant | itinérant, ambulant
traverse, cross | traverser, parcourir
travesty, parody | parodie, simulacre
treachery, betrayal, treason | trahison, traîtrise
treadmill | tapis roulant, tapis de course
treasure trove, trove | trésor, mine d'or
treatise | traité
treble, triple | tripler, triple
tree stump, stump | souche
trek | randonnée, trek
trellis, wire mesh | treillis
tremble, shake, quiver | trembler
Trenton | Trenton
trespasser, intruder | intrus
trespassing, trespass | intrusion, violation de propriété
triad | triade
triage | triage
triathlete | triathlète
triathlon | triathlon
tributary | affluent
tribute | tribut
tricolour flag, French flag | drapeau tricolore
tricolour, tricolor | tricolore
trident | trident
trifle, trifling sum | bagatelle, broutille
trigger | déclencheur
trigger, set off, spark | déclencher
trilogy | trilogie
trim, filling, lining | garniture
trinity | trinité
trip, journey | périple, voyage
triplet | triplé, triplée
tripod | trépied
Tripoli | Tripoli
triptych | triptyque
trivia | anecdotes, culture générale
trivialisation, trivialization, normalisation | banalisation
trivialize, trivialise | banaliser
Trojan horse | cheval de Troie
trolley, shopping cart | chariot, caddie
trope | cliché, trope
trot | trot
trot | trot, trotter
trot | trotter
troublesome | gênant, pénible
trough | auge, abreuvoir
trough | creux
Troy | Troie
truck, lorry | camion, poids lourd
truffle | truffe
truncate | tronquer
trusty, reliable | fidèle, fiable
truthfulness, veracity | véracité
tsar, czar | tsar
tsarist, czarist | tsariste
tubular | tubulaire
Tucson | Tucson
Tudor | Tudor
tuft | touffe
tuft, clump | touffe
tugboat, tug | remorqueur
Tuileries | Tuileries
tulip | tulipe
tulle | tulle
tumble dryer, dryer | sèche-linge, sécheuse
tumble, fall | dégringoler, chuter, dégringolade
tumbler, goblet, paper cup | gobelet
tummy tuck | abdominoplastie
tumult | tumulte
tumultuous, stormy | tumultueux, houleux
tundra | toundra
tungsten | tungstène
tunic | tunique
tuning fork, range | diapason
Tunis | Tunis
turban | turban
turbo | turbo
turbocharger | turbocompresseur
turd | étron, merde
turd, dropping | crotte
turf | gazon, pelouse
Turin | Turin
turnover, apple turnover | chausson aux pommes
turnpike, toll road | autoroute à péage, route à péage
turquoise | turquoise
turret | tourelle
Tuscan | toscan
tutorial | tuto, tutoriel
tutorial | tutoriel
tutu | tutu
tuxedo, dinner jacket | smoking
TV film, television film, TV movie | téléfilm
tweak, adjust | peaufiner, ajuster, modifier légèrement
tweak, minor adjustment | petit ajustement, retouche
tweed | tweed
twelfth century, 12th century | XIIe siècle, douzième siècle
twelfth | douzième
twentieth century | vingtième siècle, XXe siècle
twentieth | vingtième
twenty-first century | vingt et unième siècle, XXIe siècle
twenty-first century, 21st century | vingt et unième siècle, XXIe siècle
twig | brindille
twig | brindille, rameau
twinkle | scintiller
twister, tornado | tornade
twists and turns, adventure | péripéties, rebondissement, péripétie
twitch | tic, tressaillement
two-dimensional | bidimensionnel, en deux dimensions
two-tier | à deux vitesses, à deux niveaux
typewriter | machine à écrire
typo, misprint | coquille, faute de frappe
typography | typographie
typology | typologie
tyre, tire | pneumatique, pneu
ubiquitous | omniprésent
ubiquity, omnipresence | omniprésence, ubiquité
udder | pis
UFO, flying saucer | ovni, objet volant non identifié, soucoupe volante
UFO, unidentified flying object | ovni, objet volant non identifié
ugliest | plus laid, plus moche
ugliness | laideur
ukulele | ukulélé
ulcer | ulcère
Ulm | Ulm
Ulster | Ulster
ultrasonic | ultrasonique
ultrasound scan, ultrasound | échographie
ultrasound | échographie, ultrason
ultrasound | ultrason
ultraviolet | ultraviolet
Ulysses | Ulysse
Ulysses, Odysseus | Ulysse
umbilical cord | cordon ombilical
umbilical | ombilical
UMP | UMP
umpire | arbitre
unaccompanied minor | mineur non accompagné, mineur isolé
unaccompanied | non accompagné
unaffected, unscathed | indemne, épargné
unannounced | à l'improviste, inopiné
unattended | sans surveillance
unattractive | peu attrayant, peu attractif
unauthorized, unauthorised | non autorisé, illicite
unbalanced | déséquilibré
unbearable, intolerable | insoutenable, insupportable, intolérable
unbeatable | imbattable
unbeaten, undefeated | invaincu
unblock, unlock, release | débloquer
unborn | à naître
unbreakable | incassable, indestructible
unbroken, uninterrupted | ininterrompu
uncanny, eerie | étrange, troublant
uncensored | non censuré
uncharted territory | terrain inconnu, terre inconnue
uncharted, unexplored | inexploré
unchecked, uncontrolled | incontrôlé, effréné
uncle | oncle, tonton
unclean, impure | impur, sale
uncommon, unusual | peu commun, rare, inhabituel
uncompromising | intransigeant, sans concession
unconfirmed | non confirmé
unconventional | non conventionnel, peu conventionnel, anticonformiste
uncool, old-fashioned, tacky | ringard, démodé
uncut | version intégrale, sans coupures
undated | non daté, sans date
undead, zombie, living dead | mort-vivant, zombie
undefeated, unbeaten | invaincu
undefined | indéfini, non défini
under the aegis of, under the auspices of | sous l'égide de, sous les auspices de
under the auspices of | sous les auspices de, sous l'égide de
under the auspices of, under the aegis of | sous l'égide de
under the auspices | sous l'égide, sous les auspices
under the guise of, under the pretext of | sous couvert de, sous prétexte de
under the leadership of | sous la houlette de, sous la direction de
undercut | saper, casser les prix
underdeveloped | sous-développé
underdevelopment | sous-développement
underdog | outsider, challenger
underrated, undervalued | sous-estimé, sous-évalué
underside | dessous, face inférieure
understanding, sympathetic | compréhensif
understated | sobre, discret
understatement | litote
understudy | doublure
underway, under way, in progress | en cours
underworld, hell | enfers
underworld, organised crime, organized crime | pègre, crime organisé, grand banditisme
underwrite, guarantee | garantir, souscrire
underwriter | souscripteur, preneur ferme
underwriting | souscription, prise ferme
undesirable, unwanted | indésirable
undetected, unnoticed | inaperçu
undeveloped | non aménagé, inexploité
undisclosed | non divulgué, tenu secret, non précisé
undiscovered | inconnu, non découvert
undisturbed | tranquille, intact
undivided | sans partage, indivis
undue, excessive | indu, excessif
unduly | indûment, excessivement
uneducated | sans instruction, peu instruit
unequivocal, unambiguous | sans équivoque, univoque
unexplained | inexpliqué
unexploded ordnance | engin non explosé, munitions non explosées
unfair competition | concurrence déloyale
unfair, disloyal | déloyal
unfamiliar | peu familier, inconnu
unfathomable | insondable
unfold, take place | se dérouler, avoir lieu
unfounded, baseless, groundless | infondé, sans fondement, non fondé
unfriendly, hostile | inamical, hostile, peu amical
unheard-of, unprecedented | inouï, sans précédent
unhelpful | peu utile, peu coopératif
unhinged, deranged | déséquilibré, dérangé
unholy alliance | alliance contre nature
unholy | impie
unicorn | licorne
unimportant | sans importance, insignifiant
unincorporated | non incorporé, non constitué en société
uninhabitable | inhabitable
uninsured | non assuré, sans assurance
unintended | involontaire, non intentionnel, imprévu
uninterested | indifférent, pas intéressé
union member, trade unionist | syndicaliste, syndiqué
uniqueness | unicité
unisex | unisexe
unison | unisson
unit price | prix unitaire
unitary | unitaire
unitary, united | unitaire
universality | universalité
university course, degree course, curriculum | cursus, cursus universitaire
university, uni | université, fac
Unix | Unix
unkind | méchant, peu aimable
unknowingly, unwittingly | sans le savoir, à son insu
unlicensed | sans licence, sans permis
unlikely, improbable | improbable, peu probable
unmanned aerial vehicle, drone | drone, avion sans pilote
unmanned | sans pilote, inhabité
unmarked police car, unmarked car | voiture banalisée
unmistakable | caractéristique, indubitable
unnamed source, anonymous source | source anonyme
unnamed, unidentified | anonyme, non identifié
unnatural | contre nature
unnecessarily, needlessly | inutilement
unobstructed view | vue imprenable
unorthodox | peu orthodoxe, hétérodoxe
unparalleled, unequalled, unmatched | sans pareil, inégalé, sans égal
unplanned | imprévu, non planifié
unplug | débrancher
unproductive | improductif
unprofessional | non professionnel, peu professionnel
unprotected | non protégé, sans protection
unqualified | non qualifié
unregistered | non enregistré, non déclaré
unregulated | non réglementé
unreleased | inédit
unrepresentative | peu représentatif, non représentatif
unresponsive | sans réaction, inconscient
unrestricted | sans restriction, illimité
unruly | indiscipliné, turbulent
unsatisfied, dissatisfied | insatisfait
unsecured | non garanti
unsecured | non sécurisé
unseen | invisible, inaperçu
unsettling | troublant, déstabilisant, dérangeant
unsigned | non signé
unskilled | non qualifié
unsolicited | non sollicité
unspoken | tacite, non-dit, implicite
unstitch | découdre
unstoppable | irrésistible, inarrêtable
unsubscribe | se désabonner, se désinscrire
unsupported | sans soutien
unsupported, unfounded | non étayé, infondé
unsurprisingly | sans surprise
unsuspecting | sans méfiance
unsustainable | insoutenable, non viable
unsustainable | non viable, insoutenable, intenable
untenable | intenable, insoutenable
untenable, unbearable | intenable
untimely death | mort prématurée
untimely | prématuré, intempestif
untitled | sans titre
untold | innombrable, incalculable
untouchable | intouchable
untouched | intact
untraceable, nowhere to be found | introuvable
untrained | non formé
untreated | non traité
unveil, reveal | dévoiler, révéler
unwanted pregnancy, unplanned pregnancy | grossesse non désirée
unwarranted, unjustified | injustifié
unwavering | inébranlable, indéfectible, sans faille
unwavering, unshakeable, steadfast | inébranlable
unwelcome | indésirable, malvenu
unwell, ill, sick | souffrant, malade
unwillingness | réticence, mauvaise volonté
unwind, relax | se détendre, se relaxer
unwise | imprudent, peu judicieux
unwittingly, unknowingly | à son insu, sans le savoir
unwritten | non écrit, tacite
upbeat, optimistic | optimiste
update | mise à jour
upfront | franc, direct
upfront, in advance | d'avance, à l'avance
upgrade, increase, enhance | revaloriser
uphill battle | combat difficile
uphill | en montée, ardu
upland, uplands | hautes terres, plateau
uplifting, inspiring | inspirant, exaltant, édifiant
uproar, outcry | tollé, tumulte, indignation
ups and downs | hauts et bas
upscale, upmarket | haut de gamme, huppé, chic
upset, offended, hurt, vexed | vexé
upside down | à l'envers
upside | avantage, bon côté
upstream | en amont, amont
Uranus | Uranus
urban regeneration, urban renewal | rénovation urbaine, renouvellement urbain
urban sprawl | étalement urbain
Urdu | ourdou
urinary | urinaire
urinate, pee | uriner, faire pipi
urinate, pee, piss | uriner, pisser, faire pipi
urn | urne
US dollar, American dollar | dollar américain, USD
US Supreme Court, SCOTUS | Cour suprême des États-Unis, Cour suprême américaine
usable | utilisable
usable, useable | utilisable
usage | usage, utilisation
USDA | ministère américain de l'Agriculture
uselessness | inutilité
user-friendly | convivial
usher | ouvreur, ouvreuse, placeur
Utah | Utah
uterine | utérin
uterus, womb | utérus
utilitarian | utilitaire
utilitarian | utilitaire, utilitariste
Utrecht | Utrecht
Uttar Pradesh | Uttar Pradesh
vagabond, vagrant, drifter | vagabond
vagaries, hazards, uncertainties | aléas
vaginal | vaginal
vagrancy | vagabondage
Valais | Valais
vale, valley | val, vallée
Valenciennes | Valenciennes
Valentine's Day | Saint-Valentin
valet | valet, voiturier
valet, manservant | valet
valiant, brave | valeureux, vaillant
Valkyrie | Walkyrie, Valkyrie
Valois | Valois
valour, valor, bravery | vaillance, bravoure
value | valeur
vampire | vampire
Van Gogh | Van Gogh
Vancouver | Vancouver
Vanderbilt | Vanderbilt
vanguard | avant-garde
vanilla | vanille
Vannes | Vannes
vantage point | point de vue, position stratégique
vape | vapoter
vaping | vapotage
vapor, vapour | vapeur
vapour, vapor, steam | vapeur
variability | variabilité
variance | variance
variation, version | déclinaison
varsity | universitaire
vascular | vasculaire
vassal | vassal
Vaucluse | Vaucluse
Vaud | Vaud
Vaud | vaudois, canton de Vaud
vaudeville, light comedy | vaudeville
vector | vecteur
vector, carrier | vecteur
Vedic | védique
veer, swerve | virer, dévier
vegetable, veg, veggie | légume
veggies, vegetables | légumes
vehement | véhément
vehemently | avec véhémence
vein, seam, lode | filon, veine
Vel d'Hiv roundup | rafle du Vel d'Hiv, rafle du Vélodrome d'Hiver
velocity, speed | vitesse, vélocité
velodrome | vélodrome
vendetta | vendetta
vending machine | distributeur automatique
Vendôme | Vendôme
veneer | placage, vernis
venerable | vénérable
Venetian | vénitien
vengeful, vindictive | vindicatif, vengeur, revanchard, rancunier
venison | chevreuil, venaison
ventral | ventral
Venus de Milo | Vénus de Milo
Venus | Vénus
verbatim, word for word | mot pour mot, textuellement, verbatim
Vercors | Vercors
Verdun | Verdun
verge on, border on | friser
vermin | vermine
Vermont | Vermont
vernacular | vernaculaire, langue vernaculaire
Verona | Vérone
versa, vice versa | vice versa
Versailles | Versailles
versatile, multipurpose, multi-purpose | polyvalent
versatility | polyvalence
verse | verset
verse, couplet | couplet
vertebra | vertèbre
vertebral column, spinal column, spine | colonne vertébrale
vertebrate | vertébré
Verviers | Verviers
very small business | TPE, très petite entreprise
VHS, videocassette, videotape | VHS, cassette vidéo, bande vidéo
viaduct | viaduc
Viagra | Viagra
vial | fiole, flacon
vibe, atmosphere | ambiance, atmosphère
vicar | pasteur, vicaire
vicar | vicaire
vice versa | vice versa, vice-versa
viceroy | vice-roi
Vichy regime | régime de Vichy
Vichy regime, Vichy government | régime de Vichy
Vichy | Vichy
vicinity, surroundings | parages, environs
Victoria | Victoria
Victorian | victorien, victorienne
video on demand, VOD | vidéo à la demande, VOD
vie, compete | rivaliser, se disputer
viewership, audience, ratings | audience, cote d'écoute, téléspectateurs
viewing | visionnage
vigilante group | milice, groupe d'autodéfense
vigilante | justicier
vigilante, avenger | justicier
Viking | viking
vile, despicable | vil, ignoble
vile, despicable, disgraceful | ignoble, abject
Villeurbanne | Villeurbanne
Vincennes | Vincennes
vintage wine, great wine | grand cru
vintage | vintage, d'époque
vinyl record | disque vinyle, vinyle
vinyl | vinyle
viola | alto
VIP, celebrity | VIP, personnalité, célébrité
viper, adder | vipère
Virgil | Virgile
virgin | puceau, pucelle, vierge
Virgo | Vierge
virile, manly | viril
virility, manliness | virilité
virtuosity | virtuosité
virtuous circle | cercle vertueux
virtuous | vertueux
visceral | viscéral
viscosity | viscosité
viscount | vicomte
viscount, viscountess | vicomte, vicomtesse
viscous | visqueux
Visigoth | Wisigoth
visor | visière
vista | panorama
visual acuity | acuité visuelle
vitamin deficiency | carence en vitamines
viticulture, winegrowing, wine growing | viticulture
vodka | vodka
vogue, fashion | vogue, mode
voicemail, voice mail | messagerie vocale, boîte vocale
voiceover, voice-over | voix off
volley | reprise de volée, volée
volley, salvo | salve, volée
volt | volt
voltage | tension électrique, voltage
Voltaire | Voltaire
volume, tome | tome, volume
voluntary sector, community sector | secteur associatif, milieu associatif, tissu associatif
voluntary service | volontariat, service volontaire
volunteering, voluntary work | bénévolat, volontariat
vomit, puke, throw up | vomir, vomi
voodoo | vaudou
vortex | vortex, tourbillon
vortex, whirlpool, whirlwind | tourbillon, vortex
Vosges | Vosges
voter | votant, électeur, électrice
vouch | se porter garant
vox pop | micro-trottoir
voyeur | voyeur, voyeuse
voyeurism | voyeurisme
Vulcan | Vulcain
vulgarity | vulgarité
wadi | oued
wafer | gaufrette, hostie
waffle | gaufre
waffle, idle talk, blah | blabla, bavardage
wag | remuer, agiter
wage earner, earner | salarié, salariée
wage increase, upgrade, revaluation | revalorisation
wail | gémir, se lamenter
Wailing Wall, Western Wall | mur des Lamentations
wailing, lament | lamentation, gémissement
wait, expect | attendre, s'attendre à
waive | renoncer, lever
wake | sillage
walkway, footbridge | passerelle
wallpaper | papier peint
wallpaper, screen background | fond d'écran
Walmart | Walmart
walnut | noix
walnut, walnut tree | noyer
walrus | morse
waltz | valse
waltz | valse, valser
wandering | errance
wane | décliner, s'affaiblir, faiblir
waning | déclinant, en déclin
want | vouloir
war of attrition | guerre d'usure
ward of the state | pupille de l'État
ward | pupille
wares | marchandises
warlock, sorcerer | sorcier
warm up | s'échauffer
warm-up | échauffement
warmer | plus chaud
warn, notify | prévenir, avertir
warp | déformer, gauchir
warrant officer, sergeant major | adjudant
warranty, guarantee | garantie
Warrington | Warrington
wart | verrue
washer | rondelle
washer, washing machine | machine à laver, lave-linge, laveuse
waste, mess | gâchis
wasteland, brownfield, brownfield site | friche, friche industrielle, terrain vague
wastewater, sewage | eaux usées
watcher, observer | observateur, observatrice
watchmaker, clockmaker | horloger
watchmaking, clockmaking | horlogerie
watchman | gardien, veilleur
water heater | chauffe-eau
water main | conduite d'eau, canalisation
water polo | water-polo
water table | nappe phréatique
water table, groundwater | nappe phréatique, eaux souterraines
watercolour, watercolor | aquarelle
Waterford | Waterford
waterfowl | oiseau aquatique, sauvagine
waterfront | front de mer, bord de l'eau
Watergate scandal | scandale du Watergate
Watergate | Watergate
watering, irrigation | arrosage, irrigation
Waterloo | Waterloo
watermark | filigrane
waterproof, raincoat | imperméable
waterproofing, watertightness | étanchéité
watershed, catchment area | bassin versant, bassin hydrographique
watershed, turning point | tournant, moment charnière
watertight, waterproof | étanche, imperméable
watery eyes | yeux larmoyants
watery | aqueux
watt | watt
wavy | ondulé
way out, loophole | échappatoire
wayward | rebelle, égaré
weak link | maillon faible
weaken | affaiblir, fragiliser
weaker | plus faible
weakest | plus faible
wealth tax | ISF, impôt de solidarité sur la fortune, impôt sur la fortune
wealthiest, richest | plus riche
wealthy, affluent, rich | riche, aisé, nanti, fortuné
weaning | sevrage
wear, display | arborer
wearable, wearable device | objet connecté, appareil connecté
weasel | belette
weathervane, weather vane | girouette
weaver | tisserand
weaver | tisserand, tisserande
weaving | tissage
webcam | webcam
webcam, camera | webcam, caméra
webinar | webinaire
website, site | site web, site internet, site
weed, pot | cannabis, beuh, herbe
weekend | week-end, weekend
weeping willow | saule pleureur
weight room, gym | salle de musculation
weightlifter | haltérophile
weightlifting | haltérophilie
weir | barrage, déversoir
weirder | plus bizarre, plus étrange
weirdo, oddball | hurluberlu, excentrique
weld | souder
welder | soudeur, soudeuse
welding, soldering | soudure, soudage
well done, bravo, congratulations | bravo, félicitations
Wellington | Wellington
Wembley | Wembley
werewolf | loup-garou
West Indian, Caribbean | antillais, caribéen
westbound | en direction de l'ouest
westerly | d'ouest
western | western
Westminster | Westminster
westward | vers l'ouest
wetland | zone humide
whack, hit, strike | frapper
wharf, quay | quai
whatsoever | quel qu'il soit, aucunement
wheel clamp | sabot de Denver
wheel rim, rim | jante
wheelbarrow, barrow | brouette
whence | d'où
whereabouts unknown, nowhere to be found | introuvable
whereupon | sur quoi, après quoi
wherever | partout où, où que, n'importe où
whey | petit-lait, lactosérum
whiff | odeur, bouffée
Whig | whig
whilst | tandis que, pendant que
whim | caprice, lubie
whim, caprice | caprice
whimsical | fantasque, fantaisiste
whine | pleurnicher, geindre, se plaindre
whiplash | coup du lapin, coup de fouet cervical
whipped cream | chantilly, crème fouettée
whirlpool | tourbillon
whisk | fouetter, fouet
whisker, whiskers | moustache, moustaches
white blood cell | globule blanc
white coat, lab coat | blouse blanche
Whitehall | Whitehall
whitish | blanchâtre
wholeheartedly | sans réserve, de tout cœur, pleinement
wholesome | sain
whopping, huge, enormous | énorme, colossal
whore, prostitute | putain, pute, prostituée
whore, prostitute | pute, prostituée, putain
Wichita | Wichita
wick, fuse | mèche
wicker | osier
wicket | guichet
wider | plus large
widest | plus large
wiener, frankfurter | saucisse de Francfort
wig | perruque
wiggle room, leeway, room for manoeuvre | marge de manœuvre
wiggle | frétiller, se tortiller, remuer
wiki | wiki
wilaya | wilaya
wild animal, big cat, wildcat | fauve
wild card, wildcard | wild-card, invitation
wildcat strike | grève sauvage
wilderness | nature sauvage, étendue sauvage
wildlife documentary | documentaire animalier
wildlife park, safari park | parc animalier
wildlife | animalier
Wilhelm II, Kaiser Wilhelm | Guillaume II
William the Conqueror | Guillaume le Conquérant
William | Guillaume
Williamsburg | Williamsburg
willingly or not, whether they like it or not | de gré ou de force
willow | saule
willpower | volonté, force de volonté
Wilmington | Wilmington
wilt, wither | flétrir, se faner
Wiltshire | Wiltshire
Wimbledon | Wimbledon
winch | treuil
Winchester | Winchester
windfall, manna | manne
windmill | moulin à vent, moulin
windowsill, sill | rebord de fenêtre
Windsor | Windsor
wine-growing, winegrowing | viticole
winegrower, wine grower, winemaker | viticulteur, vigneron
winegrower, winemaker | vigneron, viticulteur
winegrower, winemaker, wine grower | vigneron, viticulteur, vigneronne
winery | cave viticole, établissement vinicole, vignoble
winery | domaine viticole, exploitation viticole, cave
winger | ailier, ailière
winger, wing | ailier
wink | clin d'œil, faire un clin d'œil
winning streak | série de victoires
Winnipeg | Winnipeg
Wisconsin | Wisconsin
wisely, sensibly | sagement
wiser | plus sage
wish list, wishlist | liste de souhaits
wit | verve
witchcraft, sorcery | sorcellerie
with all due respect to | n'en déplaise à
with great fanfare | en grande pompe
with impunity | impunément
withdrawal symptom | symptôme de sevrage, symptôme de manque
withdrawal, detox | sevrage
without further ado | sans plus tarder
without the knowledge of | à l'insu de
witty | spirituel, plein d'esprit
wobble | vaciller, chanceler
wobbly, shaky | bancal, chancelant, branlant
woes | malheurs, déboires, difficultés
wolf, wolves | loup, loups
Wolverhampton | Wolverhampton
wolverine | glouton, carcajou
womb, uterus | utérus, ventre
wonderfully, marvelously, marvellously | merveilleusement
wonderland | pays des merveilles
wondrous | merveilleux
wooded | boisé
woodland, wood | boisé, bois
woodland, wooded area | bois, zone boisée, forêt
Woodstock | Woodstock
woodwork, carpentry | menuiserie, boiserie
woolly, woollen, woolen | laineux, en laine
Worcestershire | Worcestershire
work-to-rule | grève du zèle
workable, feasible, doable | faisable, réalisable, viable
workflow | flux de travail
workings, inner workings | rouages, fonctionnement
workmanship, craftsmanship | savoir-faire
workout | entraînement, séance d'entraînement, séance de sport
workstation | poste de travail, station de travail
World War I, First World War, Great War | Première Guerre mondiale, Grande Guerre
World War II, Second World War | Seconde Guerre mondiale, Deuxième Guerre mondiale
World War II, Second World War, WWII | Seconde Guerre mondiale, Deuxième Guerre mondiale
worldview | vision du monde
worshipper, the faithful | fidèle, adorateur
wow | waouh, ouah
wrapper | emballage
wreak havoc | faire des ravages, semer le chaos
wreath, spray of flowers | gerbe, gerbe de fleurs
wren | troglodyte
wrench, spanner | clé à molette, clé anglaise
writing | écriture
wrongful dismissal, unfair dismissal | licenciement abusif
wrought iron | fer forgé
WWF, World Wildlife Fund | WWF, Fonds mondial pour la nature
WWF, World Wildlife Fund, World Wide Fund for Nature | WWF, Fonds mondial pour la nature
Wyoming | Wyoming
Xinjiang | Xinjiang
Xmas, Christmas | Noël
yak | yack, yak
yakuza | yakuza
yam | igname
Yankee, Yank | yankee, Amerloque, Ricain
Yaoundé, Yaounde | Yaoundé
yarn | fil, laine
yearbook | annuaire, album de promotion
yearn | aspirer, désirer ardemment
yearning | aspiration, désir ardent
yeast | levure
yell at, scold, tell off | engueuler, gronder
yellowish | jaunâtre
Yellowstone | Yellowstone
yen | yen
yes | oui
yes, yeah | oui, ouais
yesteryear, bygone days, olden days | antan
yeti | yéti
yew | if
Yiddish | yiddish
yin and yang | yin et yang
yogi | yogi
yoke | joug
Yokohama | Yokohama
Yonne | Yonne
Yorkshire | Yorkshire
Yoruba | yoruba
Yosemite | Yosemite
young lady, damsel, maiden | demoiselle
younger brother | frère cadet, petit frère
younger sister | sœur cadette, petite sœur
younger | plus jeune, cadet
Your Highness, highness | altesse, Son Altesse
yourself | toi-même, vous-même
yourselves | vous-mêmes
Ypres | Ypres
Yugoslav | yougoslave
Yugoslavia | Yougoslavie
Yukon | Yukon
yummy | délicieux, miam
Yvelines | Yvelines
Zaire | Zaïre
zap, channel-hop | zapper
zeal | zèle
zeal | zèle, ardeur
zealot | fanatique
zealous | zélé
zen | zen
zenith | zénith
zenith, peak | zénith
Zeppelin, airship | zeppelin, dirigeable
Zeus | Zeus
zinc | zinc
Zion | Sion
Zionism | sionisme
Zionist | sioniste
zipper, zip | fermeture éclair, fermeture à glissière
zodiac | zodiaque
zombie | zombie, mort-vivant
zombie | zombie, zombi
zoning | zonage
zookeeper | gardien de zoo, soigneur animalier
zoological | zoologique
zoologist | zoologiste, zoologue
zoology | zoologie
Zulu | zoulou
Zurich | Zurich
`;
