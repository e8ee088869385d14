/** Less common words and further meanings, which the other parts lack: one row a meaning, English | French, commas between words that mean the same. */
export const further = `
a contrario, conversely | a contrario, à l'inverse
a couple, a few | quelques
a dozen, about twelve | une douzaine
a fortiori | a fortiori
a lot, lot, many, much | beaucoup, énormément
a lot, much, lots | beaucoup
a number of, several | certain nombre
a posteriori, after the event | a posteriori
a priori | a priori
a while, awhile | un moment, quelque temps
A&E, ER, casualty | urgences, service des urgences
abandon | abandonner
abandon, abandonment | abandon
abandon, give up | abandonner
abandon, give up | renoncer, délaisser
abandon, give up, drop | abandonner, renoncer à
abandon, leave behind | laisser, abandonner
abandoned, deserted | abandonné
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
ability | possibilité, capacité
ability, capacity | faculté, possibilité
ability, faculty | faculté, capacité
Abitibi | Abitibi
abject poverty | misère noire, extrême pauvreté, misère
abject | abject
ablation, removal | ablation
able, can | pouvoir, en mesure
able, skilled | compétent, doué
able-bodied | valide
able-bodied, fit | valide
aboard, on board | à bord
abode, dwelling, residence | domicile, demeure, résidence
abolish | abolir
abolish | abolir, supprimer
abolition | abolition
abominable | abominable
abomination | abomination
Aboriginal, Indigenous | autochtone, aborigène
Aborigine | aborigène
abortion, termination of pregnancy | avortement, IVG, interruption volontaire de grossesse
abound in, be full of | regorger de, regorger, abonder en
abound | abonder
abound | abonder, foisonner, pulluler
about fifteen | une quinzaine
about fifteen, around fifteen | quinzaine
about sixty, sixty or so | soixantaine
about thirty, thirty or so, some thirty | trentaine, une trentaine
above all, especially | surtout, avant tout
above | ci-dessus
above, over | supérieur, au-dessus
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
absence, lack | absence, manque
absent, missing | absent
absentee ballot, postal vote, mail-in ballot | vote par correspondance
absentee | absent
absentee | absentéiste
absentee, absenteeism | absentéisme
absenteeism | absentéisme
absolute majority | majorité absolue
absolute, complete | absolu
absolutely, definitely | tout à fait, absolument
absorbent | absorbant
abstinence | abstinence
abstract, summary | résumé
abstraction | abstraction
Abuja | Abuja
abuse, abusive | abusif, abusive
abuse, atrocity | exaction
abuse, insult | insulte, insulter
abuse, misuse | abuser
abuse, violence | violence, maltraitance
abuse, violence | violences
abused | maltraité, abusé
abusive, violent | violent
abyss, chasm | abîme, gouffre
abyssal | abyssal
acacia | acacia
academia | monde universitaire, milieu universitaire
academic, researcher | universitaire, enseignant-chercheur
academician, member of the Académie française | académicien, académicienne
Académie française member, academician | académicien, académicienne
Academy Award, Oscar | Oscar
academy | académie
academy | rectorat
academy, school | école
academy, training academy | centre de formation
Acadia | Acadie
Acadian | acadien
Acadian | acadien, acadienne
acceleration | accélération
accentuate, increase | accentuer
accept | admettre, accepter
accept, agree | consentir, accepter
access | accéder à
access | accéder, entrer
accessibility | accessibilité
accession | accession
accession, joining | adhésion
accidentally | accidentellement, par accident, par erreur
acclaim, hail | acclamer, saluer
acclaimed | acclamé, salué
accolade | distinction, éloge
accommodate | accommoder
accommodate, host | héberger, accueillir, loger
accommodation, housing | hébergement
accommodation, housing, lodging | hébergement
accommodation, housing, lodging | hébergement, logement
accompaniment, backing | accompagnement
accompany, go with | accompagner
accompany, support | accompagner
accomplishment, accomplishments | accomplissement, réalisation, réalisations
according to | suivant, selon
according to, depending on | en fonction de, selon
accordion | accordéon
accordionist | accordéoniste
account for | expliquer
account for | représenter
account | version, récit
account, bill | compte
account, report | compte rendu
account, story | témoignage, récit
account, story, tale | récit
account, testimony | récit, témoignage
accountability | responsabilité
accountable | responsable
accountable | responsable, redevable
accounted | représenté
accounting | comptable
accounting | comptable, comptabilité
accounting, accountancy, bookkeeping | comptabilité
Accra | Accra
accreditation | accréditation
accredited | accrédité
accrue | s'accumuler, accumuler
accrued interest | intérêts courus
accumulation, combination | cumul
accuracy | exactitude
accuracy, precision | précision
accurate, accurately | précisément, fidèlement
accurate, precise | précis
accuse | reprocher, accuser
accuse, blame | accuser
accused, accuse | accuser
accused, defendant | accusé, prévenu
accused, defendant | mis en cause
acetate | acétate
aches, pains | maux
achieve | atteindre, accomplir
achieve | atteindre, réaliser
achieve, obtain | obtenir
achieve, reach | atteindre, parvenir
achieve, reach | parvenir, atteindre
achievement | acquis
achievement | réussite, exploit, réalisation
achievement, feat | exploit
achievement, success | succès
achievement, success | succès, réussite
Achilles heel | talon d'Achille
Achilles tendon | tendon d'Achille
Achilles | Achille
acid reflux | reflux gastrique, reflux acide
acidification | acidification
acidity | acidité
acidity, acid | acidité, acide
acknowledge, admit | reconnaître, admettre
acknowledge, recognise, admit | reconnaître, admettre
acne | acné
acorn | gland
acoustic | acoustique
acoustic, acoustics | acoustique
acquaintance | connaissance
acquainted | connaître, familier
acquire, acquisition | acquérir, acquisition
acquire, acquisition | acquisition
acquisition | achat, acquisition
acre | acre
acreage | superficie
acrobat | acrobate
acrobatic | acrobatique
acronym | acronyme
acronym | acronyme, sigle
across the Atlantic | outre-Atlantique
across, in diameter | de diamètre
acrylic | acrylique
act as | servir de
act | agit, agissait, agisse, agira, agissant, agissent
act | geste
act | loi
act, acting | agir
act, action | action, agir
act, action, move | action, acte
act, behave | agir, se comporter
act, legislation, law | loi, législation
act, number | numéro
act, play | jouer
act, star | jouer
act, step in | intervenir, agir
act, work | œuvrer
acted | agi, agir
acted | joué
actin | actine
acting | jeu d'acteur, interprétation
acting, interim | intérimaire, intérim, par intérim
action | acte, action
action | agir, action
action, act | acte, agir
action, measure | mesure
activation | activation
active shooter, shooter | tireur, forcené
active, working | actif, en activité
actively | activement
activism | militantisme, activisme
activism, militancy | militantisme
activism, militancy | militantisme, activisme
activist | militant, militante, activiste
activist, campaigner | défenseur
activist, militant | militant, activiste
activity | animation
activity, entertainment | animation, animations
actor | acteur, comédien, comédienne
actor | comédien, acteur
actor, actress | acteur, actrice
actor, performer | interprète
actor, performer | interprète, comédien
actress | comédienne, actrice
actual, real | réel, réelle
actual, real | réel, réelle, véritable
actually | réellement, effectivement
actually, really | vraiment
acuity, sharpness | acuité
acupuncture | acupuncture
acupuncturist | acupuncteur, acupunctrice
acute, serious | grave, aigu
ad hoc | ad hoc
ad, advert, advertisement | annonce, publicité, petite annonce
ad, advert, advertisement, commercial | pub, publicité
ad, advert, advertisement, commercial | publicité, annonce publicitaire
adage, saying, proverb | adage, dicton, proverbe
Adam and Eve | Adam et Ève
adapt, adjust | s'adapter, adaptation
adaptation | adaptation
adaptation, adapt | adapter
adapted, suitable, suited | adapté, adaptée, adaptés, adaptées
adaptive | adaptatif
add up | additionner
add up, total | additionner, totaliser
add, add on | rajouter, ajouter
add, continue | poursuivre, ajouter
add, say | ajouter
add, state, explain | préciser, ajouter, expliquer
added value | valeur ajoutée
adder | vipère
addict, addicted | accro
addict, addicted | dépendant, accro
addict, addicted, hooked | accro, dépendant
addicted, hooked, addict | accro
addiction, drug addiction | toxicomanie
addictive | addictif
additional funding, extra funding | rallonge budgétaire, rallonge
additional | additionnel, supplémentaire
additional, extra | additionnel, supplémentaire
additional, further | complémentaire
additive | additif
address | aborder
address | adresse
address | s'adresser à
address, contact details | coordonnées
address, speak to | s'adresser à
address, speak to | s'adresser, parler
address, speech | allocution, discours
address, tackle, deal with | aborder, traiter, s'attaquer à
address, tackle, deal with, approach | aborde
addressed | adressé
addressed, addressing | abordé, traité, aborder
addressed, tackled, discussed | abordé, abordés
addresses | adresses
Adelaide | Adélaïde
Adelaide | Adélaïde, Adelaide
Aden | Aden
adept, skilled, skilful | habile, expert, doué
adequacy, suitability | adéquation
adequate, proper | adéquat, approprié
adequate, sufficient | suffisant
adequately | adéquatement, convenablement, suffisamment
ADHD, attention deficit hyperactivity disorder | TDAH, trouble de l'attention, trouble du déficit de l'attention
adhesive tape, sticky tape | ruban adhésif
adhesive | adhésif
adjacent, adjoining | adjacent, attenant, contigu
adjective | adjectif
adjoining, adjacent, neighbouring | attenant, adjacent, voisin
adjourn | ajourner, lever la séance
adjournment | ajournement
adjunct professor | chargé de cours, professeur adjoint
adjust, adapt | adapter, s'adapter
adjust, set | régler
adjust, tailor | adapter
adjustable | réglable, ajustable
adjusted, set | réglée
adjustment | ajustement, adaptation
adjustment | aménagement, ajustement
administer, manage | gérer, administrer
administration | gestion
administrative, bureaucratic | administratif
admiralty | amirauté
admired | admiré, admirer
admissibility | recevabilité
admissible | recevable
admission | entrée
admission, entry | entrée
admit | admettre
admit | admettre, hospitaliser
admit | admettre, reconnaître, avouer
admit, confess | avouer
admit, confess | avouer, admettre
Adonis | Adonis
adopt, pass | adopter
adoptive | adoptif, adoptive
adorable, cute | adorable, mignon, mignonne
adorn, decorate | orner, décorer
adrenal gland | glande surrénale
adrenal | surrénal, surrénalien
adrenaline | adrénaline
adrenaline, adrenalin | adrénaline
Adriatic, Adriatic Sea | Adriatique, mer Adriatique
adrift | à la dérive
adult, grown-up | adulte, grande personne
adult, of age | majeur
adult, of age | majeur, majeure
adultery | adultère
adulthood | âge adulte
advance, ahead | à l'avance
advance, early | anticipé
advance, prior | préalable
advanced | avancé
advancement | avancement, progrès
advantage, asset | atout
advantageous | avantageux
advent | avènement
Advent | Avent
advent, arrival | avènement, arrivée
adventurer | aventurier
adventurer | aventurier, aventurière
adventurous | aventureux
adversary | adversaire
adverse effect, side effect | effet indésirable, effet secondaire
adverse | défavorable, néfaste
adversity | adversité
advertising campaign, ad campaign | campagne publicitaire
advertising | pub, publicité
advertising, ad | publicitaire
advertising, ad, commercial | pub
advertising, publicity | publicité, pub
advice | avis, conseil
advice | conseil, conseils
advice | recommandation, conseil
advice, advise | conseiller
advice, guidance | consigne
advice, opinion | avis
advice, recommendation | recommandation
advise against | déconseiller
advise, recommend | conseille
advise, recommend | recommander, conseiller
advised, recommended | conseillé
advisedly, wisely | à bon escient
adviser, advisor, counsellor | conseiller, conseillère
advisory | consultatif
advisory, advice | conseil
advisory, warning | avis, mise en garde
advocate, champion | chantre, apôtre
advocate, champion | défendre
advocate, defender | défenseur, partisan
advocate, lawyer | avocat
advocate, preach | prôner, préconiser
aegis | égide
aerial, antenna | antenne
aerial, overhead | aérien
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
aesthetic, cosmetic | esthétique
affair, case | affaire
affair, love affair | liaison
affair, scandal | affaire
affect | affecter
affect, hit | frapper, affecter, concerner
affect, impact | influer, influencer, impacter
affected, suffering | atteint
affiliate, subsidiary | filiale
affiliated, affiliate | affilié, proche
affiliation | affiliation, appartenance
affiliation | appartenance, affiliation
affinity | affinité
afflict | affliger, accabler
affluent, wealthy, well-off | aisé, nanti, fortuné, riche
afford | avoir les moyens, s'offrir
afford, provide | offrir
affordable | accessible, abordable
afforded | offert, accordé
afloat | à flot
aforementioned, aforesaid | susmentionné, susdit, précité
aforementioned, foregoing | précité, susmentionné, susdit
African American, African-American | afro-américain, Afro-Américain
African-American, African American | afro-américain, afro-américaine
afterlife | au-delà, vie après la mort
aftermarket | marché secondaire, après-vente
aftermath, consequence, result | suite
aftermath, consequences | conséquences, suites
afternoon | après-midi, aprem
aftershock | réplique
Agadir | Agadir
again | encore, à nouveau
again, once again | à nouveau, de nouveau
against, versus | contre
agar | agar-agar
age group, age bracket | tranche d'âge, classe d'âge
Age of Enlightenment, Enlightenment | siècle des Lumières
age of majority | majorité
age | âgé
age | époque
age, era | époque, ère
aged | âgé
aged | âgé, âgée, âgés, âgées
ageing, aging | vieillissement
Agen | Agen
agency, institution | organisme
agency, organisation | organisme
agenda, programme | programme, ordre du jour
agenda, schedule | agenda
agent | représentant
agent, officer | agent
agent, spy | espion
aggravate, worsen | aggraver, s'aggraver, empirer
aggravated assault | agression avec circonstances aggravantes, voies de fait graves
aggravating circumstance | circonstance aggravante
aggregate | agrégat, total, global, cumulé
aggregation | agrégation
aggression, aggressiveness | agressivité
aggressively | agressivement
aggressor, attacker, assailant | agresseur, assaillant
agile, nimble | agile
agility | agilité
agitated | agité
agnostic | agnostique
ago | voici, voilà
agonizing, agonising, excruciating | atroce, déchirant
agony | supplice, souffrance atroce
agony, death throes | agonie
agora | agora
agrarian | agraire
agree to, accept | accepter
agree | convenir, être d'accord, accepter
agree | s'accorder, s'entendre
agree | s'accorder, se mettre d'accord
agree | s'entendre, se mettre d'accord
agree, admit | reconnaître
agree, agreement | accord
agree, approve | approuver
agreed | convenu
agreement | convention, accord
agreement, consensus | consensus, accord
agreement, consent | accord, consentement
agreement, deal | entente, accord, convention
agreement, treaty | traité, accord
agreement, understanding | entente, accord
agriculture, farming | agriculture, agricole
ahead of | en amont de, avant
ahead of, before | avant
ahead | à venir
ahead | en avance, à l'avance
ahead, lead | en tête
aid package, package, plan | plan, train de mesures, plan d'aide
aid worker, humanitarian worker | humanitaire, travailleur humanitaire
aid, help | aider
aid, relief | secours
aid, subsidy | subvention
aide | conseiller, collaborateur
aide, assistant | aide, assistant, assistante
aide, associate, ally | proche
aided | aidé, aider
AIDS virus | virus du sida, VIH
aids, hiv | sida
ailing | malade, souffrant, mal en point
ailment, illness | maladie, affection, mal
aim, intend | avoir pour but
aim, target | visent, visait
aim, target | viser, cible
aimed at, aiming to, intended to | visant à, destiné à
aimed, targeted | visée, visées
aiming | viser, visant
air conditioner | climatiseur
air conditioning | climatisation
air conditioning | climatisation, clim
air conditioning, air-conditioning | climatisation, clim
air crash, plane crash | crash, accident d'avion
air force | armée de l'air, force aérienne, aviation
air force, aviation | aviation
air pollution | pollution de l'air, pollution atmosphérique
air raid | raid aérien, frappe aérienne
air raid | raid aérien, raid
air strike, strike | frappe
air traffic control | contrôle aérien
air traffic controller | contrôleur aérien, aiguilleur du ciel
air traffic | trafic aérien
air | diffuser
air, broadcast | diffuser
air, broadcast | diffuser, diffusion
air-conditioned | climatisé
airborne | aéroporté
airborne | en suspension dans l'air
aircraft | aérien, aérienne
aircraft | aéronef, avion
aircraft, airplane, plane | appareil, avion
aircraft, aviation | aviation, aéronautique
aircraft, plane | appareil, avion
aircraft, plane, airplane | appareil, avion
aired, airing | diffusé, diffuser, diffusion
airfield, aerodrome | aérodrome, terrain d'aviation
airflow | flux d'air, circulation de l'air
airing, broadcast | diffusion
airman | aviateur, militaire de l'armée de l'air
airspace | espace aérien
airtight, hermetically sealed | hermétique, étanche
airwaves | ondes
airway, airways | voie respiratoire, voies respiratoires
airy | aéré
aisle | allée, couloir, travée
aisle, shelf | rayon
Aisne | Aisne
Ajaccio | Ajaccio
aka, alias | dit
akin, similar | semblable, similaire
Akron | Akron
ala | à la
Alabama | Alabama
Aladdin | Aladin
alarm bell | sonnette d'alarme
alarm clock, alarm | réveil
alarm, alert | alarme, alerte
alarm, warning | alerte
alarming | alarmant
alas, unfortunately | hélas
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
album, record | disque, album
Albuquerque | Albuquerque
alchemist | alchimiste
alchemy | alchimie
alcohol, booze | alcool
alcoholic beverage, alcoholic drink | boisson alcoolisée
alcoholic drink, alcoholic beverage | boisson alcoolisée
alcoholic drink, liquor, spirits | alcool, alcools
alcoholic | alcoolique
alcoholic, alcohol | alcoolique, alcoolisé
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
alien, foreigner | étranger
alien, foreigner | étranger, étrangère
alien, illegal alien | clandestin, sans-papiers
alight, on fire | en feu, en flammes
alignment | alignement
alike, similar | semblable, pareil
alimony | pension alimentaire
alive | vif, vivant
alkaline | alcalin
all in all, altogether | en tout, au total
all over, anywhere | partout
all right, alright | d'accord, ça va
All Saints' Day | Toussaint
all taxes included, tax included, including VAT | TTC, toutes taxes comprises
all | ensemble, tout
all-terrain vehicle, ATV | véhicule tout-terrain
all-time high | record, record absolu
Allah | Allah
allegation, allegedly | allégation, accusation
alleged, allegedly | présumé, prétendu
alleged, suspected | supposé, présumé
alleged, suspected | suspecté
allegedly, reportedly | apparemment, selon des informations
allegiance | allégeance
alleging | alléguer, prétendre
allegorical | allégorique
allegory | allégorie
allergic | allergique
alliance, coalition | coalition
allied | allié
allied, ally | allié, alliée
Allier | Allier
Allies | Alliés
alligator | alligator
allocate, award | attribuer, allouer
allocation | affectation
allocation, sharing | répartition
allot, allocate | attribuer, allouer
allotted | imparti, attribué
allow | laisser, permettre
allowance, bonus | prime, indemnité
allowed, permitted | permis, autorisé
alloy | alliage
allude | faire allusion
allure, appeal | attrait, séduction, charme
alluring | séduisant, attrayant
allusion, reference | allusion, référence
ally, alliance | alliance, s'allier
ally, close associate, confidant | proche
alma mater | alma mater
almanac | almanach
almighty, all-powerful | tout-puissant
almond tree | amandier
almond | amande
almost | presque, pratiquement
almost, nearly | failli
almost, nearly, virtually | quasi, quasiment, presque
almost, virtually, nearly | pratiquement, quasiment
alms | aumône
aloe vera, aloe | aloe vera, aloès
aloft | en l'air
alone, lonely | seul
alone, only | seul, seulement
along | le long de
along, alongside | le long de, à côté de
along, together | ensemble, avec
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
alter, modification | modification
altercation | altercation
altercation, quarrel | altercation, dispute
alternate | alterner
alternate, substitute | suppléant, remplaçant
alternately | alternativement
alternative, option | solution de rechange, autre solution
although, though | quoique, bien que
altitude | hauteur, altitude
alto | alto
altruism | altruisme
aluminium foil, tinfoil | papier d'aluminium, papier alu
aluminium, aluminum | aluminium, alu
alumni, alumnus, former student | ancien élève, ancien étudiant, diplômé
alumni, former pupil | ancien élève
alumnus, alumni, alum | ancien élève, ancien étudiant
Alzheimer's disease, Alzheimer's | maladie d'Alzheimer, Alzheimer
Alzheimer's, Alzheimer's disease | maladie d'Alzheimer
amalgam, conflation | amalgame
amalgamate, merge | fusionner
amalgamation, merger | fusion, regroupement
amass, accumulate | amasser, accumuler
amateurish | amateur
amazing | incroyable, étonnant
amazing, great | formidable, génial
amazing, incredible | incroyable, extraordinaire
amazingly | étonnamment, incroyablement
amazon rainforest, amazon | forêt amazonienne, Amazonie
Amazon, Amazonia, Amazon rainforest | Amazonie, forêt amazonienne
Amazonian | amazonien
amazonian, amazon | amazonien, amazonienne
amber | ambre
amber | orange
ambient | ambiant
ambitious | ambitieux
ambivalence | ambivalence
ambivalent | ambivalent
Ambrose | Ambroise
amen | amen
amendment, addendum | avenant
Amendment, amendment | amendement
amenities | équipements, commodités
American Civil War | guerre de Sécession
American football | football américain
american | étasunien
American, US | américain
amethyst | améthyste
amicable | amiable, à l'amiable
amicable | amical, à l'amiable
amicably | à l'amiable
amid, among, in the middle | au milieu de
Amiens | Amiens
amino acid | acide aminé
Amish | amish
Amman | Amman
ammo, ammunition | munition
ammonia | ammoniac
ammonium nitrate | nitrate d'ammonium
ammonium | ammonium
ammunition, round | munition, munitions
amnesia | amnésie
amnesiac | amnésique
amniotic sac | sac amniotique, poche des eaux
amongst, among | parmi, entre
amortization | amortissement
amortize, pay off | amortir
Amos | Amos
amount | quantité
amount | volume
amount, quantity | quantité
amounted | s'élever à, équivaloir
amphibious | amphibie
amphitheater, amphitheatre | amphithéâtre
amplification | amplification
amplitude | amplitude
amplitude, range | amplitude
amply, more than enough | amplement
amputate | amputer
amputation | amputation
amputee | amputé
amputee | amputé, amputée
Amsterdam | Amsterdam
amulet | amulette
amuse, entertain | amuse, amuser
amused | amusé
anabolic steroid | stéroïde anabolisant, anabolisant
anaconda | anaconda
anaerobic | anaérobie
anaesthesia, anesthesia, anaesthetic, anesthetic | anesthésie, anesthésique
anaesthetist, anesthesiologist | anesthésiste
anal | anal
analogue, analog | analogique
analogue, analogous | analogue
analogy | analogie
analysis, test | analyse, examen
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
anchored | ancré
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
anger, rage | colère, rage
angler | pêcheur à la ligne
Anglican | anglican
Anglicanism | anglicanisme
Anglo-Saxon | anglo-saxon
anglophone, English speaker | anglophone
Angoulême | Angoulême
angrily | avec colère, furieusement
angry, anger | colère
angry, furious | en colère, furieux, furieuse
angry, furious | fâché
angst, anguish | angoisse
angular | angulaire
angular | angulaire, anguleux, anguleuse
animal farming, breeding, rearing | élevage
animal training, taming | dressage
animal | animal, bête
animal | bête
animal, beast | bête, animal
animals, wildlife | faune, animaux sauvages
animated film, cartoon, animated movie | film d'animation, dessin animé
animated | animé
animation | animation, animations
animosity | animosité
animosity, hostility | animosité, hostilité
Anjou | Anjou
Ankara | Ankara
Ann | Ann
annals | annales
Annapolis | Annapolis
Anne of Austria | Anne d'Autriche
Annecy | Annecy
annihilate | anéantir, annihiler
annihilate, wipe out, destroy | anéantir
annihilation | anéantissement, annihilation
annotate | annoter
announce, declare | déclarer
announce, declare | déclarer, annoncer
announce, reveal | dévoiler
announcement | déclaration, annonce
announcement, announce | annoncer
announcer | speaker, annonceur
annoy, bother | embêter, ennuyer
annoy, bother, piss off | emmerder, enquiquiner
annoying | pénible
annoying, bothersome | embêtant, ennuyeux
annoying, irritating | chiant, agaçant, énervant
annoying, irritating | énervant, agaçant, irritant
annoying, irritating | pénible
annually, a year | par an
annually, annual | annuel
anoint | oindre, consacrer
anomalous, abnormal | anormal
anomaly | anomalie
anorexia | anorexie
anorexic | anorexique
another | autre, nouveau, nouvelle
answer, reply, respond | répond, réponds, répondent, répondez, réponde, répondra, répondit, répondait
answer, response, reply | réponse, réaction, répliquer
answer, solution | réponse
answering machine | répondeur
antagonism | antagonisme
antagonist | antagoniste
antagonistic, opposing | antagoniste, opposé
antelope | antilope
anterior | antérieur
anthology | anthologie
anthrax | anthrax, maladie du charbon, bacille du charbon
anthropology | anthropologie
anti-abortion, pro-life | anti-avortement
anti-aircraft | antiaérien
anti-inflammatory | anti-inflammatoire
anti-tank | antichar
Antibes | Antibes
antibody | anticorps
Antichrist | Antéchrist
anticipate, anticipated | anticiper, attendu
anticipate, foresee | prévoir, anticiper
anticipation | anticipation
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
antique, ancient | antique, ancien
antiquity, ancient times | Antiquité
antisocial behaviour, antisocial behavior | incivilité, comportement antisocial
antisocial | antisocial, asocial
antlers | bois
anus | anus
anvil | enclume
anxiety, worry | inquiétude
anxious | anxieux, anxieuse
anxious, worried | angoissé, inquiet
anxious, worried | inquiet
any | quelconque
anybody, somebody | quelqu'un
anyone | quiconque
anyone, anybody | quiconque, n'importe qui
anyone, someone | quelqu'un
anything | n'importe quoi
anything, nothing | rien
anything, something | quelque chose
anytime, at any time | à tout moment, n'importe quand
anyway, in any case | de toute façon
anyway, in any case | de toute manière, de toute façon
anywhere | n'importe où, où que ce soit
Anzac | Anzac
aorta | aorte
aortic | aortique
Apache | apache
apart from, except | hormis, à part, sauf
apart from, other than | en dehors de
apart, except | à part, sauf, hormis
apartment building | immeuble
apartment, flat | logement, appartement
apathetic | apathique
apathy | apathie
ape, great ape | grand singe
ape, monkey | singe
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
apologise, apologize | s'excuser, présenter des excuses
apologise, apologize | s'excuser, présenter ses excuses
apologize, apologise | s'excuser, présenter ses excuses
apology, apologies | excuses, excuse
apology, apologize, apologise | excuses, s'excuser
apoptosis | apoptose
apostle | apôtre
apostolic | apostolique
Appalachian | appalachien
Appalachians, Appalachian Mountains | Appalaches
apparatus, device | appareil, dispositif
apparel, clothing, garment | vêtement, habillement
apparent, obvious | évident, apparent
apparent, visible | apparent, apparente
apparently | apparemment, en apparence
appeal | pourvoi, pourvoi en cassation
appeal, attraction | attrait, attraction
appeal, call | appel, appeler
appealing, attractive | attrayant, séduisant
appear | comparaître
appear | surgir
appear, be listed | figurer
appear, come out, be published | paraître
appear, feature | figurer
appear, seem | paraître
appearance | apparence
appearance | passage
appearance, court appearance | comparution
appearance, look | allure
appendicitis | appendicite
appendix | appendice
appendix, annex | annexe, appendice
applause | applaudissement
apple tree | pommier
appliance | appareil, équipement
appliance, home appliance | appareil, électroménager
appliance, household appliance, home appliance | appareil ménager, électroménager
applicable | applicable
applicable, in force | en vigueur
applicant | candidat, candidate
applicant, candidate | candidat, postulant
application | candidature
application | demande
application | dossier, dossier de candidature
application | requête, demande
application, enforcement, implementation | application
application, request | demande
apply | appliquer, s'appliquer
apply | demander, solliciter
apply, apply for | poser sa candidature
apply, implement | mettre en œuvre, appliquer
appointee | personne nommée, candidat retenu
appointment | rendez-vous, rdv
appointment, meeting | entrevue
appraisal, evaluation | évaluation, estimation
appraisal, expert assessment, expert report | expertise
appraiser | expert, évaluateur
appreciable, significant | appréciable
appreciate, gain value | s'apprécier
appreciate, grateful | reconnaissant, être reconnaissant
appreciation | reconnaissance, gratitude
appreciation, assessment, judgement | appréciation
apprehend, arrest | appréhender, arrêter, interpeller
approach | aborder
approach | méthode
approach | s'approcher, aborder
approach, draw near | approcher, s'approcher
approach, technique | méthode, approche
appropriately | convenablement, de manière appropriée
appropriation | appropriation
approval, agreement | accord
approval, authorisation | autorisation, agrément
approval, authorisation | autorisation, approbation
approval, consent | accord, approbation, consentement
approval, green light | aval, feu vert
approval, popularity | popularité, opinion favorable
approve, adopt, pass | adopter, approuver, voter
approve, approval | approbation, autorisation, feu vert
approve, confirm | valider
approve, endorse | valider, entériner
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
Arab, Arabic | arabe
Arab-Muslim | arabo-musulman
Aragon | Aragon
arbiter | arbitre
arc | arc
Arcachon | Arcachon
arcade game | jeu d'arcade
arcade | arcade
Arcadia | Arcadie
arcane, esoteric | obscur, ésotérique
archaeological, archeological | archéologique, archéologiques
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
architecture, architectural | architectural, architecturale
archive | archive, archives
archives | archives
archives, archive | archives, archiver
archives, files | archives
archivist | archiviste
Ardèche | Ardèche
Ardennes | Ardennes
ardent, fervent | ardent, fervent
arduousness, hardship at work | pénibilité
are | are
area | aire, zone
area | région, secteur
area | secteur
area | surface, superficie
area, field | domaine
area, region | région, zone
area, space | espace, zone
area, sphere | sphère, domaine
area, sphere, domain | domaine, secteur
area, spot | coin, endroit
arena | arène
arena | arène, aréna
arena | arène, aréna, enceinte
Ares | Arès
Argenteuil | Argenteuil
arguably | sans doute, probablement
argue, maintain, claim | soutenir, affirmer
argue, plead | plaider
argue, quarrel | se disputer
argument, dispute | dispute
argument, quarrel | dispute, querelle
argumentation, reasoning | argumentation
aria | aria
aria | aria, air d'opéra
Ariadne | Ariane
Ariane rocket | fusée Ariane
arid | aride
aridity | aridité
Ariège | Ariège
arise | naît, naissent
Aristide | Aristide
aristocracy | aristocratie
aristocracy, nobility | noblesse, aristocratie
aristocrat | aristocrate
aristocratic | aristocratique
Aristotle | Aristote
arithmetic | arithmétique
arithmetical | arithmétique
Arizona | Arizona
Ark of the Covenant | arche d'alliance
ark | arche
ark, arch | arche
Arkansas | Arkansas
Arles | Arles
Arlington | Arlington
arm, branch | branche
arm, branch | branche, bras
arm, division, branch | branche
armada | armada
Armageddon | Armageddon
Armagnac | armagnac
armband | brassard
armed forces, military | forces armées
armed robbery | braquage
armed robbery | vol à main armée, braquage
armed robbery, hold-up | braquage, hold-up, vol à main armée
armor, armour, suit of armor | armure
armour plating, armor plating, armour | blindage
armoured vehicle, armored vehicle | blindé, véhicule blindé
armoured vehicle, armored vehicle | véhicule blindé, blindé
armoury, armory, arsenal | arsenal, armurerie
armpit | aisselle
arms industry, defence industry | armement, industrie de l'armement
arms, weapon | armes, arme, armement
arms, weapons | armement
arms, weapons | armement, armes
army | militaire, armée
aroma, flavour | arôme
aroma, scent | arôme, parfum
aromatic | aromatique
around | alentour, aux alentours de
around | aux alentours de, environ
around, about, some | quelque, près de
arrange | disposer
arrange | organiser
arrange, arrangement | arrangement
arrange, organise | organiser
arranged marriage | mariage arrangé
arranged, arranging | organisé, arrangé, organiser, arranger
arrangement | arrangement
Arras | Arras
array, panoply | panoplie, éventail
array, range | gamme
arrears | arriéré, arriérés
arrest warrant | mandat d'arrêt
arrest | arrestation, arrêter, interpeller
arrest, custody | garde à vue
arrest, detain | arrêter
arrested | arrêtée, arrêtées
arsenic | arsenic
arson | incendie criminel
art gallery, gallery | galerie d'art, galerie
art | artistique
art | œuvre
Arte | Arte
artefact, artifact | artefact
artefact, artifact | artefact, objet ancien
Artemis | Artémis
arterial, blood pressure | artériel
arthritis | arthrite
Arthur, King Arthur | Arthur, roi Arthur
article | article de presse
article, item | objet
article, piece, story | papier, article
articulate | articuler, formuler
artificial insemination | insémination artificielle
artificial | artificiel
artistry | talent artistique, virtuosité
Artois | Artois
artwork, work of art | œuvre, œuvre d'art
Aryan | aryen
as a precaution | par précaution
as much, as many | autant
as of, starting from | à partir de
as soon as | sitôt que, dès que, aussitôt que
ascend | monter, gravir
ascending order | ordre croissant
ascending, rising | ascendant
Ascension Day, Ascension | Ascension
ascent, climb, rise | remontée
ascribe, attribute | attribuer, imputer
ash tree | frêne
ashamed | honteux, avoir honte
ashore, on shore | à terre
Asian hornet | frelon asiatique
Asiatic, Asian | asiatique
aside, apart | de côté
ask | posent, posez, posait
ask | poser
ask | poser, demander
ask, request | demander, demande
ask, request | solliciter, prier, réclamer
asked | posée, posées
asparagus | asperge
aspect | côté
aspect | volet
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
assassinate, murder, kill | assassiner
assassinated | assassiné
assassination attempt | tentative d'assassinat
assault and battery | coups et blessures, voies de fait
assault, attack | agression, assaut, assaillir
assault, attack | attaque, offensive
assault, strike, raid | attaque, assaut, frappe
assay | analyse, dosage
assemblies | assemblées
assembly | assemblée
assembly, editing, mounting | montage
assembly, gathering | rassemblement, réunion
assent | assentiment, approbation
assert, say, claim | affirmer
assess | apprécier
assess, evaluate | évaluer
assess, evaluate, assessment | évaluation, estimer
assessment | bilan
assessment, appraisal | appréciation
asset | actif, actifs
asset, advantage | atout
asset, assets | actif, actifs
asset, property | bien
assets, property | biens, patrimoine
assets, wealth | patrimoine
assets, wealth | patrimoine, fortune
assignment | affectation
assignment, assignments | devoir, devoirs
assignment, assignments | mission, tâche
assignment, posting | affectation
assignment, task | mission, tâche
assimilation | assimilation
assist | passe décisive
assist, help | assister
assist, help | assister, seconder
assistance, help | aide, secours, assistance
assistant coach | entraîneur adjoint
assistant | adjoint, assistant
assistant, aide | auxiliaire, collaborateur, collaboratrice
assistant, deputy | adjoint, adjointe
assisted reproduction, medically assisted procreation | PMA, procréation médicalement assistée
assisted reproduction, medically assisted reproduction, fertility treatment | PMA, procréation médicalement assistée
associate, link | associer
associated | associé
association, charity | association
assorted | varié, divers
assume, take on | endosser, assumer
Assumption | Assomption
assure, ensure | garantir, veiller, assurer
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
asylum claim, asylum application | demande d'asile
asylum seeker | demandeur d'asile, demandeuse d'asile
asymmetric, asymmetrical | asymétrique
asymptomatic | asymptomatique
at all costs | coûte que coûte, à tout prix
at full speed | à toute vitesse
at gunpoint | sous la menace d'une arme
at home | à domicile, à la maison
at home | chez soi, à la maison
at last, finally | enfin
at least | au moins, du moins
at least, minimum | au minimum
at length, for a long time | longuement
at most, no more than | au maximum, au plus
at once, immediately | tout de suite, immédiatement
at random, random | au hasard, hasard
at stake | en jeu
at the behest of | à la demande de, sur ordre de
atheism | athéisme
Athena | Athéna
Athenian | athénien
athleticism | qualités athlétiques
athletics, sport | sport
Atlanta | Atlanta
Atlantic cod | morue de l'Atlantique
Atlantic puffin, puffin | macareux, macareux moine
Atlantis | Atlantide
atlas | atlas
ATM, cash machine, cash dispenser | distributeur automatique, distributeur de billets, guichet automatique
atmosphere, mood | ambiance, atmosphère
atmospheric | atmosphérique
atone | expier
atonement | expiation
atop, on top of | au sommet de, en haut de, au-dessus de
atrium | atrium
atrium, auricle | oreillette
atrocity | horreur, atrocité
atrophy | atrophie
attach, attached | attaché, attacher, joint
attach, enclose | joindre
attaché | attaché
attached | attaché
attachment | attachement
attachment, connection | rattachement
attack | agression, attaque
attack, assault | agresser, agression
attack, bombing | attentat
attack, criticise | critiquer, s'en prendre
attack, damage | atteinte
attack, fit | crise
attack, raid | offensive, raid
attack, terrorist attack | attentat, attentat terroriste
attacker, assailant | agresseur, assaillant
attempt | essai, tentative
attempt, bid | tentative
attempt, try | essai, tentative, tenter
attend | assister à
attend | participer, assister
attend | se rendre, participer
attend | suivre, assister
attend, be present | être présent
attend, go to | fréquenter
attendance, diligence | assiduité
attendance, participation | participation
attendant, aide, assistant | assistant, assistante
attendee, participant | participant, participante
attest, testify | attester, témoigner
attest, testify, certify | attester
Attila, Attila the Hun | Attila
attire, outfit, garb | tenue, habillement
attitude, behaviour, behavior | comportement, attitude
attorney, district attorney | procureur
attorney, lawyer | avocat, conseil
attract, appeal | plaire, séduire, attirer
attract, draw | attirer
attraction | attirance
attraction | attraction, attrait
attractive | attractif, attrayant
attractive | attrayant, attractif
attractive, appealing | attirant, intéressant
attractive, appealing | attractif, attrayant
attractive, appealing | attrayant, attractif
attractive, interesting | intéressant
attractiveness | attractivité
attractiveness, appeal | attractivité
attractiveness, appeal | attractivité, attrait
attributable to, due to | imputable à, attribuable à, dû à
attribute, award | attribuer
attribute, blame | attribuer, imputer
attribute, credit | attribuer
attribution, allocation, awarding | attribution
attrition | usure, attrition
atypical | atypique
Aubervilliers | Aubervilliers
auburn | auburn
Auch | Auch
Auckland | Auckland
auction | enchère
auction | vente aux enchères
auction, auction house | enchères, vente aux enchères
auction, bid | enchère, enchères
audible | audible
audible | sonore
audience | auditoire, assistance
audience, attendance | assistance
audience, crowd | spectateurs, public
audience, listeners | auditeurs
audience, public | public
audience, public | public, spectateurs, auditoire
audience, spectators | spectateurs
audiobook | livre audio
audit | auditer
audit | contrôle, audit
audit | vérification, audit
audit, check | contrôle, vérification
audition | audition, auditionner
audition, casting | casting, audition
auditor general | vérificateur général, vérificatrice générale
auditor | auditeur, vérificateur
auditorium | auditorium
auditorium | auditorium, salle de spectacle
auditorium, hall | salle
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
austerity | rigueur, austérité
Austerlitz | Austerlitz
Austin | Austin
Austria-Hungary | Autriche-Hongrie
austrian, austria | autrichien, autrichienne
Austro-Hungarian | austro-hongrois
authenticity | authenticité
author | romancier, romancière
author, writer | auteure
author, writer | écrivain, écrivaine
authored | écrit, rédigé
authorisation, authorization, permission | autorisation, permission
authoritative | faisant autorité
authorities | pouvoirs publics
authorities, officials | autorités
authority, agency | instance, organisme
authority, permission | autorisation
authority, power | pouvoir, autorité
authorship | paternité
autistic | autiste, autistique
auto industry, car industry, automotive industry | industrie automobile, secteur automobile
auto, automotive, car | automobile, auto
autobiographical | autobiographique
autobiography | autobiographie
autograph | autographe
autoimmune disease | maladie auto-immune
autoimmune | auto-immun
automated | automatisé
automatic, automated | automatique, automatisé
automobile, car | automobile, voiture
automotive, automobile, auto | automobile
autonomy, self-government | autonomie
autopilot, automatic pilot | pilote automatique
autumn, fall | automne, automnal
Auvergne | Auvergne
Auxerre | Auxerre
auxiliary | auxiliaire
avail | profiter
available | à disposition, à la disposition
available | accessible
available, accessible | accessible, disponible
available, at one's disposal | à disposition
available, availability | disponible, disponibilité
available, free | libre
avant-garde | avant-garde
avatar | avatar
average | moyen, moyenne
average, middling | moyen
averaged, averaging | en moyenne, faire la moyenne
averse | réticent, opposé
aversion | aversion
avert, prevent | éviter, empêcher, prévenir
Aveyron | Aveyron
avian | aviaire
aviation, aerospace | aéronautique
avid, keen | passionné, avide
Avignon | Avignon
avocado | avocat
avoid, prevent | empêcher, éviter
avoid, shun | fuir
avoidance | évitement
awake, wake up | réveillé, se réveiller
awakening | éveil, réveil
award ceremony, awards ceremony | remise des prix
award | récompenser
award, distinction | distinction, trophée
award, grant | attribuer, accorder
award, honour | récompense, distinction
award, medal | décoration
award-winning | primé, récompensé
awarding, granting | attribution
aware | au courant
aware, informed | au courant
awareness | conscience, prise de conscience
awareness | sensibilisation, conscience
awareness, consciousness | conscience
awareness, realisation, realization | prise de conscience
away | loin, absent
away, aside | à l'écart
away, away game | à l'extérieur, en déplacement
away, far | loin
away, remotely, remote | à distance
awe | admiration, émerveillement
awesome, amazing | incroyable, impressionnant
awesome, great | super, formidable
awkward, annoying | gênant
awkward, clumsy | gauche, maladroit
axial | axial
axiom | axiome
axle | essieu
Ayrshire | Ayrshire
azalea | azalée
Aztec | aztèque
azure | azur
Babel | Babel
baby boomer, boomer | baby-boomer
baby bottle, bottle | biberon
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
bachelor's degree | licence
bachelor's degree, degree | licence
bachelorette party, hen party, hen night | enterrement de vie de jeune fille
back and forth | va-et-vient, aller-retour, allées et venues
back to school, new school year | rentrée, rentrée scolaire
back | arrière
back | de retour
back | défenseur
back | retour, de retour
back, rear | fond, arrière
backbone, spine | épine dorsale, colonne vertébrale
backdrop | toile de fond, arrière-plan
backer, sponsor | commanditaire, sponsor, bailleur de fonds
background | arrière-plan, toile de fond, contexte
background | fond, arrière-plan
background | milieu
background | origine
background, origin | origine, milieu
background, setting, circumstances | contexte
backhand | revers
backlog | retard, arriéré
backpack, rucksack | sac à dos
backseat, back seat | siège arrière, banquette arrière
backside, bottom, buttocks | derrière, postérieur, fesses
backstage, behind the scenes | coulisses, en coulisses, dans les coulisses
backstory, background story | histoire personnelle, passé
backup | renfort, renforts
backup | secours
backup, reinforcements | renforts, renfort
backup, reserve | secours
backward, retrograde, reactionary | rétrograde, réactionnaire
backwater | bled, trou perdu
backyard | arrière-cour, jardin
bacon | lard, bacon
bacterial | bactérien
bacterium, bacteria | bactérie
bad debt, bad loan | créance douteuse
bad faith | mauvaise foi
bad guy, villain | méchant
bad luck, misfortune | malchance, poisse
bad mood | mauvaise humeur
bad weather | intempéries, mauvais temps
bad | méchant
bad, badly | mauvais, mal
bad, badly, poorly | mal
bad, poor | mauvais, médiocre
bad, severe, serious | grave
Baden | Bade
Baden-Baden | Baden-Baden
Baden-Württemberg | Bade-Wurtemberg
badge, crest | écusson
badger | blaireau
badly injured, seriously injured | grièvement blessé, blessé grave
badminton | badminton
baffle | dérouter, laisser perplexe, déconcerter
baffled, perplexed, puzzled | perplexe, dérouté
bag, luggage | bagage, valise
bag, purse, handbag | sac à main, sac
bagel | bagel
baggy | ample, large
bagpipes | cornemuse
baguette | baguette
Bahamas | Bahamas
Bahamian | bahaméen, bahamien
Bahia | Bahia
bail out, bailout | renflouer, sauvetage, plan de sauvetage
bail, bond | caution
bailout, rescue plan, rescue package | plan de sauvetage
bait | appât
bait, lure | appât, leurre
Bakersfield | Bakersfield
bakery, baker | boulangerie, boulanger, boulangère
baking soda | bicarbonate de soude
baking soda, bicarbonate of soda | bicarbonate de soude
Baku | Bakou
balaclava | cagoule
balaclava | cagoule, passe-montagne
balance of power | rapport de force
balance sheet | bilan
balance, fairness | équilibre
balance, remainder | solde
balance, scale | balance
balanced | équilibré
Baldwin | Baudouin
bale | ballot, botte
Bali | Bali
ball, football | balle, ballon
ballad | ballade
ballast | ballast, lest
ballerina | ballerine
ballet dancer | danseur de ballet, danseuse de ballet
ballet, dance | ballet
ballot, poll | vote, scrutin
ballot, poll, voting | scrutin
ballot, vote | scrutin, vote
ballpark figure | chiffre approximatif
ballpark, baseball stadium | stade de baseball
ballroom | salle de bal
balm | baume
Balochistan, Baluchistan | Baloutchistan
Baltimore | Baltimore
Balzac | Balzac
Bamako | Bamako
bamboo | bambou
ban | interdire, interdiction
ban, prohibition | défense, interdiction
ban, suspend | suspendre, suspension
ban, suspension | suspension
banality | banalité
band, group | bande, groupe
band, group | groupe
band, rock band | groupe
band, strip | bande
bandage | bandage, pansement
bandit | bandit
bandit, robber | bandit, brigand
bane, scourge | fléau
bang | bang
bang | détonation, déflagration
banging | cogner, claquer
Bangkok | Bangkok
Bangui | Bangui
banish, exile | bannir, exiler
banjo | banjo
bank account | compte bancaire, compte en banque
bank holiday, public holiday | jour férié
bank holiday, public holiday, holiday | jour férié, férié
bank | bancaire
bank | quai, rive
bank | remblai
bank, shore | bord, rive
banker | banquier, banquière
banking | bancaire
banking | bancaire, banque
banknote, note, bill | billet, billet de banque
bankrupt | en faillite
bankrupt, bankruptcy | en faillite, faillite
bankruptcy filing, filing for bankruptcy | dépôt de bilan
bankruptcy | banqueroute, faillite
bankruptcy, ruin | ruine, faillite
banner | bannière, enseigne
banner, headline | manchette
banquet, feast | banquet, festin
banter | badinage, plaisanterie
Bantu | bantou
baptise, baptize, christen | baptiser
baptism | baptême
baptism, christening | baptême
baptismal certificate | certificat de baptême, extrait de baptême
baptismal font | fonts baptismaux
baptismal | baptismal
Baptist | baptiste
baptize, baptise, christen | baptiser
baptize, christen | baptiser
bar association | ordre des avocats
bar | barreau
bar, ban, prohibit | interdire
bar, bar association | barreau, ordre des avocats
bar, cafe, pub | café, bistrot
bar, counter | comptoir
bar, outlaw | interdire
bar, pub | bar, pub
barb | pique
barbarian | barbare
barbaric, barbarian | barbare
barbaric, barbarous | barbare
barbarism, barbarity | barbarie
barbarity, barbarism | barbarie
barbarity, barbarism, savagery | barbarie, sauvagerie
barbecue | barbecue
barbecue, BBQ | barbecue
barbed wire | barbelé
barbed wire | barbelé, fil barbelé
barber | barbier, coiffeur
barbershop, hairdressing salon | salon de coiffure
Barbie | Barbie
Barcelona, Barca | Barça
bard | barde
bare | nu, nue
bare, naked | nu, dénudé
bare-chested, shirtless | torse nu
barefoot | pieds nus, nu-pieds
barely | à peine, tout juste
barely, hardly | à peine, difficilement
bargaining | négociation, marchandage
bargaining, negotiation | négociation, négociations
barge | barge, péniche
barista | barista
baritone | baryton
barley | orge
barn | grange, étable
Barnes | Barnes
barometer | baromètre
baron | baron
baron, baroness | baron, baronne
baroness | baronne
baroque | baroque
barrage | tir de barrage, déluge
barrel, cask | tonneau, barrique, fût
barrel, cask, keg | fût, tonneau, baril
barrel, gun barrel | canon
barren | aride, désolé, stérile
barrier, obstacle | obstacle
barrier, obstacle | obstacle, barrière
barring | sauf
bartender, barman, barmaid | barman, barmaid, serveur
barter, bartering | troc, troquer
Bartholomew | Barthélemy
basal | basal
basalt | basalte
base | fonder, baser
base | pied
base, foundation | fondement, assise
base, military base | base, base militaire
base, pedestal, plinth | socle, piédestal
base, rely | fondent
based in | basé
based on | basé sur, fondé sur
based | fondée, fondées
baseless, unfounded, groundless | sans fondement, infondé
baseline | fond de court, ligne de fond
basement, cellar | sous-sol, cave
bash, beat | frapper, cogner
bash, celebration | fête
bashing | dénigrement
basic | de base
basic, elementary | de base, élémentaire
basically | fondamentalement, essentiellement, en gros
basically, fundamentally | au fond
basil | basilic
basilica | basilique
basin | bassine
basin | cuvette, bassin
basis, base | base, principe
basketball player | basketteur, basketteuse
bass, bass guitar | basse, guitare basse
bassist | bassiste
bastard | bâtard
bastard | salaud, enfoiré
bastard | salaud, salopard
bastard, asshole | connard
bastard, illegitimate | bâtard, illégitime
Bastia | Bastia
Bastille Day | 14-Juillet, fête nationale
Bastille | Bastille
bat | batte
Bataclan | Bataclan
batch | lot, fournée
bathing, swimming | baignade
bathrobe, dressing gown | peignoir, robe de chambre
bathroom | salle de bain, salle de bains
bathroom, toilet, restroom | toilettes
bathtub, tub, bath | baignoire
baton | bâton, matraque
batsman | batteur
battalion | bataillon
batter, hitter | batteur, frappeur
batter, hitter, batsman | batteur, frappeur
battery | batterie, pile
battery | pile
battery | pile, batterie
batting | au bâton
Battle of the Bulge | bataille des Ardennes
Battle of the Marne | bataille de la Marne
battle, combat | lutte, combat, bataille
battle, fight | combattre, se battre, lutter
battle, fight, struggle | lutte, combat, bataille
battleground, battlefield | champ de bataille
battleship | cuirassé
battling | lutter, combattre, se battre
Baudelaire | Baudelaire
bawling out, shouting match | engueulade
bay leaf | laurier
bay, gulf | golfe
bay, row | travée
Bayeux Tapestry | tapisserie de Bayeux
Bayeux | Bayeux
bayonet | baïonnette
Bayonne | Bayonne
bayou | bayou
BCE, before Christ | avant Jésus-Christ, avant notre ère
be about to, get ready, prepare | apprête
be about, be a matter of, concern | agit, agissait, agisse, agira, agirait
be afraid, fear | avoir peur, craindre
be afraid, fear | craindre
be based on, rely on | reposer sur
be based, be headquartered | avoir son siège
be based, rely | repose, reposent
be born, birth | naître, naissance
be born, born | naît, naissent
be born, born | naître
be called | s'appeler
be careful | faire attention
be drafted, draft | repêcher
be due to | devoir
be entitled, be eligible | avoir droit
be held, take place | avoir lieu, se tenir
be held, take place | se tenir, avoir lieu
be incumbent on | incomber
be interested in | s'intéresser à
be likely to | risquer
be located, be situated | se trouver
be located, lie | situent
be lucky | avoir de la chance
be missing | manquer
be right | avoir raison
be silent, keep quiet | se taire, taire
be sorry, regret | regretter
be suitable, suit, be appropriate | convient, conviennent
be supposed to | être censé, devoir
be sworn in | prêter serment
be thirsty | avoir soif
be used, be used for | servir à
be worth | valoir
be wrong | avoir tort
be wrong | se tromper, avoir tort
be wrong, be mistaken | se tromper
be | soient
be, would be | seriez
beacon | balise, phare
bead | perle
beagle | beagle
beam, girder | poutre
bean sprouts | germes de soja
bean | grain
beanie | bonnet
bear cub | ourson
bear cub, bear | ourson
bear the brunt | subir de plein fouet, faire les frais
bear, assume | assumer
bear, stand | supporter
bearable | supportable
bearded | barbu
bearing | portant
bearing, ball bearing | roulement
bearing, bearings | roulement, roulements
bearings | repères
bearish | baissier
Béarn | Béarn
beat up | passer à tabac
beat up, beat, thrash | tabasser, rouer de coups
beat | battement
beat | battre
beat | dépasser
beat | dominer
beat, defeat | battre, vaincre
beat, defeat | vaincre, battre
beat, overcome, win | l'emporter, s'imposer
beat, rhythm | rythme
beatification | béatification
beating | correction
beating | passage à tabac
Beatles | Beatles
Beauce | Beauce
Beaujolais | beaujolais
beautiful, beauty | beau, belle, beauté
beautiful, gorgeous | beau, belle, magnifique
beautiful, gorgeous | magnifique, superbe
beautiful, wonderful | magnifique, merveilleux
beautifully | magnifiquement, superbement, à merveille
beauty parlour, beauty salon | salon de beauté, institut de beauté
Beauvais | Beauvais
Beauvoir | Beauvoir
beaver | castor
because of, due to | à cause de, en raison de
because of, due to | du fait de, en raison de, à cause de
become again | redevenir
become aware, realise, realize | prendre conscience
bed, hospital bed | lit, couchette
bedbug | punaise de lit
bedbug, bed bug | punaise de lit, punaise
bedrock | fondement, socle
bedrock | substrat rocheux, roche-mère
bedroom | chambre à coucher
bedroom, bed | chambre
bedroom, room | chambre, chambre à coucher
bedtime | heure du coucher
beech | hêtre
beehive, hive | ruche
beep | bip
beep, bleep | bip
beer can, soda can, drink can | canette
Beethoven | Beethoven
beetle | coléoptère, scarabée
beetroot, beet, sugar beet | betterave, betterave sucrière
before, earlier | auparavant, avant
beforehand, first | au préalable
beg, begging | mendicité
beg, plead | supplier, implorer
beggar, tramp | gueux, mendiant
begin, beginning | début
begin, launch | lancer
begin, start | commencer
begin, start, initiate | entame
begin, start, open | s'ouvrir, entamer
beginner, rookie | débutant, débutante
beginning, origin | origine
beginning, start | commencement, début
beginnings, early days | débuts
beginnings, early signs, first signs | prémices, signes avant-coureurs
begun, started, initiated | entamé
behead, decapitate | décapiter
beheading, decapitation | décapitation
behemoth, juggernaut | mastodonte, géant
behind closed doors | à huis clos, huis clos
behind the scenes, backstage | en coulisses, dans les coulisses, coulisses
behind the wheel, at the wheel, driving | au volant
behold | contempler
beige | beige
being able | pouvant
being, creature | être, créature
Belfast | Belfast
Belfort | Belfort
Belgian railways, SNCB | SNCB, chemins de fer belges
Belgium, Belgian | belge
Belgrade | Belgrade
belief, faith | foi
believe in | croire
believe, think | crois, croit, croyez, croient, croyait, croyaient, croirait
Belize | Belize
bell tower, steeple | clocher
belligerence, aggressiveness | agressivité, bellicisme
belligerent | belligérant
belligerent | belliqueux
belligerent, warring party | belligérant
bellow | beugler, hurler
bellows | soufflet
belly, stomach | ventre, estomac
belly, tummy | ventre
belong, belong to | appartenir, appartenir à
belonging, belong | appartenance
belonging, membership | appartenance
belongings, stuff | affaires
below, down below | en contrebas
below, less than | inférieur
below, under | sous, inférieur, au-dessous
belt, area | zone
belt, strap | courroie
belvedere, viewpoint, lookout | belvédère
bench, substitutes' bench | banc de touche
benchmark | référence, indice de référence
bend, turn | virage
bender, binge | beuverie
beneath, under | sous
Benedict XVI | Benoît XVI
Benedict | Benoît
Benedictine | bénédictin
beneficiary, recipient | bénéficiaire
benefit | bénéfice, avantage
benefit, advantage | avantage, bénéfice
benefit, enjoy | profiter, bénéficier
benefit, take advantage | tirer profit, tirer parti, profiter
benefited | bénéficié, profité
benefits, welfare benefits | allocations, prestations sociales
benefits, welfare | aides sociales, prestations sociales, allocations
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
Berlin Wall | mur de Berlin
Berlin | Berlin
Berliner | berlinois, berlinoise
Bermuda Triangle | triangle des Bermudes
Bermuda | Bermudes
berry | baie
berth, bunk | couchette
berth, mooring | poste d'amarrage, poste à quai, amarrage
Besançon | Besançon
beset | assailli, en proie à
beside, next to | à côté de, auprès de
besides, apart from | outre, à part
besides, in addition to | outre, en plus de
besides, moreover, furthermore, in addition, additionally | en outre, de plus, d'ailleurs, par ailleurs
best | meilleur, meilleure
best | mieux
best | mieux, meilleur
best | optimal
best, better | mieux
best, finest | meilleur, meilleure
bestow, confer | conférer, accorder
bet, gamble | parier
beta blocker | bêtabloquant
beta | bêta
Béthune | Béthune
better | améliorer
better | mieux, davantage
between the lines, implicit | en filigrane
beware, watch out | attention
bewildered, baffled | perplexe, déconcerté
beyond | outre
beyond, more than | plus de
beyond, over, above | au-dessus
Béziers | Béziers
Biarritz | Biarritz
bias, prejudice | préjugé, partialité
biased | partial, biaisé
biathlete | biathlète
biathlon | biathlon
bib | bavoir
Bible, biblical | biblique
biblical | biblique
bibliographic, bibliographical | bibliographique
bibliography | bibliographie
biceps | biceps
bicker | se chamailler, se quereller
bickering, squabble | chamailleries, querelles
bicycle, bike, cycle | vélo
bicycle, bike, cycle | vélo, bicyclette
bid | enchère, offre
bid, attempt | tentative
bid, candidacy | candidature
bid, candidacy, candidature | candidature
bid, effort | effort
bid, tender | soumission, offre
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
big | important, majeur, énorme
bigger, larger | plus grand, plus gros
biggest | plus gros
biggest, greatest | plus grand
biggest, largest | plus grand, plus gros
biggest, main | majeur, principal
biggest, main | principal, plus important
bigot | fanatique, sectaire
bigot, bigoted | sectaire, intolérant
bigoted, bigot | sectaire, intolérant
bigotry | sectarisme, intolérance
bigotry, intolerance | intolérance, sectarisme
Bihar | Bihar
bike | faire du vélo
bike, bicycle, cycling | vélo, bicyclette
bike, cycle | cycliste, cyclable
bike, motorbike | moto
biker, motorcyclist | motard
bikini | bikini
Bilbao | Bilbao
bile | bile
bilingualism | bilinguisme
bill | facture
bill | texte, projet de loi
bill, banknote | billet, billet de banque
billboard, hoarding | panneau publicitaire, panneau d'affichage
billed | facturé
billiards, pool | billard
billiards, snooker | billard
Billie | Billie
billing | facturation
bin, trash can, dustbin | poubelle
bin, tray | bac
binary | binaire
bind, link | lier, relier
binding agent, binder | liant
binding | contraignant
binding, required | obligatoire
Bing | Bing
bingo | bingo
binoculars | jumelles
biochemical | biochimique
biochemist | biochimiste
biochemistry | biochimie
biographer | biographe
biographical | biographique
biography | biographie, bio
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
bird of prey | oiseau de proie, rapace
birdie | birdie, oiselet
birdwatching | ornithologie
Birmingham | Birmingham
birth certificate | acte de naissance
birth rate | natalité, taux de natalité
birth, childbirth | accouchement
birthplace | lieu de naissance, ville natale
birthright | droit de naissance, droit d'aînesse
bisexual | bisexuel
bisexuality | bisexualité
bishop | évêque, prélat
bishopric | évêché
Bismarck | Bismarck
bison | bison
bistro | bistro, bistrot
bistro | bistrot, bistro
bit | bout
bit, little | peu, un peu
bit, piece | bout, morceau
bitch | garce, salope
bitch | putain, salope
bitch, female dog | chienne
bitcoin, BTC | bitcoin
bite | bouchée
bite | piquer, mordre
bite, bitten | mordu, mordre
bite, insect bite | piqûre, piquer
bittersweet | doux-amer
bitumen | bitume
bituminous | bitumineux
bizarre | étrange
black belt | ceinture noire
black box | boîte noire
black hole | trou noir
Black Lives Matter | Black Lives Matter
Black Panther | Panthère noire
black pudding, blood sausage | boudin, boudin noir
black, Black | noir, noire
blackberry | mûre
blackbird | merle
blackcurrant | cassis
blackjack | blackjack
blacklist, ban | mettre à l'index
blackmail | faire chanter, chantage
Blackpool | Blackpool
blacksmith | forgeron, maréchal-ferrant
bladder | vessie
blade of grass | brin d'herbe
blame | accuser
blame | accuser, incriminer
blame | faute, responsabilité
blame | responsabilité, faute
blank | à blanc
blank | blanc
blank | blanc, vide
blasé, jaded | blasé
blast furnace | haut fourneau
blast | déflagration
blast | souffle
blast, criticise | fustiger, critiquer
blaze, wildfire | incendie, feu
blazing | flamboyant, en flammes
bleach | décolorer, blanchir
bleach | eau de Javel, javel
bleach | javel, eau de javel
bleak | noir, sombre
bleed | saigner
bleed, bleeding | saigner, saignement, hémorragie
blender, mixer | mixeur, blender
blessed | béni, bienheureux
blessed, beatified | bienheureux, béatifié
blessing, boon, godsend | aubaine
blessing, green light | aval, feu vert
blight, mildew | mildiou
blight, scourge | fléau
blind | store
blind, blindness | cécité
blind, visually impaired | malvoyant, non-voyant
blinded | aveuglé
blindfold | bander les yeux, bandeau
blindfolded | les yeux bandés
blindly | aveuglément
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
block | bloquer, blocage
block, apartment building | immeuble
block, bar | barrer
block, bloc | bloc
block, blockade | blocus
block, blocking | blocage
block, building | immeuble
block, stop | empêcher
blockade | blocage, blocus
blockage, obstruction | obstruction, blocage
blockbuster | superproduction, film à gros budget, blockbuster
blocker | bloqueur
blog post, column | billet
Blois | Blois
bloke, guy | type, mec, gars
blonde, fair | blond
blood alcohol level, blood alcohol content | alcoolémie, taux d'alcoolémie
blood cell | globule, cellule sanguine
blood clot, clot | caillot de sang, caillot sanguin, caillot
blood donation | don de sang, don du sang
blood donor | donneur de sang
blood group, blood type | groupe sanguin
blood pressure | tension artérielle, pression artérielle
blood pressure | tension, tension artérielle
blood transfusion | transfusion sanguine
blood vessel | vaisseau sanguin
blood | sanguin
bloodbath | bain de sang
bloodline | lignée
bloodstream | sang, circulation sanguine
bloodthirsty, bloody | sanguinaire
bloody | sanglant, sanglante
bloom, blossom | fleurir, éclore
bloom, flowering | floraison
bloom, flowering, blossoming | floraison, éclosion
blossoming | éclosion, épanouissement
blot, stain | tache
blouse | chemisier, blouse
blouse, smock | blouse
blow up, explode | exploser, faire sauter
blow, burst, bust | pète, pété
blow, setback | camouflet
blown, blowing, blew | soufflé, souffler
blowout | éclatement
bludgeon | massue, gourdin, matraque
blue-collar worker | ouvrier, ouvrière
blue-collar | col bleu
blueberry | myrtille, bleuet
bluegrass | bluegrass
blueprint | plan, schéma directeur
bluff | bluff, bluffer
blunder | bavure, bévue
blunt | émoussé, contondant
blunt, outspoken | franc, direct
blur | brouiller
blur | flou
BMX | BMX
boa | boa
board member, director | administrateur
board of directors, board | conseil d'administration
board | conseil, conseil d'administration
board | direction
board | tableau
board, blackboard, whiteboard | tableau
board, commission | comité
board, council, committee | conseil, comité, commission
board, panel | collège
boarded | embarqué, monté à bord
boarder | interne, pensionnaire
boarding school | internat, pensionnat
boarding school | pensionnat, internat
boarding, embarkation | embarquement
boardwalk | promenade en planches, promenade
boat, ship, vessel | navire, embarcation
bobsleigh, bobsled | bobsleigh
bode well | être de bon augure, augurer
bodily harm | blessures corporelles, lésions corporelles, coups et blessures
bodily | corporel
body double, stunt double, stand-in | doublure
body language | langage corporel
body language, gestures | gestuelle, langage corporel
body mass index, BMI | indice de masse corporelle, IMC
body shop, bodywork repairer | carrossier
body, agency | organe, instance, organisme
body, authority | instance
body, corpse | cadavre, corps, dépouille
body, corpse | corps, cadavre, dépouille
body, entity | organisme, entité
body, organ | organe
body, organisation | organisation, organisme
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
bold | gras
bold, brave | courageux
bollocks, bullshit, nonsense | conneries, foutaises
Bollywood | Bollywood
Bolshevik | bolchevique, bolchevik
bolt | boulon
bolt | verrou
bolt, lightning bolt | foudre, éclair
Bolton | Bolton
bomb attack, bombing | attentat
bomb attack, bombing | attentat à la bombe, attentat
bomb attack, bombing | attentat, attentat à la bombe
bomb | bombarder
bomb, bombing | bombarder, bombe
bomb, explosive | explosif, engin explosif
bombast, grandiloquence | emphase, grandiloquence
bombed | bombardé, bombarder
bombing, bombardment | bombardement
bombing, shelling | bombardement, pilonnage
bombshell | bombe
bombshell | coup de tonnerre, révélation fracassante
bona fide | de bonne foi
bonanza, windfall | manne, aubaine, filon
Bonaparte | Bonaparte
bond issue | emprunt obligataire
bond, government bond | bon du Trésor
bondage, servitude | servitude, esclavage
bonded | lié, collé
bonding | attachement, lien affectif
bonding | collage, liaison
bonds, bond | obligations
bone marrow | moelle osseuse
bone | osseux
bone, bones | os
bone, skeleton | squelette
bones, human remains | ossements
bonfire | feu de joie
bong | pipe à eau
Boniface | Boniface
bonkers, crazy, nuts | dingue, cinglé
Bonn | Bonn
bonnet cap, bathing cap | bonnet de bain
bonnet | bonnet
bonnet, car hood | capot
bonus | bonus, prime
bonus, premium | prime
bony | osseux, osseuse
boo, heckle | huer, siffler, conspuer
boobs | nichons, seins
booby-trapped | piégé
booing, boos | huées, sifflets
book fair | salon du livre
book signing | séance de dédicaces, dédicace
book | bouquin, livre
bookcase, bookshelf | bibliothèque
booked, booking | réservé, réserver, réservation
bookkeeper | aide-comptable, teneur de livres
bookkeeping, accounting | comptabilité, tenue de livres
booklet | livret
booklet | livret, carnet
bookmaker | bookmaker, preneur de paris
bookmark | marque-page, signet
bookseller | libraire
boom, surge | explosion
boomerang | boomerang
booming, growing | en pleine expansion
boon, godsend | aubaine, bienfait, bénédiction
boon, godsend, windfall | aubaine
boost | booster, stimuler, doper
boost, increase | augmenter
boost, revitalise, revitalize, energise, energize | dynamiser, redynamiser
boost, revive, restart | relancer, dynamiser
boost, stimulus | relance, relancer
boost, strengthen | renforcer
booster dose, booster shot, booster | dose de rappel, rappel
booster shot, booster dose, booster | dose de rappel, rappel
boot, car boot | coffre
boot, shoe | chaussure
boot, start up | démarrer
boot, trunk | coffre
booth, stand | stand, kiosque, cabine
bootleg, pirated | pirate, de contrebande
Bordeaux | Bordeaux
Bordeaux | Bordeaux, bordelais
borderline | limite
bore | ennuyer, raseur
bore | porté
bored, boredom | s'ennuyer, ennui
boredom | ennui
born | né, née
Borneo | Bornéo
borrow, loan | emprunt, emprunter, prêt
borrower | emprunteur, emprunteuse
borrowing, loan | emprunt, prêt
bosom | poitrine, sein
bosom, womb, fold | giron
boss, CEO, head | PDG
boss, chief | chef, patron
boss, employer | employeur, patron
boss, manager | chef, dirigeant
boss, mob boss | parrain
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
both | les deux, tous deux
bother, hamper | gêner
bother, hinder, embarrass | gêner
Botox | Botox
Botswana | Botswana
bottled | en bouteille, embouteillé
bottom | bas
bottom | bas, derrière
bottom | bas, fond
Boulogne | Boulogne
bounce, rebound | rebond
bouncer | videur
bouncy castle | château gonflable
bound for | à destination de
bound | lié, tenu
bound | relié
boundary | frontière, limite
boundary, border | frontière
boundless, limitless | sans bornes, illimité, sans limites
bounds, limits | limites, bornes
bounty hunter | chasseur de primes
bounty, reward | prime, récompense
bouquet | bouquet
Bourbon | Bourbon
Bourbons | Bourbons
bourgeois | bourgeois
bourgeoisie | bourgeoisie
Bourges | Bourges
Bournemouth | Bournemouth
boutique | boutique
bovine | bovin
bow | s'incliner
bow, curtsy | révérence
bow, knot | nœud
bow, prow | proue
bowel cancer, colorectal cancer, colon cancer | cancer colorectal, cancer du côlon
bowel, gut, intestine | intestin
bowl | coupe, cuvette, saladier
bowler hat | chapeau melon
bowler | lanceur, lanceuse
bowling alley | bowling, salle de quilles
bowling, tenpin bowling | bowling
bowls, petanque | boules, pétanque
box set, boxed set | coffret
box | carton, boîte
box | carton, coffret
box | loge
box, case | boîte
box, case | caisse, boîte
box, penalty area | surface de réparation
box, square | case
boxer shorts, underpants | caleçon, slip
boxer, boxing | boxeur, boxeuse, boxe
boxing gloves | gants de boxe
boxing ring | ring
boxwood, box tree | buis
boy, kid | gamin, gosse
boy, son | fils
boycott | boycotter, boycott, boycottage
boyfriend | petit ami, copain
boyfriend | petit ami, copain, chum
boyfriend, partner | compagnon, petit ami
boyhood, childhood | enfance
bra | soutien-gorge
bra, brassiere | soutien-gorge
Brabant | Brabant
brace oneself, brace for | se préparer au pire, se préparer à
brace | doublé
braces | appareil dentaire
braces, suspenders | bretelles
bracket, band | tranche
braid, plait | tresse, natte
braid, plait | tresse, tresser
braille | braille
brain drain | fuite des cerveaux
brain injury, brain damage | lésion cérébrale
brain | cérébral
brain, brains | cervelle
brainwash | laver le cerveau, endoctriner
brainwashing | lavage de cerveau
brake pad | plaquette de frein
brake | frein, freiner
braking | freinage
bran, oat bran | son d'avoine, son de blé
branch | agence
branch | section, antenne
branch, agency | agence
branch, sector | secteur
brand new | tout neuf, flambant neuf
brand, label | qualifier, étiqueter
brand, make | marque
branded | de marque
Brandenburg Gate | porte de Brandebourg
Brandenburg | Brandebourg
branding | image de marque
brandy, cognac | eau-de-vie, cognac, brandy
brass band | fanfare
brass band, marching band | fanfare
brass instruments, brass section | cuivres
brass | laiton
brasserie, restaurant | brasserie
brat | sale gosse, morveux
brave | courageux, brave
brave, defy | braver
brave, defy | braver, affronter
bravery, courage | bravoure, courage
bravest | plus courageux, plus brave
brawl, fight | bagarre, baston, rixe
brawl, fight | rixe, bagarre
brazen, shameless | éhonté, effronté
Brazil, Brazilian | brésilien
Brazzaville | Brazzaville
breach, failure | manquement
breach, gap | brèche
breach, infringement | entorse, infraction, violation
breach, violate | violer
breach, violation | violation, infraction
breadwinner | soutien de famille
break a record | battre un record
break down | tomber en panne
break in, break into | pénétrer par effraction, entrer par effraction
break into | s'introduire, s'introduire dans
break off, break | rompre
break off, sever | rompre
break open, force | forcer
break out, erupt | éclater
break out, erupt, burst | éclate
break through | percer
break up, split up | rompre, se séparer
break | battre, enfreindre, se casser
break | repos, pause
break, breakdown | rupture
break, broken | fracturer, fracture, se fracturer
break, holiday | vacances, congé
break, rupture | rupture
break, smash | briser, casser
break, violate | violer, enfreindre, rompre
break-in | effraction
break-in, breaking and entering | effraction
breakage, breaking | bris
breakaway | échappée
breakaway, secessionist, separatist | sécessionniste, séparatiste, dissident
breakdown | répartition, ventilation
breakdown | rupture
breakdown, collapse | effondrement
breakdown, failure | échec, défaillance
breakeven, break-even point | seuil de rentabilité
breakfast | petit déjeuner, petit-déjeuner
breakfast | petit-déjeuner
breaking news | dernière minute, information de dernière minute
breaking, break | rupture
breakout, escape | évasion
breakout, jailbreak | évasion
breakthrough | avancée, percée
breakthrough | révélation
breast cancer | cancer du sein
breast, chest | poitrine, sein
breastfeed | allaiter
breastfeeding | allaitement, allaitement maternel
breastfeeding, breast-feeding | allaitement
breastfeeding, breastfeed | allaitement, allaiter
breaststroke | brasse
breath test, breathalyser | alcootest, éthylotest
breath, breathing | respiration, souffle
breathe, breath | respirer, respiration
breather, respite | répit, pause
breathing, breathe | respirer
breathtaking, stunning | époustouflant, à couper le souffle
bred | élevé
breed | se reproduire, reproduction
breeder | éleveur, éleveuse
breeder, breed | éleveur
breeding ground | terreau fertile, vivier
breeding | reproduction, élevage
breeding, reproduction | reproduction
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
bribe | pot-de-vin, pots-de-vin
Brice | Brice
bridal gown, wedding dress | robe de mariée
bridal, nuptial | nuptial, de mariée
bride, wife | épouse
bridesmaid | demoiselle d'honneur
bridesmaid, maid of honour | demoiselle d'honneur
bridge | combler
bridge | passerelle
bridle | bride
brie | brie
brief | court
brief, inform | informer
brief, short | bref, brève
brief, short | court, courte
brief, submission | mémoire
briefcase | mallette, porte-documents, attaché-case
briefly, brief | bref, brève
briefly, shortly | brièvement
briefs, underpants | slip
brig | brick
brigadier general, brigadier | général de brigade
brigadier | brigadier
brigand | brigand
bright | clair, lumineux
bright | vif, éclatant
bright, brilliant | brillant, brillante
bright, clear | clair, vif, vive
brighter | plus lumineux, plus brillant
brightest | plus brillant, plus lumineux
brightness, luminosity | luminosité
Brighton | Brighton
brilliance | brio
brilliance | éclat, brio, génie
brilliant, amazing, fantastic | fantastique
brilliantly | avec brio, brillamment
brim | bord
brine | saumure
bring about, result in | entraîner
bring back | ramène, ramené
bring back | rapporter
bring back, take back | ramener
bring closer, get closer, move closer | rapproche, rapprocher, rapproché
bring closer, reconcile | rapprocher
bring in, report | rapporter
bring to justice | traduire en justice
bring to light, shed light on, highlight | mettre en lumière
bring together | rassembler, réunir
bring together | réunir, rassembler
bring together, gather | réunir, rassembler
bring together, group together, include | regroupe
bring up | élever
bring | amener, apporter
bring | porter
bring, bring back | rapporter
bring, contribute | apporter
bring, lead | conduire, entraîner
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
broad, wide | étendu, large
broad, wide | large, vaste
broadband internet, broadband | haut débit, internet haut débit
broadcast | émission, diffusion
broadcast, broadcasting | retransmission, diffusion
broadcast, live broadcast | retransmission, diffusion
broadcast, programme, show | émission
broadcast, transmission | diffusion, retransmission, diffuser
broadcast, transmit | transmettre, diffuser
broadcaster | diffuseur, chaîne
broadcaster, corporation | diffuseur, radiotélévision
broadcasting, audiovisual | audiovisuel
broadcasting, broadcast | diffusion, diffuser
broadcasting, radio broadcasting | radiodiffusion
broader | plus large, plus vaste
Broadway | Broadway
broccoli | brocoli
broke | cassé, brisé, rompu
broke | fauché
broken out, erupted, burst | éclaté
broken | cassé, brisé, rompu
broken | cassée
broken | en panne
broker | courtier, courtière
brokerage | courtage
brokerage, brokerage firm | société de courtage, maison de courtage
Bronx | Bronx
Bronze Age | âge du bronze
brooch | broche
brood | couvée
brood, ruminate | ruminer, broyer du noir
Brooklyn | Brooklyn
broth, stock | bouillon
brothel | maison close, bordel, maison de passe
brother | frangin, frère
brother | frère, frères
brotherhood, fraternity | confrérie
Brothers Grimm | frères Grimm
brow ridge, eyebrow arch | arcade sourcilière
brow, eyebrow | sourcil
brow, forehead | front
brown bear | ours brun
brown-haired | brun
brownie | brownie
brownish | brunâtre
browsing | navigation
Bruges | Bruges
bruise | bleu, ecchymose
brunch | brunch
Brunei | Brunei
brunette | brune, brunette
brush, scrub | broussaille
brush, toothbrush | brosse à dents
Brussels sprout | chou de Bruxelles
Brussels | bruxellois
brutal, violent | violent, violente
brutality | violence, brutalité
brutally | brutalement
brute | brute
Brutus | Brutus
bubble, speculative bubble | bulle, bulle spéculative
buccaneer | boucanier, flibustier
buck, dollar | dollar
Buckingham Palace | palais de Buckingham
Buckinghamshire | Buckinghamshire
buckle up, fasten seat belt | boucler sa ceinture, attacher sa ceinture
buckle | boucle
buckle, give way | céder, flancher
buckwheat | sarrasin
bud | bouton, bourgeon
Budapest | Budapest
Buddha | Bouddha
Buddhism | bouddhisme
buddy, mate, friend | ami, copain
budge | bouger, céder
budget deficit | déficit budgétaire
budget deficit, deficit | déficit budgétaire, déficit public
budget deficit, public deficit | déficit budgétaire, déficit public
budget | budgétaire
budget, fiscal | budgétaire
budget, package | enveloppe
Buenos Aires | Buenos Aires
Buffalo | Buffalo
buffalo | buffle, bison
bug, insect | insecte, punaise
bug, microphone | micro
buggy, stroller, pushchair | poussette
build, construction | construction
build, develop | développer
building and public works, construction industry | BTP, bâtiment et travaux publics
building complex, complex, estate | ensemble immobilier, résidence
building materials, construction materials | matériaux de construction
building work, works | chantier, travaux
building | construction
building | édifice, bâtiment
building, block | bâtiment, immeuble
building, structure | construction, bâtiment
buildup, build-up | accumulation, montée
built | construit, construire, bâti
built-in | intégré
bulb | bulbe
bulge | renflement, bosse
bulimia | boulimie
bulk | masse, gros de
bulk, majority | majeure partie, plupart, essentiel
bulk, most | essentiel
bulky, voluminous | volumineux
bulldog | bouledogue
bullet, cartridge | cartouche
bulletin, newsletter | bulletin
bulletproof vest, bullet-proof vest | gilet pare-balles
bulletproof | pare-balles, à l'épreuve des balles
bulletproof, bulletproof vest | pare-balles, gilet pare-balles
bullfight, bullfighting | corrida
bullfight, bullfighting | corrida, tauromachie
bullfighter, matador | torero, matador
bullfighting | corrida, tauromachie
bullied | harcelé
bullion, ingot | lingot
bullish, optimistic | haussier, optimiste
bullock, steer | bœuf, bouvillon
bullring | arènes
bullshit, nonsense | conneries, foutaises
bully, bullies | tyran, brute, harceleur
bully, thug | brute
bum, buttocks, backside | derrière, fesses
bum, tramp, hobo | clochard, vagabond
bumblebee | bourdon
bump, hump | bosse
bumped | heurté, percuté
bumper crop | récolte exceptionnelle, récolte record
bumper | pare-chocs
bumpy | cahoteux
bun | brioche, petit pain
bun | chignon
bunch, group | bande, groupe
bunch, heap | tas
Bundesliga | Bundesliga
bungalow | bungalow
bunk bed | lit superposé
bunk beds | lits superposés
bunk, berth | couchette
bunny, rabbit | lapin
bunting | bruant
bunting | fanions, banderoles
buoy | bouée
buoyancy | flottabilité
buoyant | florissant, dynamique
burden of proof, onus of proof | charge de la preuve, fardeau de la preuve
bureau, office | agence
bureaucracy, red tape | bureaucratie, lourdeurs administratives
burgeoning | en plein essor, naissant
burger, hamburger | burger, hamburger
burger, hamburger | hamburger, burger
burglar, thief | voleur, cambrioleur
burgomaster | bourgmestre
Burgundian | bourguignon, bourguignonne
burial vault, vault | caveau
burial, burial place, grave | sépulture
Burkina Faso | Burkina Faso
Burkina Faso | Burkina Faso, Burkina
burkini | burkini
burlesque | burlesque
Burlington | Burlington
burn down | brûler
burn | cramer, brûler
burn | griller
burn, set fire | incendier, mettre le feu
burner | brûleur
burning hot, scalding | brûlant
burnout, exhaustion | burn-out, épuisement professionnel
burqa, burka | burqa, burka
burrito | burrito
burst in, burst into, storm into | faire irruption
burst into tears | fondre en larmes
burst of gunfire | rafale
burst | crève
burst, explode | éclater, exploser
burst, punctured | crevé
bury the hatchet | enterrer la hache de guerre
bus station, coach station | gare routière
bus terminal | gare routière
Busan | Busan, Pusan
bush | brousse
bushy | touffu, broussailleux
busiest | plus fréquenté
business licence, business license, trading licence | patente
business owner, business leader, entrepreneur | chef d'entreprise, entrepreneur
business | commerce, affaires
business | commercial
business | entreprise, commerce
business, activity | activité
business, affairs | affaires
business, company | société, entreprise
business, enterprise, company, firm | entreprise, société
business, firm | affaire
business, firm | entreprise
business, operations | activité
businesses | entreprises, commerces
bust | buste
bust, raid | descente de police, coup de filet
busted | arrêté, pris
busted | cassé
bustling | animé, grouillant
busy | chargé
busy | chargé, occupé
busy | fréquenté, animé
busy | occupé
busy | occupé, pris
busy | occupée
but, though, yet | cependant, toutefois, pourtant
butcher's, butcher shop, butchery | boucherie
butler | majordome
buttock | fesse
buttocks, butt, backside | fesses, postérieur
button, key | touche, bouton
buy back | racheter
buy | acheter
buy, purchase | acheter, achat, racheter, acquérir
buy, purchase | acquérir
buy, take over | racheter
buyer | acheteur, acquéreur
buyer, purchaser, acquirer | acquéreur, acheteur
buzz | buzz
buzz, hum | bourdonnement, bourdonner
buzz, hype | buzz, battage médiatique, engouement
buzzer | buzzer, sonnerie
by accident, accidentally | accidentellement, par accident
by comparison | à titre de comparaison
by far | largement, de loin
by means of, through | au moyen de
by means of, through | par le biais, au moyen de
by plane | en avion
by referendum, referendum | référendaire
by then | d'ici là
by way of | en guise de
by-election | élection partielle, partielle, législative partielle
by-product, byproduct | sous-produit
bye, goodbye | au revoir
bylaw, by-law | règlement municipal, arrêté municipal
bylaws, articles of association | statuts
bypass, avoid | contourner
Byron | Byron
bystander, onlooker | passant, badaud
byte | octet
Byzantine | byzantin
Byzantium | Byzance
cabal, clique | cabale, clique
cabaret | cabaret
cabinet meeting | conseil des ministres
cabinet reshuffle, reshuffle | remaniement ministériel, remaniement
cabinet | armoire, placard
cabinet | gouvernement
cable car | téléphérique, télécabine
cable, wire | fil, câble
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
cake, pastry | pâtisserie
Calais | Calais
calamitous, disastrous | calamiteux, désastreux
calamity | calamité
calcium | calcium
calculation | calcul
calculation, calculations | calcul, calculs
calculus | calcul infinitésimal, calcul différentiel
calf | mollet
Calgary | Calgary
caliber, calibre | calibre
calibrate | calibrer, étalonner
calibration | étalonnage, calibrage
calibre, caliber | calibre
caliph | calife
caliphate | califat
call back | rappeler
call for | appeler à
call for, demand, seek | réclamer, demander, exiger
call for, seek | requérir
call into question, challenge | remettre en question
call off, cancel | annuler
call | conversation téléphonique, entretien téléphonique
call | convoquer
call | qualifier, surnommer
call | réclamer, demander
call, outcry | cri
call, phone | téléphoner, coup de fil
call, telephone, phone | appeler, téléphoner
caller | appelant, correspondant
calligraphy | calligraphie
calling | vocation
callous, heartless | insensible, sans cœur
calm down | se calmer
calm down, ease | calmer, apaiser
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
camera | appareil photo
cameraman | caméraman, cadreur
camerawoman | cadreuse
camouflage | camouflage, camoufler
camouflage, conceal | camoufler, camouflage
camp | camper
camp, encampment | campement
camp, side | camp
camp, summer camp | colonie de vacances, camp d'été
campaign for, be an activist | militer
campaign promise, election promise | promesse de campagne, promesse électorale
campaign, drive | campagne
campaign, election campaign | campagne électorale, campagne
camper van | combi, camping-car
camper van, motorhome, RV | camping-car, autocaravane
camper | campeur, campeuse
campfire | feu de camp
campground, campsite | camping, terrain de camping
campus | campus
campus, university campus | campus, campus universitaire
campus, university | université
can, may, be able to | peuvent, puisse, puissent, pourra, pourront
can, may, be able | pouvoir
Canaan | Canaan
Canadian | canadien
canal, channel | canal, chenal
Canberra | Canberra
cancel, call off | annuler, supprimer
cancer | cancéreux, cancéreuse
candid, frank | franc, sincère
candidacy, bid, application | candidature
candle | chandelle, bougie
candlelight | chandelle, lueur des bougies
cane, walking stick | canne
canine | canin
canister | bonbonne, cartouche
cannabis use | consommation de cannabis
cannabis, hashish | haschisch, résine de cannabis
cannabis, marijuana | cannabis, marijuana
cannabis, weed | herbe
cannabis, weed | herbe, cannabis
canned food, preserve | conserve
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
cans | canettes, boîtes, boîtes de conserve
Cantal | Cantal
Canterbury | Canterbury, Cantorbéry
canton | canton
Cantonese | cantonais
cantor | chantre
canyon | canyon
cap, ceiling | plafonnement, plafond
CAP, Common Agricultural Policy | PAC, politique agricole commune
capability, capabilities | capacité, capacités
capability, power | capacité
capable, able | en mesure, capable
capacitor | condensateur
capacity | capacité d'accueil, jauge
capacity | contenance, capacité
capacity | qualité
capacity, ability | faculté
Cape Horn | cap Horn
cape, cloak | cape
capillary | capillaire
capital letter, upper case | majuscule
capital outflow, capital flight | fuite des capitaux, sorties de capitaux
capital | capital, capitaux
capitalisation, capitalization | capitalisation
capitalist | capitaliste
Capitol Hill | Congrès
capped | plafonné
Capri | Capri
capricious, temperamental | capricieux
Capricorn | Capricorne
capsule | capsule
captain | commandant de bord, commandant
captain | skipper
captain's armband | brassard de capitaine
captain, pilot | commandant de bord, commandant
captain, skipper | capitaine
captaincy | capitanat
captive, prisoner | prisonnier, captif
capture | arrestation
capture | saisir
capture, arrest | capture
capture, catch | capturer
capture, seizure, fall | prise
capture, take | prendre, prise
Capuchin | capucin
CAQ, Coalition Avenir Québec | CAQ, Coalition avenir Québec
caquiste, CAQ member | caquiste
car accident, car crash | accident de voiture
car dealer, car dealership | concessionnaire automobile, concession automobile
car dealer, dealership | concessionnaire, concession
car industry, auto industry, automotive industry, automobile industry | industrie automobile
car mechanic, garage owner | garagiste, mécanicien
car | bagnole, voiture
car | véhicule, automobile, auto
Caracas | Caracas
caramel | caramel
carat, karat | carat
carbide | carbure
carbine, rifle | carabine, fusil
carbohydrate | glucide
carbohydrate | glucide, hydrate de carbone
carbohydrate, carb | glucide, hydrate de carbone
carbon dating, radiocarbon dating | datation au carbone 14
carbon dioxide | dioxyde de carbone, gaz carbonique, CO2
carbon footprint | bilan carbone, empreinte carbone
carbon footprint | empreinte carbone, bilan carbone
carbon monoxide | monoxyde de carbone
carbon neutrality, net zero | neutralité carbone
carbon tax | taxe carbone
carbon, CO2, carbon dioxide | CO2, gaz carbonique, dioxyde de carbone
carcass | carcasse
Carcassonne | Carcassonne
carcinoma | carcinome
card | carton
card | carton, carte
card, map | carte
card, red card | carton
cardiac arrest | arrêt cardiaque
Cardiff | Cardiff
cardigan | cardigan, gilet
cardiologist | cardiologue
cardiology | cardiologie
cardiovascular | cardiovasculaire
Care Bear | Bisounours
care home, nursing home | maison de retraite, ehpad
care | attention, soin
care | prise en charge
care | s'occuper, se soucier
care, caution | prudence, attention
care, treatment | prise en charge
care, treatment | traitement, prise en charge
cared | se soucier
career change, retraining | reconversion, reconversion professionnelle
career path, career | parcours, trajectoire
career | carrière professionnelle, parcours
career | parcours, carrière
carefree attitude, insouciance | insouciance
careful | attentif, attention
careful, cautious | prudent
careful, thorough | minutieux, soigneux
carefully, attentively | attentivement
carefully, cautiously | prudemment
caregiver, nurse | soignant, soignante
carer, caregiver | aidant, soignant, proche aidant
carer, caregiver | soignant, aidant
caretaker's lodge | loge du concierge
cargo hold | soute
cargo ship | cargo
cargo, load | cargaison, chargement
Caribbean, West Indies | caribéenne
caribou | caribou
caricature | caricature, caricaturer
caricaturist, cartoonist | caricaturiste, dessinateur de presse
caring | attentionné, bienveillant
Carlisle | Carlisle
carmaker, car manufacturer, automaker | constructeur automobile
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
Carrie | Carrie
carried, carrying, carries | porté, porter, transporté, transporter
carrier | porteur, porteuse
carrier, airline | compagnie aérienne
carrier, haulier, transporter | transporteur
carrier, operator | opérateur
carry on, continue | continuer
carry out | exécuter, effectuer
carry out | opérer, effectuer
carry out | procéder, effectuer
carry out, conduct | réaliser, effectuer, mener
carry out, fulfil, fulfill | accomplir
carry out, perform | effectuer
carry out, perform | effectuer, réaliser, mener, exécuter
carry out, perform | pratiquer, effectuer
carry out, undertake | entreprendre
carry over, bring back | reporter
carry | porter
carry, bear | portent, portait, portaient, portera, portez
carry, bring | apporter, emporter
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
cartoon | dessin animé
cartoon, animated film | dessin animé
cartridge | cartouche
cartulary | cartulaire
carved, carving | sculpté, sculpter, sculpture
carver | sculpteur
carving up, dividing up | découpage
Casablanca | Casablanca
cascade | cascade
case | coque
case | dossier, cas
case, holster | étui
case, lawsuit, trial | procès, procédure
cash flow | trésorerie
cash flow | trésorerie, flux de trésorerie
cash in, collect | encaisser
cash machine, ATM | distributeur de billets, guichet automatique
cash machine, cashpoint, ATM | distributeur, distributeur de billets, distributeur automatique
cash | argent, fric, pognon
cash | espèces, liquide
cash | espèces, liquide, argent liquide
cash | numéraire, espèces, liquide
cash | toucher, encaisser
cash, dough | thune, fric, pognon
cash, dough, money | fric, argent
cash, money | monnaie
cashmere | cachemire
Casimir | Casimir
casino chip | jeton
casino | casino
casket, coffin | cercueil
Cassandra | Cassandre
casserole, stew | ragoût
cassette | cassette
cast a vote | voter
cast iron | fonte
cast, actors | casting, acteurs
cast, lineup | casting
cast, plaster | plâtre
cast, pour | couler
caste | caste
Castile | Castille
casting | casting
castor, caster | roulette
Castres | Castres
casual, relaxed | détendu
casually | nonchalamment, négligemment
casualty | blessé
casualty | blessé, victime
casualty | perte
casualty | victime
casualty, dead | mort
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
catch up | rattraper, rattraper son retard
catch up | rattraper, rejoindre
catch up | rattraper, se rattraper
catch | capture, prise
catch | pêche, prise
catch, arrest | arrêter
catch, capture | capturer
catch, contract | contracter
catch, fish | pêcher, prise
catch, grab | choper, attraper
catch, grab | saisir
catch, surprise | surprendre
catch-up TV | télévision de rattrapage, replay
catcher | receveur
catching up, catch-up | rattrapage
catchment area, drainage basin | bassin versant, bassin hydrographique
catchy | accrocheur, entraînant
catechism | catéchisme
category, class | classe
category, type | type
cater | satisfaire, répondre aux besoins
caterer | traiteur
catering | restauration, traiteur
catering, food service | restauration
caterpillar | chenille
catfish | poisson-chat, silure
Catherine the Great | Catherine II, Grande Catherine
catheter | cathéter, sonde
cathode | cathode
Catholicism | catholicisme
Cato | Caton
cattle, cow | vache
cattle, livestock | bétail
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
cause | entraîner, engendrer
cause, grounds | raison, motif
cause, lead to | entraîner, provoquer
cause, lead to, bring about | entraîner
cause, reason | raison, motif
causeway | chaussée, digue
caustic | caustique
caution | précaution, prudence
caution, prudence | prudence, précaution
cautious, wary | prudent, prudente
cavalier | cavalier
cavalry | cavalerie
cave, cavern | grotte
caveat | mise en garde, réserve
caviar | caviar
cavity | cavité
cayenne pepper | piment de Cayenne, poivre de Cayenne
Cayenne | Cayenne
cease, stop | s'arrêter, cesser
ceasefire, cease-fire, truce | cessez-le-feu, trêve
ceasefire, truce | cessez-le-feu, trêve
cedar | cèdre
cede | céder
CEGEP | cégep
celeb, celebrity | célébrité, people
celebrate, celebration | célébration, fêter, fête
celebrate, mark | fêter, célébrer
celebrated, celebrating | célébré, fêté, célébrer, fêter
celebration, celebrate | célébrer, fêter
celebration, celebrations | festivités, réjouissances
celebration, party | fête
celebratory | festif, de fête
celebrity | star, célébrité
celebrity, celebrities | people
celebrity, personality | personnalité, vedette
celebrity, star | star, people, vedette
celery | céleri
celestial body | corps céleste, astre
celestial body, heavenly body | astre, corps céleste
celestial, heavenly | céleste
cell phone, mobile phone | téléphone portable, cellulaire, portable
cell phone, mobile phone, cell | portable, téléphone portable, mobile
cell, jail cell | cachot, cellule
cellist | violoncelliste
cello | violoncelle
cellular | cellulaire
cellulose | cellulose
Celsius | Celsius
Celt | Celte
Celtic | celtique, celte
censor, ban | censurer
census taker | agent recenseur
census | recensement
centenarian | centenaire
centenary, centennial | centenaire
centenary, centennial, hundredth anniversary | centenaire
centennial, centenary | centenaire
center, centre | centre
center, middle | milieu
centerpiece, centrepiece | pièce maîtresse, élément central
centralized, centralised | centralisé
centred, centered, focused | centrée
centrifugal | centrifuge
centrifuge | centrifugeuse
centurion | centurion
CEO | PDG, président-directeur général
CEO, boss | patron
CEO, chief executive officer, chief executive | PDG, président-directeur général, directeur général
ceramic, ceramics | céramique
cerebral palsy | paralysie cérébrale, infirmité motrice cérébrale
cerebral | cérébral
ceremonial | cérémoniel, de cérémonie
certainly, indeed, of course | certes
certificate | acte, certificat
certificate, attestation | attestation
certificate, diploma | diplôme
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
chain | enchaîne
chain, mountain range | chaîne de montagnes
chain, store chain | enseigne
chain, store | enseigne
chained | enchaîné
chainsaw | tronçonneuse
chainsaw, chain saw | tronçonneuse
chair | chaire
chair, armchair | fauteuil
chair, seat | siège
chairman, president, chair | président, présidente, pdg
chairmanship | présidence
chairperson, chair | président, présidente
chakra | chakra
chalice | calice
chalice, cup | calice, coupe
challenge | défi, enjeu
challenge | enjeu, difficulté, épreuve
challenge, call into question | remettre en cause, remettre en question
challenge, defy | défier
challenge, issue | enjeu, défi
challenge, question | remettre en cause, contester
challenger, opponent | challenger, adversaire
challenging | difficile, stimulant
chamber of commerce and industry | CCI, chambre de commerce et d'industrie
chamber of commerce | chambre de commerce
chamber, house, parliament | chambre, Assemblée
chamberlain | chambellan
Chambéry | Chambéry
chameleon | caméléon
Chamonix | Chamonix
champagne | champagne
champion | défendre
champion, winner | vainqueur, champion
chance | possibilité, probabilité
chancellery | chancellerie
Chancellor of the Exchequer | chancelier de l'Échiquier
chancellor of the exchequer | ministre des Finances, chancelier de l'Échiquier
chancellor, rector | recteur, rectrice
Chang | Chang
change of government, handover of power | alternance politique
change of government, political change | alternance
change of heart | changement d'avis, revirement
change one's mind | changer d'avis
change tack, change course | changer de cap
change | monnaie
change, alter | changer
change, alter | changer, modifier
change, coins | monnaie
change, develop, evolve | évoluer
change, development | évolution
change, move | bouger
change, shift, evolution | évolution, transformation, évoluer
change, transformation | mutation, transformation
channel, fairway | chenal
channel, network | chaîne
chant | scander
chant, chanting | chant
chant, slogan | slogan
Chantilly | Chantilly
chaos, disorder | désordre
chaperone | chaperon
chaplain | aumônier
chaplain, chaplaincy | aumônier, aumônerie
char | carboniser
character | figure, personnage
character | personnalité, caractère
character, letter | caractère
character, nature | caractère
character, nature | nature
charcoal | charbon de bois
charcoal | fusain
chardonnay | chardonnay
Charente | Charente
charge | accusation, inculpation, chef d'accusation
charge | accuser, inculper
charge | charge, accusation
charge | charger
charge | faire payer
charge | recharge
charge, accusation | accusation
charge, accusation | charge, accusation
charge, accuse | accuser
charge, count | chef d'accusation
charge, fee | frais
charge, fee, cost | frais
charge, indict | mettre en examen
charge, indictment | mise en examen
charges, legal action | poursuites, poursuites judiciaires
charging point, charging station | borne de recharge, station de recharge
charging station, charging point | borne de recharge
charging station, charging point | borne de recharge, station de recharge
charging station, charging point, charger | borne, borne électrique
charging, recharging | recharge, recharger
chariot | char
chariot | char romain, char antique
charisma | charisme
charismatic | charismatique
charitable | charitable
charity | bienfaisance, œuvre de bienfaisance, association caritative
charity | caritatif, caritative
charity | charité
charity, association | association
charity, charitable organisation | organisation caritative, association caritative, œuvre de bienfaisance
charity, charitable organisation | œuvre de bienfaisance, œuvre caritative
charity, group, association | association
Charlemagne | Charlemagne
Charleroi | Charleroi
Charles de Gaulle airport, Roissy | Roissy, aéroport Charles-de-Gaulle
Charles V, Holy Roman Emperor | Charles Quint
Charleston | Charleston
Charleville-Mézières | Charleville-Mézières
Charlevoix | Charlevoix
Charlie Chaplin | Charlie Chaplin, Charlot
Charlotte | Charlotte
Charlottesville | Charlottesville
charm offensive | opération séduction, opération de séduction
charming | charmant
charming, charm | charmant, charme
chart | tableau
chart, ranking | hit-parade, classement
chart, table | tableau
charter, charter flight | charter
chartered accountant, certified public accountant | expert-comptable
chartered | affrété
chartered | agréé
charterhouse, Carthusian monastery | chartreuse
Chartres | Chartres
chase | courir après, poursuivre
chase, hunt | chasse, chasser
chase, pursue | poursuivre, pourchasser, course-poursuite
chase, pursuit | chasse, poursuite
chasm, abyss, gulf | gouffre, abîme
chassis | châssis
chastity | chasteté
chat, chat room | tchat
chat, conversation, talk | conversation, discuter, causer
chatbot, chat | agent conversationnel
chateau, castle | château
Chateaubriand | Chateaubriand
Châteauroux | Châteauroux
Chattanooga | Chattanooga
chatter, gossip | jaser
chauffeur, driver | chauffeur
chauvinism, jingoism | chauvinisme
chauvinist, chauvinistic, jingoistic | chauvin
cheap, affordable | abordable
cheap, low-cost | à bas prix, à bas coût
cheap, low-cost, economy | économique
cheaper | moins cher, meilleur marché
cheapest | moins cher
cheaply, on the cheap | à bas prix, bon marché, à moindre coût
cheat, cheat on | tromper
cheating | fraude, tricherie
check, inspect | contrôler
check, inspect, inspection | contrôler, contrôle, inspecter
check, verify | vérifier
check-in | enregistrement
check-in, registration | enregistrement
checkers, draughts | jeu de dames, dames
checklist | liste de contrôle
checkmate | échec et mat
checkmate, mate | mat, échec et mat
checkout, till | caisse
checkout, till, cash register | caisse, caisse enregistreuse
checkpoint | barrage, poste de contrôle
checkpoint | point de contrôle
cheddar | cheddar
cheeky, impertinent | effronté, insolent, impertinent
cheer, cheer on | encourager
cheer, cheering, cheers | acclamer, encourager, acclamations
cheerful, merry | gai, joyeux
cheerfully, blithely | allègrement
cheerleader | pom-pom girl, meneuse de claque
cheers | à la vôtre, santé, à ta santé
cheery, cheerful, merry | joyeux, gai
cheese fondue | fondue au fromage, fondue
cheeseburger | cheeseburger
cheesecake | gâteau au fromage, cheesecake
cheesy, corny | ringard, kitsch
cheetah | guépard
chef, cook | chef, cuisinier, cuisinière
Chelmsford | Chelmsford
chemical | produit chimique
chemical | produit chimique, chimique
chemist, pharmacist | pharmacien, pharmacienne
chemist, pharmacy | pharmacie
chemotherapy, chemo | chimiothérapie, chimio
Chen | Chen
Cherbourg | Cherbourg
Cherokee | Cherokee
cherry blossom | cerisiers en fleurs, fleurs de cerisier
cherry tree | cerisier
Chesapeake Bay | baie de Chesapeake
Chesapeake | Chesapeake
chess | échecs
chessboard | échiquier
chest | coffre
chest, trunk | coffre
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
chick, girl | nana, fille
chicken coop, henhouse | poulailler
chicken nuggets | croquettes de poulet, nuggets
chicken | poule, poulet
chicken, hen | poule
chicken, poultry | volaille
chickenpox, chicken pox | varicelle
chickpea | pois chiche
chief executive officer, CEO, chief executive | PDG, directeur général, président-directeur général
chief executive, CEO | directeur général, PDG
chief executive, managing director, director general | directeur général, directrice générale
chief financial officer, CFO | directeur financier, directrice financière
chief of staff | chef d'état-major, chef de cabinet
chief of staff | directeur de cabinet
chief, head | patron, responsable
chief, head, director | directeur, directrice
chiefdom, chieftaincy | chefferie
chiefly, mainly, mostly | principalement, surtout
Chihuahua | Chihuahua
child molester, paedophile, pedophile | pédophile
child pornography | pédopornographie, pornographie juvénile
childcare | garde d'enfants
childcare | garde d'enfants, garde des enfants
childish, puerile | puéril, enfantin
childless | sans enfant
childminder | assistante maternelle, nourrice
Chile, Chilean | chilien
Chilean | chilien
chill | froid
chill | froid, fraîcheur
chill | refroidir, rafraîchir
chilled | frais, réfrigéré
chilling | glaçant, effrayant
chilly | froid, frais, frisquet
chime | carillon
chime | carillonner
chimera, pipe dream | chimère
chimney sweep | ramoneur
chimney | cheminée
chimpanzee | chimpanzé
Chinatown | quartier chinois, Chinatown
chip, chips, microchip | puce, puce électronique
chip, crisp | chips
chips, crisps, potato chips | chips
chips, french fries | frites
chips, french fries, fries | frites
chivalrous | chevaleresque
chivalry | chevalerie
chivalry, gallantry | galanterie
chloride | chlorure
chlorine | chlore
chocolate bar | tablette
chocolate croissant | pain au chocolat, chocolatine
choice | sélection, choix
choice, option | option, choix
choir, chorus | chœur, chorale
choirboy | enfant de chœur
choke | étouffer, s'étouffer
chokehold | étranglement, clé d'étranglement
cholesterol | cholestérol
choose, choice | choix
choose, decide | décider, opter
choose, elect | élire
choose, select | retenir
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
Christmas Eve | réveillon de Noël, veille de Noël
Christopher Columbus | Christophe Colomb
chrome | chrome
chrome, chromium | chrome
chromium | chrome
chromosome | chromosome
chronic disease, chronic illness | maladie chronique
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
circle | milieu
circle | rond
circle, club | cercle
circle, surround | entourer, encercler
circles | milieu, cercle
circuit breaker | disjoncteur, coupe-circuit
circuit, track | piste
circuitry | circuits, circuit
circular economy | économie circulaire
circular, memo | circulaire
circulate, flow | circule, circulent
circumcise | circoncire
circumcised | circoncis
circumcision | circoncision
circumference | circonférence
circumstantial evidence | preuve indirecte, preuve circonstancielle, présomption
circumstantial | circonstanciel
circus performer | artiste de cirque, circassien
citation, quotation | citation
cite, refer to | évoquer, citer
citizens' initiative referendum | référendum d'initiative citoyenne, RIC
citizenship, nationality | nationalité
citizenship, nationality | nationalité, citoyenneté
citrus, citrus fruit | agrume
city block, block | pâté de maisons, îlot
city centre, downtown | centre-ville
city council, council, town hall | mairie, municipalité, conseil municipal
city council, town council | municipalité, conseil municipal
city council, town council, local council | conseil municipal
city councillor, city councilor, councillor | conseiller municipal, conseillère municipale
city councillor, councillor | conseiller municipal
city | municipal, municipalité
city | ville, cité
city, town | commune, cité, ville
city, town | municipalité, ville
city, town, council | municipal
city, urban | urbain
civic | citoyen, civique
civic, citizen | citoyen
civil aviation | aviation civile
civil disobedience | désobéissance civile
civil liability | responsabilité civile
civil partnership, civil union | Pacs
civil party, private prosecutor | partie civile
civil rights | droits civiques, droits civils
civil servant | fonctionnaire
civil service | administration, fonction publique
civil union, civil partnership | union civile, Pacs
civil | civil
civilised, civilized | civilisé
civilized, civilised | civilisé
clad | vêtu
cladding | bardage, revêtement
cladding | habillage, bardage
claim | créance
claim | demande, réclamation
claim | réclamer, revendiquer
claim, allege, pretext | prétexter, prétexte
claim, receivable | créance
claim, request, demand | demande, réclamation, réclamer
claim, say | assurer, déclarer
clairvoyance, fortune-telling | voyance
clairvoyant, fortune-teller, psychic | voyant, voyante
clam | palourde
clamp | pince, serre-joint
clan | clan
clandestine, underground, illegal | clandestin
clarinet | clarinette
clash, collision | choc
clash, confront | affronter, s'affronter
clash, skirmish | accrochage
clasp | fermoir
class action | action collective, recours collectif
class | catégorie, classe
class | promotion
class, category | catégorie
class, classroom | classe, salle de classe
class, course, lesson | cours
class, lesson | cours, leçon
class, year | promotion
classic, conventional | classique, traditionnel, traditionnelle
classified, listed | classée, classées
classmate | camarade, camarade de classe
classroom | classe, salle de classe
classy | chic, élégant, classe
claw | griffe, serre, pince
clay court, clay | terre battue
clean up | nettoyer
clean, clean up | nettoyer, nettoyage
clean, cleaning | nettoyage
clean, healthy | sain
clean-up, cleanup | assainissement
cleaned | nettoyé, nettoyer
cleaning lady, cleaner | femme de ménage
cleaning | ménage, nettoyage
cleaning, clean | nettoyer, ménage
cleanse | nettoyer, purifier
cleanser | nettoyant, démaquillant
clear | déblayer, débarrasser
clear | évident, clair
clear | net, nette
clear, acquit | blanchir, innocenter, disculper
clear, marked, sharp | nette, nettes
clear, obvious | évident, manifeste
clear, obvious | manifeste, évident
clear, rid | débarrasser
clear, sharp | net
clearer | plus clair
clearly | clairement, manifestement
clearly, apparently, evidently | manifestement
clearly, significantly | nettement, clairement
cleavage | décolleté
cleavage, divide | clivage
cleaver | couperet, hachoir
clementine, tangerine, mandarin | clémentine, mandarine
Cleopatra | Cléopâtre
clergyman | ecclésiastique, homme d'Église
cleric | clerc, religieux
cleric, clergyman | ecclésiastique, religieux, membre du clergé
clerk | clerc
clerk, court clerk | greffier, greffière
Clermont-Ferrand | Clermont-Ferrand
Cleveland | Cleveland
clever, crafty | futé, malin
clever, cunning, shrewd | malin, maligne, rusé, astucieux
clever, intelligent | intelligent
cliché | cliché
cliché, stereotype | cliché, stéréotype, lieu commun
clichéd, hackneyed | éculé, cliché
click | clic
click | cliquez
climate change | changement climatique, dérèglement climatique, réchauffement climatique
climate change, global warming | changement climatique, réchauffement climatique, dérèglement climatique, changements climatiques
climate sceptic, climate skeptic, climate change denier | climatosceptique
climate | climatique
climate, atmosphere | climat
climax, crowning moment, apotheosis | apothéose, point culminant
climax, culmination | point culminant, apogée, paroxysme
climb | ascension
climb | escalader, grimper
climb | gravir, ascension
climb, ascent | montée
climb, rise | grimper, hausse
climber | grimpeur, alpiniste
climbing | escalade, alpinisme
clinch, secure | décrocher, s'assurer, conclure
clinician | clinicien, clinicienne
clip | extrait
clip, excerpt | extrait
clip, sequence | séquence
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
close down | fermer
close | clôturer
close | étroit, étroite
close | intime, proche
close | serré
close, closely | de près, étroit
close, closer | proche, rapprocher
close, end | clore
close, end | clôturer
close, intimate | intime, étroit
close, near | proche
close, near, nearby | proche
close, near, nearby | proche, près
close, nearly | près de, proche
close, shut down, shut | fermer, fermeture
close, shut | fermez
close, tight | serré
close-up | gros plan
closed | clos
closed, shut | fermé
closed, shut | fermée, fermées
closely, narrowly | étroitement
closely, thoroughly | soigneusement, à fond
closeness | complicité
closeness, nearness | proximité
closer | plus proche, plus près
closest, nearest | plus proche
closing ceremony | cérémonie de clôture
closing credits, credits | générique
closing, closure | clôture
closing, closure | fermeture, clôture
closure, close | fermer
closure, end | clôture
clot, curdle | cailler
cloth, fabric | tissu, toile
cloth, fabric | toile, chiffon
clothes | fringues, vêtements
clothes, clothing | habits, tenue
clothes, garment | vêtement, vêtements, habit
clothing, clothes | vêtements, habits
clothing, garment | vêtement, textile
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
cluster bomb | sous-munition, bombe à sous-munitions
cluster, group | groupe
clutch | embrayage
clutch, grip | agripper, serrer
CNRS, French National Centre for Scientific Research | CNRS, Centre national de la recherche scientifique
co-owner, condo owner | copropriétaire
co-ownership | copropriété
co-pilot, copilot | copilote
coach | bus, autocar, car
coach | entraîneur, coach, entraîneuse
coach, bus | autocar, car
coach, bus | bus, autobus
coach, carriage | voiture
coach, coaching, train | entraîner, entraîneur
coach, manager | sélectionneur, sélectionneuse
coach, train | entraîner
coached | entraîné, entraîner
coaching | coaching, entraînement
coal mine | mine de charbon
coal seam, seam | filon, veine, veine de charbon
coal | houille
coalfield, mining basin | bassin minier
Coalition Avenir Québec, CAQ | Coalition avenir Québec
coalition, alliance | alliance
coarse | grossier, rugueux
coarse, rude, crude | grossière
coarseness, vulgarity | vulgarité
coast guard | garde-côte, garde-côtes
coast | rivage
coast, coastal | côte, littoral, côtier
coast, coastal | côtier, côtière
coastal | littoral, côtier
coastline, seaboard | façade maritime, littoral
coat of arms | blason, armoiries
coat, layer | couche
coat, smear | enduire
coated, covered | revêtu, recouvert
coated, rendered | enduit
coating, covering | revêtement
coating, plaster | enduit
cobra | cobra
Coca-Cola, Coke | Coca-Cola, Coca
cocaine | cocaïne
cocaine, coke | cocaïne
cocaine, coke | cocaïne, coke
cockpit | cockpit, poste de pilotage
cockroach | cafard, blatte
cockroach, roach | cafard, blatte
cocktail | cocktail
cocky | arrogant, suffisant
cocoa | cacao
coconut palm | cocotier
coconut | noix de coco
coconut | noix de coco, coco
cocoon | cocon
cod | morue, cabillaud
code, password | mot de passe, code
codex | codex
codify | codifier
coding, encoding | codage, encodage
coed, co-ed, mixed-sex | mixte
coefficient | coefficient
coerce | contraindre, forcer
coercion | coercition, contrainte
coercive | coercitif
coffee grounds | marc de café
coffee maker, coffee pot | cafetière
cog | rouage
cog, cogwheel | rouage
cognac | cognac
cognitive behavioral therapy, cognitive behavioural therapy, CBT | thérapie cognitivo-comportementale, TCC
cognitive | cognitif, cognitive
cohabitation, living together | cohabitation
cohort | cohorte
coil | bobine
coin | pièce, pièce de monnaie
coin, piece | pièce de monnaie, pièce
coinage | monnayage, pièces de monnaie
coincide | coïncider
coincidence | coïncidence, concours de circonstances
coincidence | hasard, coïncidence
coincidentally, by chance | par coïncidence, par hasard
cold meats, cured meats, charcuterie | charcuterie
cold snap, cold spell | vague de froid
cold | fraîcheur, refroidissement
cold, cold weather | froid, vague de froid
colder | plus froid
coldest | plus froid
Cole | Cole
coll., collection | coll
collaboration, collaborate | collaborer
collage | collage
collagen | collagène
collapse | fondre
collapse | s'effondrer, effondrement
collapse, bankruptcy | faillite
collapse, crumble | s'écrouler
collapse, crumble | s'effondrer, effondrement, effondrer
collapse, fall | chute
collapse, plunge, slump | chute, effondrement
collarbone, clavicle | clavicule
collateral damage | dommage collatéral, dégât collatéral
collateral damage | dommage collatéral, dégâts collatéraux
collateral damage | dommages collatéraux
collateral | collatéral
collateral | garantie, nantissement
colleague, coworker | confrère, consœur
collect | collectionner
collect | percevoir
collect, gather | recueillir, collecter
collect, harvest | récolter
collect, pick up | récupérer
collection | fonds, collection
collection | perception
collection, book | recueil
collection, fundraising | collecte, quête
collection, pickup | ramassage, levée, collecte
collection, series | collection
collective agreement | convention collective
collective, group | groupe
collective, joint | commun
collectively | collectivement
collector | collecteur
collector | collectionneur, collectionneuse
college, university | université, établissement supérieur, enseignement supérieur
collegial, collective | collégial
collegiate church | collégiale
collegiate | universitaire
collie | colley
Collins | Collins
collision | accident, collision
colloquial, informal | familier
collusion, cartel | entente
Colmar | Colmar
Cologne | Cologne
cologne, eau de cologne | eau de Cologne
Colombian | colombien
Colombo | Colombo
colonist, settler | colon
colony, colonial | colonie, colonial
Colorado | Colorado
colorectal cancer | cancer colorectal
colorectal | colorectal
coloring, colouring | coloriage, coloration
colossal | colossal
colossal, huge | colossal
Colosseum, Coliseum | Colisée
colossus | colosse
colossus, giant | colosse, géant
colour, color, shade | coloris, couleur
coloured, colored | de couleur
coloured, colored, colourful, colorful | coloré, colorés
colourful, colorful | coloré
colouring, coloring, coloration | coloration
colourless, colorless | incolore
Columbus | Christophe Colomb, Colomb
Columbus, Christopher Columbus | Christophe Colomb, Colomb
column | tribune, chronique
column, opinion column | tribune
columnist | chroniqueur, chroniqueuse
coma | coma
comb | peigne, peigner
combat, battle, tackle | lutter, combattre
combat, fight | lutter
combination | mélange, association
combination, code | code
combine | associer
combine | conjuguer, combiner
combine, ally | allier
combine, associate | associer
combine, link | associer
combine, merge | fusionner
combined | combiné
combined, taken together | confondues, confondus
combo | combo
combustible, fuel | combustible
combustion engine | moteur à combustion, moteur thermique
combustion engine | moteur thermique, moteur à combustion
combustion | combustion
come back, come home | rentrer
come from | provenir, être originaire
come into force, take effect | entrer en vigueur
come near, approach | approcher, s'approcher
come out, get out | sortir
come out, go out, leave | sortir
come to fruition | se concrétiser, aboutir
come to power | arriver au pouvoir
come to the fore | passer au premier plan
come under, fall under | relèvent
come under, fall within | relever de
come | venez
come, arrive | arriver
come, arrive | arriver, venir
comedian | humoriste, comique
comedian, comic | comique, humoriste
comedian, stand-up comedian, comic | humoriste, comique
comedic, comic | comique
comedy, comedian | humour, comique, comédie
comet | comète
comfort, consolation | réconfort
comfort, console | réconforter, réconfort
comfortable | confortable, à l'aise
comfortable, at ease | à l'aise
comfortable, comfy | confortable
comfortably | confortablement
comic book, comics, comic strip | bande dessinée, BD
comic strip | bande dessinée
comic strip, comic book, comic | bande dessinée, BD
comic strip, comic, comics | bande dessinée, bandes dessinées
comic, comedian | humoriste, comique
comic, comic book, comics | bande dessinée, BD
comical, funny | comique, cocasse
coming | arrivée, venue
coming, upcoming | prochain, à venir
command | commandement, commander
command, lead | commander
command, mastery | maîtrise
command, order | ordre
commanded, commanding | commandé, commander
commander | commandeur
commando | commando
commemorative plaque, memorial plaque | plaque commémorative
commemorative | commémoratif
comment on | commenter
comment, observation | observation
comment, observation | remarque
comment, remark | remarque, propos
comment, speak out | se prononcer
comment, statement | déclaration
commentary | commentaire
commentary, comment | analyse
commentator | commentateur, commentatrice
commercial vehicle, van | véhicule utilitaire, utilitaire
commercial, ad, advertisement, advert | publicité, pub, spot publicitaire, spot
commercial, trade | commercial, marchand
commission | commander
commission | commander, commande
commission, committee | comité
commissioned | commandé
commissioned | mis en service
commit suicide, kill oneself | se suicider
commit suicide, kill oneself | suicider, se suicider
commit, carry out | commettre, perpétrer
commitment, dedication | dévouement, engagement
commitment, pledge, promise | promesse, engagement
committed | commis
committed | engagé
committed, commit | engagé, s'engager
committed, devoted | engagé, dévoué
committee, panel | comité, commission
committee, panel | commission, comité
commodore | commodore
common sense | bon sens
common, everyday | courante, courantes
common, frequent | fréquent, courant
common, frequent | fréquent, habituel, habituelle
common, joint, shared | commun, conjoint, partagé
common, ordinary | courant, commun, banal
common, usual | ordinaire, courant
commonly | communément
commonly, regularly | souvent
Commonwealth | Commonwealth
commotion | agitation, tumulte, vacarme
communication | comm
communication, communicate | communication, communiquer
communion, first communion | communion, première communion
communitarian, community-based | communautaire, communautariste
communitarianism, communalism | communautarisme
communitarianism, sectarianism | communautarisme
community | collectivité
community | collectivité, communauté
community | communautaire
community, council | communauté
commute | trajet, trajet domicile-travail
commuter train | train de banlieue, RER
companion, partner | compagnon, compagne
companionship | compagnie, camaraderie
company | compagnie
company | troupe
company, business, firm | entreprise
company, firm | boîte
company, firm | maison, entreprise
company, firm, business, group | groupe, entreprise, société
company, troupe | troupe
comparatively | comparativement, relativement
compare, comparison | comparaison, comparer
compared with, compared to | par rapport à
comparison, compare | comparer
compass | boussole
compass | compas
compassionate | compatissant, humain, plein de compassion
compel, force | contraindre, obliger, forcer
compelling | convaincant, irrésistible, captivant
compendium | recueil, compendium
compensate, damages | indemniser, dédommager
compensate, make amends | réparer, indemniser
compensate, make up for | compenser
compensated | indemnisé, compensé
compensation | compensation
compensation | compensation, indemnisation
compensation | réparation
compensation, pay | rémunération
compensation, redress | réparation, indemnisation
compensation, reimbursement | remboursement, indemnisation
compete, take part | participer, concourir
competing | concurrent, concurrents
competing, competed | concourir, rivaliser, être en compétition
competition, contest, tournament | tournoi, épreuve, concours
competition, rivalry | rivalité, concurrence
competitive examination, competitive exam | concours
competitive | compétitif, concurrentiel, concurrentielle
competitor | compétiteur, compétitrice
competitor | concurrent
competitor, competitors | concurrent, concurrente
competitor, rival | concurrent, concurrente
Compiègne | Compiègne
complacency | complaisance, autosatisfaction
complacent, smug | suffisant, content de soi
complain, complaint | se plaindre
complain, lodge a complaint, file a complaint | porter plainte
complaining, complained | se plaindre, plaint, râler
complaint, claim | réclamation, plainte
complaint, complain | plainte, porter plainte
complaint, grievance | grief, réclamation
complement, supplement, complete | complètent
complementarity | complémentarité
complete | effectuer, accomplir
complete, comprehensive | complet
complete, conclude | terminer, achever
complete, end, finish | terminer
complete, fill in | remplir
complete, fill in, fill out | remplir, compléter
complete, finish | finir, terminer, achever
complete, full | intégral, intégrale
complete, full | total, complet
complete, supplement | compléter
complete, total | total, totale
complete, wrap up | boucler
completed, completing | achevé, terminé, achever
completed, supplemented | complétée
completely, absolutely | absolument
completely, fully | pleinement
completely, quite | tout à fait
completion, end | achèvement, fin
completion, making, production | réalisation
complex, complicated | complexe
complex, complicated | compliqué, complexe
complex, compound | complexe, ensemble
compliance | mise en conformité
compliance | respect
compliance, observance, adherence | respect
complicate | complique
complicated | complexe, compliqué
complicated | compliqué, complexe
complicated, complex | compliqué, compliquée, compliqués, compliquées
complication, complications | complications
complicit | complice
complimentary, flattering | élogieux, élogieuse, flatteur, flatteuse
complimentary, free of charge | gratuit, offert
comply | se conformer
comply | suivre, respecter
component, part | composant, élément, pièce
component, part, section | volet
composed, made up | composé
composite | composite
composition, make-up | composition
compost | compost, composter
composting | compostage
composure, calm | sang-froid, calme
composure, self-assurance, nerve | aplomb
compote, stewed fruit | compote
compound interest | intérêts composés
compound | enceinte, complexe
compound, chemical compound | composé, composé chimique
compound, substance | substance
compound, worsen | aggraver
comprehend, understand | comprendre, saisir
comprehension, understanding | compréhension
comprehensive, global | global
comprehensive, total | global
compress | comprimer, compresser
compression | compression
compressor | compresseur
comprising, comprised | comprenant, composé de
compromise, concession | concession
comptroller | contrôleur
compulsive | compulsif
compulsory, necessary | obligatoire, indispensable
computational | informatique, de calcul
computer graphics, infographic | infographie
computer science, computing, information technology | informatique
computer scientist, computer engineer, IT specialist | informaticien, informaticienne
computer | ordinateur, micro-ordinateur
computer | ordinateur, ordi
computer, IT | informatique
computer, laptop | ordinateur portable
computer, PC | ordinateur, ordi
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
concentrate, focus | se concentrer
concentration | concentration, teneur
concept, idea | concept, idée
conceptual | conceptuel
concern | intéresser
concern | regarder, concerner
concern | souci, préoccupation
concern | souci, préoccupation, inquiétude
concern, anxiety | inquiétude
concern, company | entreprise
concern, deal with | porter sur
concern, interest | intéresser
concern, problem | problème
concern, worry | préoccupation, inquiétude, souci
concern, worry, fear | crainte, inquiétude
concerned | préoccupé, concerné
concerned, worried | préoccupé, inquiet
concert, gig | concert
concert, show | concert
concerto | concerto
concierge, caretaker | concierge
concise | concis
conclusion, end | fin
conclusion, finding | conclusion
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
condition, illness | maladie, affection
condition, state | état
condition, state | état, condition
condition, state, shape | état
conditioner | après-shampooing, revitalisant
conditions, terms | conditions, modalités
condo, condominium | condo, copropriété
condo, condominium | copropriété, appartement en copropriété
condolences | condoléances
condom | préservatif
condom | préservatif, capote
condominium, co-ownership | copropriété
condominium, condo | copropriété, condo
condone | approuver, cautionner, tolérer
Condorcet | Condorcet
conduct | conduire, mener
conduct | diriger
conduct, carry out | réaliser, conduire, mener
conducted, conducting | mené, effectué, mener, effectuer
conductor | chef d'orchestre
conductor | conducteur
conduit | conduit
cone | cône
confederacy, confederation | confédération
Confederate | confédéré
confer | conférer
conference, congress | congrès
conference, convention | congrès
conference, symposium, colloquium | colloque, symposium
confess | confesser, avouer
confession | confession, aveu
confessional | confessionnal
confessional | confessionnel
confetti | confetti
confidant, confidante | confident, confidente
confide | confier, se confier
confidence, secret | confidence
confident, sure | sûr, assuré
confidential, classified, covert | secret
configuration | configuration
configuration, layout | configuration
configure | configurer
confirm, ascertain | vérifier
confirm, confirmation | confirmation
confirm, validate | valider
confirmation, confirm | confirmer
conflict of interest | conflit d'intérêts
conflict, dispute | différend, litige
conflict, war | guerre
conflicting | contradictoire, contradictoires
confluence | confluent, confluence
confrontation, clash | affrontement
confrontation, clash | confrontation, affrontement
confronted, confronting | confronté, affronté, confronter, affronter
Confucianism | confucianisme
Confucius | Confucius
confuse, confused, confusion | confondre, confus, confusion
confuse, muddle | embrouiller
confused | confondues, confondus, confondu
confused, confusing | confus
confused, disoriented | désorienté, perdu
confusing | déroutant, confus
confusion | trouble, confusion
congenital | congénital
congestion | congestion
conglomerate | conglomérat
Congolese | congolais
congrats, congratulations | félicitations
congratulate, congratulations | féliciter, félicitations
congregation | congrégation
congregation, religious order | congrégation
congregation, worshippers | fidèles, assemblée des fidèles
congress, conference | conférence
Congress, congressional | Congrès
congressman | membre du Congrès
conical | conique
conjecture, speculation | conjecture
conjugate | conjuguer
conjugation | conjugaison
conjunction | conjonction
conjure up, evoke | évoquer
conjurer, magician | prestidigitateur, magicien
connect, link | relier, lier, connecter
connect, plug in | brancher
connected | connecté, branché
Connecticut | Connecticut
connecting flight, connection | correspondance
connection, contact | liaison
connection, link | rapport, lien
connection, relation | rapport, relation, lien
connection, transfer | correspondance
connectivity | connectivité
connector | connecteur
connivance, collusion | connivence, collusion
connotation | connotation
conquer, capture | conquérir
conqueror | conquérant
conscious, aware | conscient
conscious, aware | conscient, consciente
consciousness | connaissance
consecrate | consacrer
consecration | consécration
consecration, crowning achievement | consécration
consensual sex | relation sexuelle consentie, rapports consentis
consensual | consensuel
consensual | consenti, consensuel
consensual, consensus | consensuel, consensuelle
consequence, impact | répercussion, retombée
consequence, result | conséquence
consequence, result | résultat
consequential, significant | conséquent, lourd de conséquences
conservation, preservation | conservation, préservation
conservatism | conservatisme
conservative, Conservative | conservateur, conservatrice
conservative, right-wing | conservateur, de droite
conservatory | conservatoire
conservatory | jardin d'hiver, véranda
conservatory, music school | conservatoire
consider, deem | juger, estimer, considérer
consider, envisage | envisager, étudier
consider, look into | explorer, étudier
consider, plan | envisager, prévoir
consider, reckon | estimer, considérer
consider, regard | juger, tenir pour
consider, take into account | prendre en compte, tenir compte
consider, think about | réfléchir à, envisager
considerable, significant | significatif
considerably | considérablement
considerably, significantly, substantially | considérablement, sensiblement
consideration, thought | réflexion, considération
consignment, shipment | envoi, cargaison, expédition
consistent, coherent | cohérent
consistent, consistency | cohérence, régularité
consistent, constant, steady | constant, régulier
consistent, in accordance | conforme
consistently | constamment, systématiquement
consisting, consisted | composé de, constitué de, consister
consistory | consistoire
consolidation | consolidation
consonant | consonne
consort, prince consort | prince consort
conspicuous by its absence | briller par son absence
conspicuous | voyant, bien visible
conspiracy theory | théorie du complot, complotisme
conspiracy | complotiste, complotisme
conspiracy, criminal conspiracy | association de malfaiteurs
conspiracy, plot | conspiration, complot
conspirator, plotter | conspirateur, comploteur
conspire, plot | comploter
conspire, plot | conspirer, comploter
constable | connétable
constable, police officer | agent de police, gendarme, constable
constabulary | police
constant, continuous | constant, continu, ininterrompu
Constantine | Constantin
Constantinople | Constantinople
constantly | en permanence, constamment
constantly, always | constamment, toujours
constellation | constellation
constipated | constipé
constipation | constipation
constituency office | permanence
constituency, riding, electoral district | circonscription, circonscription électorale
constituent assembly | assemblée constituante
constitute | former, constituer
constitute, represent | constituer
constituted | constitué, constituer
constitution, constitutional | Constitution, constitutionnelle
constitution, constitutional | constitutionnel
constitution, formation | constitution
constitutional | constitutionnel, constitutionnelle
constrain | contraindre, limiter
construct, build | bâtir, construire, édifier
construction, building industry | bâtiment
construction, building | bâtiment, BTP, édification
construe | interpréter
consular | consulaire
consultant | conseiller, consultant
consultant, adviser | conseiller, conseil
consultant, consulting firm | cabinet de conseil
consultant, specialist | spécialiste
consultation, dialogue | concertation
consultative, advisory | consultatif
consulted | consulté, consulter
consulting firm, consultancy firm | cabinet de conseil, société de conseil
consulting | conseil, cabinet de conseil
consulting, consultancy | conseil
consulting, consultancy | conseil aux entreprises, consultation
consumer price index, CPI | indice des prix à la consommation
consumer spending, household spending | consommation des ménages
consumer | consommateur, consommatrice
consumer, shopper | consommateur, consommatrice
consumerism | consumérisme, société de consommation
consummate | consommer
consumption, consumer spending, consumer | consommation
contact information, contact details | coordonnées
contact lens | lentille de contact
contact | contactez, contacte
contact, acquaintance | connaissance
contain, curb | contenir, endiguer
contain, curb, stem | endiguer, juguler, enrayer
contain, include | comporter, comprendre
container ship | porte-conteneurs
containment | confinement, endiguement
contamination, infection | contamination, infection
contemporary | contemporain, contemporaine
contempt of court | outrage au tribunal, outrage à magistrat
contemptuous | méprisant
contemptuous, scornful, disdainful | méprisant, dédaigneux
contender, claimant, pretender | prétendant, prétendante
contender, contestant | candidat, candidate
contender, nominee | candidat
contender, suitor | prétendant, prétendante
content | teneur, contenu
content, contents | contenu
contention | affirmation
contention | dispute, désaccord
contentious, controversial | controversé, litigieux
contest, dispute | disputer, contester
contest, match | affrontement, match
contestant, contestants | candidat, candidate, concurrent, candidats
context | cadre
context | cadre, contexte
contextual | contextuel
contiguous, adjoining | contigu, attenant
continental shelf | plateau continental
continental, continent | continental, continent
contingency plan | plan d'urgence
contingent on, dependent on | subordonné à, dépendant de
contingent | contingent
continuation | continuité, suite
continuation, sequel | suite
continue | continuer
continue | reprendre
continue, carry on, go on | continuer
continue, extend | prolonger
continue, keep, stay | rester
continuous, non-stop, round-the-clock | en continu
continuous, ongoing | permanent, continu
continuously | en continu, sans interruption
continuum | continuum
contraband, smuggling | contrebande
contract worker | contractuel, contractuelle
contract | contracter, attraper
contract, agreement | accord
contract, catch | contracter
contract, market | marché
contract, shrink | se contracter, rétrécir
contraction | contraction
contractor, entrepreneur | entrepreneur
contractor, subcontractor | sous-traitant
contractual | contractuel
contractual | contractuel, contractuelle
contrary to, unlike | contrairement à, à la différence de
contrary | contrairement
contribute | participer, contribuer
contribute, pay contributions | cotiser
contribution | apport
contribution | cotisation
contribution | cotisation, contribution
contribution, donation | don
contribution, input | apport, contribution
contrived | artificiel, forcé
control | contrôler, commander, commande
control | maîtrise, contrôle
control, check, inspection | contrôle
control, controls | commande, commandes
control, inspection | contrôle, vérification
controller, gamepad | manette
controversial, controversy | controversé, polémique
controversial, controversy | polémique, controverse
conundrum | casse-tête, dilemme, énigme
conurbation, urban area | agglomération, agglo
conurbation, urban area, metropolitan area | agglomération, agglo
convalescence | convalescence
convection | convection
convenience store | supérette, épicerie
convenience store, corner shop | dépanneur, supérette
convenient, convenience | pratique, commodité
convenient, practical | pratique
convention, agreement | accord
convention, congress | congrès
convergent, converging | convergent
conversation, debate | discussion, débat
conversation, discussion | discussion
converse | converser, discuter
converse | inverse, réciproque
conversely | à l'inverse, inversement
conversely, vice versa, inversely | inversement
conversion therapy | thérapie de conversion
conversion, convert | convertir
conversion, transformation | transformation, reconversion
convert | transformer, conversion
convertible | cabriolet, décapotable
convex | convexe
conveyor belt | tapis roulant, convoyeur, bande transporteuse
convict | bagnard
convict | condamner, condamné
convict, find guilty, found guilty | reconnaître coupable, reconnu coupable
convict, sentence | condamner
convicted | condamné
convicted, sentenced | condamné
conviction, belief | conviction
conviction, belief | croyance, conviction
convinced, persuaded | convaincu, persuadé
convinced, satisfied | convaincu
conviviality | convivialité
convoluted | alambiqué
convoy | colonne, convoi
convulsion, seizure | convulsion
cook | cuire, faire cuire
cook | préparer, cuisiner
cook, chef | cuisinière
cook, cooked | cuire, cuisiner
cook, cooking | cuisson, cuisine
cookbook, recipe book | livre de recettes, livre de cuisine
cooked | cuit
cookery, cooking | cuisine
cooking | cuisson
cool | cool
cool | froid, frais, fraîche
cool | sympa, génial
cool, calm | calme
coolant | liquide de refroidissement
cooled | refroidi, refroidir
cooler | glacière
cooler | plus frais
cooling | refroidissement
Cooper | Cooper
cooperate, cooperation | coopérer, coopération
cooperative member | sociétaire, coopérateur
coordination | coordination
cop | flic, policier
cop, police officer | flic, policier
cope with, handle | gérer, faire face à
cope, face | faire face, affronter
cope, manage | s'en sortir, se débrouiller
coping | faire face, gérer
copious | copieux, abondant
copper | flic
copy | copie
copy | double, copie
copy, reproduction | reproduction, copie
copyright | droit d'auteur
copyright | droit d'auteur, copyright
copyright, royalties | droits d'auteur
coral reef | récif corallien, barrière de corail
coral | corail
coral | corail, coraux
cord | cordon
cord | cordon, corde
cordon off, seal off | boucler
cordon | cordon
core, central | central
core, essential | essentiel
Corinth | Corinthe
Corinthian | corinthien
Corinthians | Corinthiens
cork | bouchon
cork | liège
cork | liège, bouchon
corn on the cob | épi de maïs
corn, maize | maïs
corner | angle, coin
corner | virage
corner, angle | angle
corner, corner kick | corner
cornerstone | pierre angulaire, clé de voûte
cornerstone, keystone | pierre angulaire, clé de voûte
cornice, coast road | corniche
Cornish | cornique, cornouaillais
Cornwall | Cornouailles
corny | ringard
corollary | corollaire
coronary | coronaire, coronarien
coronation, crown | couronnement, sacre
coronavirus | coronavirus
coronavirus, Covid | coronavirus, Covid
corp, corporation | société
corporal, lance corporal | caporal
corporate social responsibility, CSR | responsabilité sociale des entreprises, RSE
corporate social responsibility, CSR | RSE, responsabilité sociale des entreprises
corporate, company | entreprise, société
corporation tax, corporate tax | impôt sur les sociétés
corps, body | corps
corpse, body | corps, cadavre
corpus | corpus
corral, pen | corral, enclos
correct | rectifier, corriger
correct, accurate | juste, précis, fidèle
correct, accurate, right | juste, bon
correct, right, accurate | juste, exact
correctly | correctement
correlate | corréler
correlation | corrélation
corresponding | correspondant
Corrèze | Corrèze
corroborate, reaffirm | confirmer
corrode | corroder
corrosion | corrosion
corrosive | corrosif
corrugated iron | tôle ondulée
corrugated | ondulé
corrupt | pourri, corrompu
corrupt, corruption | corruption
corruption, bribery | corruption
corset | corset
cortex | cortex
cortical | cortical
cortisol | cortisol
Corvette | Corvette
cosmetic surgery, plastic surgery | chirurgie esthétique, chirurgie plastique
cosmetic | cosmétique
cosmetic, aesthetic | esthétique
cosmetics | cosmétiques, produits de beauté
cosmic | cosmique
cosmology | cosmologie
cosmonaut | cosmonaute
cosmopolitan | cosmopolite
cosmos | cosmos
cosplay | cosplay
cost | coûter, coût
cost | frais, dépense
cost, expense | charge, coût, frais
cost, price | prix
cost, price | prix, coût
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
could, might | pouvait, pouvaient, pourrait, pourraient, pourriez
council tax, housing tax | taxe d'habitation
council, local authority | collectivité, collectivité locale
council, municipal | municipal, municipale
councillor, councilor | élu, conseiller municipal
councilman, councilwoman, councillor | conseiller municipal, conseillère municipale
counsel, defence counsel | défenseur, défense
counseling, counselling | conseil, accompagnement psychologique
counsellor, counselor, adviser | conseiller, conseillère
counselor, counsellor | conseiller, conseillère
count | comptait, comptent, comptez
count, charge | chef d'accusation
count, countess | comte, comtesse
count, tally | compte
count, vote count | dépouillement
counter | compteur
counter, retaliate | riposter
counteract | contrecarrer, contrebalancer, neutraliser
counteroffensive, counter-offensive | contre-offensive
counterpoint | contrepoint
counterproductive, counter-productive | contre-productif
countess | comtesse
country, countryside | campagne
country, homeland | patrie
country, nation | nation
country, nation | pays, nation
countryman, compatriot, fellow countryman | compatriote
coup plotter | putschiste
coup, coup d'état | coup d'État
couple | ménage, couple
couple, husband and wife | époux
couple, pair | paire, couple
coupled | associé, couplé
courgette, zucchini | courgette
course of treatment | cure
course | cap
course | formation
course, class, lesson | cours
course, dish | plat
course, lesson, class | cours
course, progress, conduct, running | déroulement
course, route | parcours, itinéraire
course, track | filière
course, track, route | parcours
court docket, docket | rôle, registre
court of appeal, appeals court | cour d'appel
Court of Auditors | Cour des comptes
court | courtiser
court | judiciaire
court | juridiction, tribunal
court | terrain, court
court, courtyard | cour
court, tennis court | court
courteous, polite | courtois, poli
courtroom | salle d'audience
courtship | cour, parade nuptiale
courtyard | cour, cour intérieure
couscous | couscous
cove, inlet | crique, anse
covenant | alliance, pacte, convention
Coventry | Coventry
cover up | cacher, dissimuler
cover version, cover | reprise
cover | couvrant, couvrent
cover | recouvre
cover | reprise
cover, coverage | couvrir
cover, hide | dissimuler, cacher
cover, lid | couvercle
cover, slipcover | housse
coverage, media coverage | couverture médiatique
covered market, market hall | halle, halles
covered | couvert
covered | couverte, couvertes
covered, coated | recouverte
covered, cover | couvrir
covering, cover | couverture, couvrir
covet | convoiter
coveted, sought-after | convoité, prisé
cow, cattle | bovin, vache, bétail
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
crack down, crackdown | réprimer, répression
crack down, suppress, repress | réprimer
crack | crack
cracker | biscuit salé
craft | métier, artisanat
craft, boat | embarcation
craft, trade | métier
crafted | fabriqué, façonné, conçu
crafting | fabrication, création
craftsman, artisan | artisan, artisanal
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
crash barrier | glissière de sécurité
crash | planter, panne
crash, accident | collision, accident
crash, collide, collision | collision, percuter, s'écraser
crash, din | fracas, vacarme
crater | cratère
crave | avoir envie de, désirer ardemment
craven, cowardly | lâche
craving | envie, fringale
crayon | crayon de couleur, crayon de cire
crazed gunman, madman | forcené
crazy, insane | fou, folle, dingue
crazy, insane | insensé, délirant
crazy, mad | passionné
crazy, mad, nuts | taré, cinglé, fou
crazy, nuts | fou, folle
cream, ice cream | glace, crème glacée
cream, lotion | crème
creamy | crémeux, onctueux
create, give rise to | susciter
creation, formation | création, formation
creation, foundation | fondation
creation, setting up | mise en place
creative | artistique
creative | créateur
creative, creativity | créativité
credence | crédit, crédibilité
credentials | références, accréditation
credentials, login details | identifiants
credible, believable | crédible
credit card, bank card | carte de crédit, carte bancaire
credit card, bank card | carte de crédit, carte bancaire, carte bleue
credit rating | notation financière
credit | mérite
credit, attribute | attribuer
Cree Nation | nation crie
creed | credo, croyance
creed, credo | credo
creek, stream | ruisseau
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
crew | équipe
crew | équipe, équipage
crib, cot, cradle | berceau, lit de bébé
crime against humanity | crime contre l'humanité
crime novel, thriller | policier, polar, roman policier
crime of passion | crime passionnel
crime | criminalité, crime
crime, criminal | criminel, criminelle
crime, delinquency | délinquance
crime, offence | délit, infraction
crime, offence | infraction, délit
crime, offence, offense | délit, infraction
Crimean | criméen, de Crimée
crimes against humanity, crime against humanity | crimes contre l'humanité, crime contre l'humanité
criminal association, criminal conspiracy | association de malfaiteurs
criminal case | affaire criminelle, affaire pénale
criminal record | casier judiciaire, casier
criminal record, prior convictions | antécédents judiciaires, casier judiciaire
criminal, crime | crime, criminalité
criminal, felon | délinquant, délinquante, criminel
criminologist | criminologue
criminology | criminologie
crimson | cramoisi, pourpre
crimson, purple | pourpre
cringe | grincer des dents, être gêné
crippled | infirme, estropié
crippled | paralysé
crispy, crunchy | croustillant, croquant
critic | critique
critic, critical, review | critique
critical condition | état critique
critical, crucial | crucial, essentiel
critical, serious | grave, critique
critically injured, seriously injured | grièvement blessé, gravement blessé
critically | de manière critique
critically | gravement
criticism, blame | reproche
criticism, criticize | critiquer
criticism, reproach | reproche, critique
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
crop | culture, récolte
crop, farming | culture, cultures
croquette | croquette
cross out | barrer
cross | croiser
cross | croiser, croisent
cross | passer
cross | passer, traverser, franchir
cross, angry | fâché
cross, pass through | traverser
cross, pass | croiser
cross-country skiing | ski de fond
cross-cutting, transversal | transversal
crossbar | barre transversale
crossbow | arbalète
crossed | croisée
crossfire | tirs croisés, feux croisés, feu croisé
crossing | passage
crossing | passage, traversée
crossing | traversée
crossings | traversées, passages
crossover | crossover, multisegment
crossroads | croisée
crossword | mots croisés
crossword, crossword puzzle | mots croisés
crotch | entrejambe
crouch, squat | s'accroupir, accroupi
crow | corbeau, corneille
crow, raven | corbeau
crowd, mob | foule
crowd, people | monde
crowd, public | public
crowd, spectators | public, foule, spectateurs
crowd, throng | foule
crowded, full | plein
crowded, overcrowded | surpeuplé
crowdfunding | financement participatif, sociofinancement
crowdfunding | financement participatif, sociofinancement, crowdfunding
crown jewels | joyaux de la Couronne
crown | sacrer, couronner
crown, monarchy | Couronne, couronne
Crown, Throne | Couronne, trône
crowned | sacré
crucial, essential | essentiel, déterminant
cruciate ligament | ligament croisé
crucible | creuset
crucifix | crucifix
crucifix, cross | croix, crucifix
crucifixion | crucifixion
crucify | crucifier
crude oil | pétrole brut
crude oil, crude | pétrole brut, brut
crude | cru
crude, coarse | grossier, grossière
cruise ship, cruise liner | navire de croisière, paquebot
cruise ship, liner | paquebot, navire de croisière
cruiser | croiseur
crumb | miette
crunchy | croquant, croustillant
crusade | croisade
crusader | croisé
crush | béguin
crush, stampede | bousculade
crush, suppress | réprimer
crusher, grinder | broyeur, concasseur
crustacean, shellfish | crustacé
crusty | croustillant
crutch | béquille
crux of the problem, crux | nœud du problème, cœur du problème
cry, weep | chialer, pleurer
crypt | crypte
cryptic | énigmatique, sibyllin, cryptique
cryptocurrency | cryptomonnaie, monnaie virtuelle
cryptocurrency, crypto | cryptomonnaie, crypto, cryptodevise
crystal ball | boule de cristal
crystal clear | limpide
crystal | cristallin
crystal, glass | cristal
crystalline | cristallin
CT scan, scan | scanner, scan
CT scan, scan | scanner, tomodensitométrie
cub, lion cub | lionceau
Cuba, Cuban | cubain
cube | cube
cubic metre, cubic meter | mètre cube
cubic | cubique
cubicle | box, cabine
cuckold | cocu
cuckoo clock | coucou
cuckoo | coucou
cuddle | câliner
cuddle, hug | câlin, étreinte
cuddly toy, soft toy | doudou, peluche
cuddly | câlin
cue | queue de billard
cue | réplique
cuff | manchette, poignet
cuisine, kitchen, cooking | cuisine, cuisiner
culinary | culinaire
cult | culte
cult, worship | culte
cultural heritage | patrimoine culturel
culture, cultural | culturel, culturelle
Cumbria | Cumbria
cumin | cumin
cumulative | cumulatif, cumulé
cunning | ruse
cunning, sly | rusé, malin
cupcake | cupcake, petit gâteau
Cupid | Cupidon
curator | commissaire, conservateur
curator | conservateur, conservatrice, conservateur de musée
curb, slow down | freiner, ralentir
curb, stem, halt | enrayer, endiguer, juguler
cure, heal | soigner, guérir
cure, heal, treat | soigner
cure, recovery | guérison
cure, remedy | remède
curious, strange | étrange, curieux
curiously, oddly, strangely | curieusement, étrangement, bizarrement
curling | boucler
curling | curling
current events, news, current affairs | actualité, actu
current | actuel, actuelle
current | courant
current, ongoing | en cours
current, ongoing | en cours, actuel
current, running | courante, courantes
currently | à l'heure actuelle
currently, now | aujourd'hui
curriculum | programme
curriculum, syllabus | programme, programme scolaire
curry | curry
curry | curry, cari
curse | malédiction, maudire
curse, insult | insulter, injure
curvature | courbure
curved | courbe, courbé, incurvé
curvy | pulpeux
custard | crème anglaise, crème pâtissière
custodian | dépositaire
custodian | dépositaire, gardien
custodian, caretaker | gardien, concierge
custody | détention provisoire
custody, police custody | garde à vue
custom, tailor-made | sur mesure
custom, tradition | tradition, usage
customary | coutumier, coutumière, habituel, d'usage
customer service | service client, service clients
customer, client | client, cliente, clientèle
customer, client | clientèle, client
customer, consumer | consommateur
customer, consumer | consommateur, client
customers | clientèle, clients
customs duty | droits de douane
customs duty, customs duties, tariff, tariffs | droits de douane, droit de douane
customs tariff, tariff | tarif douanier, droit de douane
customs | douanier
customs | douanier, douanière
cut down, fell | abattre
cut off, cut out | couper
cut | coupe, coupure
cut | supprimer, suppression
cut, abolition | suppression
cut, axe, scrap | supprimer
cut, cut off | coupée, coupées
cut, reduce | baisser, réduire
cut, reduce, decrease | diminuer, réduire
cut, reduce, reduction, lower | baisser, baisse, diminuer, diminution
cut, reduction | baisse
cut, reduction | baisse, diminution
cut, wound | entaille, plaie
cutback, cut | coupe, réduction
cutest | plus mignon
cutlery | couverts, coutellerie
cutoff date, deadline | date limite, date butoir
cutoff | seuil, limite
cutter | cutter
cyanide | cyanure
cyberattack, cyber attack | cyberattaque
cyberspace | cyberespace
cyborg | cyborg
cycle path, bike lane | piste cyclable
cycle path, cycle lane, bike path, bike lane | piste cyclable
cycle | cyclable
cyclical | cyclique
cyclical, cyclic | cyclique
cycling | vélo, cyclisme
cycling, bike | vélo
cycling, cycle | cyclisme, faire du vélo, cycliste
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
dad, daddy | père, papa
Dada, Dadaism | dada, dadaïsme
Dada, Dadaism | dadaïsme, Dada
daffodil, narcissus | jonquille, narcisse
daft, silly | idiot, bête, stupide
dagger | poignard, dague
daily | quotidien, quotidiennement
daily, everyday | au quotidien, chaque jour
daily, newspaper | quotidien, journal
dainty, delicate | délicat
dairy products | produits laitiers
dairy | laiterie, crémerie
dairy | laitier
dairy | laitier, laitière, laiterie
dairy, dairy product | laitage, produit laitier
dais, platform, podium | estrade, tribune
daisy | marguerite
daisy | marguerite, pâquerette
Dakar | Dakar
Dallas | Dallas
dam, dike | digue
damage | dégradation, dégradations, dégâts
damage | dommage, dégât
damage, harm | dommage
damage, harm | nuire, préjudice, porter atteinte
damage, loss | préjudice, dommage
damages, compensation | dédommagement, indemnisation, dommages et intérêts
damages, compensation | dommages et intérêts, dommages-intérêts
damaging, harmful, detrimental | dommageable, préjudiciable, nuisible
damn | foutu, merde
damn, cursed | maudit, sacré
damn, fuck | putain
damp, moisture | humidité
dampen | humidifier, freiner
dance floor | piste de danse
dance hall | dancing
dancer, ballerina | ballerine
dancing, dance | danse
dandy | dandy
danger, dangerous | dangereux
danger, risk | danger, péril
danger, risk | risque
danger, risk | risque, danger
danger, threat | menace
dangerous | dangereuse
dangerously | dangereusement
dangerousness | dangerosité
dangle, hang | pendre, balancer
Danielle | Danielle
dank, damp, humid | humide
Dante | Dante
Danube | Danube
Daphne | Daphné
daredevil | casse-cou
daring | audacieux, osé
Darius | Darius
dark | noir, sombre
dark, darkness | noir, obscurité, ténèbres
dark, gloomy | sombre, noir
dark, shadowy | ténébreux
darker | plus sombre, plus foncé
darkness | noir, obscurité
darkness, blackness | noirceur
darkness, dark | noir
darkness, gloom | ténèbres
Darlington | Darlington
dart, darts | fléchette, fléchettes
Darth Vader | Dark Vador
Darwin | Darwin
Darwinism | darwinisme
dash | tiret
dash, sprint | sprint
data breach, breach | fuite de données, violation de données
data breach, data leak | violation de données, fuite de données
data entry | saisie, saisie de données
data set, dataset | jeu de données, ensemble de données
data | chiffres
database, file | fichier
date back | remonter, dater
date | dater
date | datte
date | rendez-vous
date, appointment | rendez-vous
date, deadline | échéance
date, go out | sortir avec
dating | datation
dating | rencontre
dating, dating site | rencontre, site de rencontres
daunting, intimidating | intimidant, redoutable
Dauphiné | Dauphiné
Davao | Davao
Davos | Davos
Davos, World Economic Forum | Davos, Forum économique mondial
dawn | petit matin, aube
Dax | Dax
day before, night before | veille
day off | jour de repos, repos
day-to-day | quotidien
daybreak, dawn | aube, lever du jour, point du jour
daycare, day care centre, nursery, creche | garderie, crèche
daydream | rêverie, rêvasser
daylight | jour, lumière du jour
dazed | hébété, étourdi
de facto | de facto
de facto | de facto, de fait
deacon | diacre
deactivate, disable | désactiver
dead end, impasse | sans issue, impasse
dead, died | mort, morte, décédé
dead, killed | tué, mort
dead, late, deceased | disparu, défunt
deadliest | plus meurtrier
deadline | date limite
deadline | date limite, échéance, délai
deadlock, stalemate | blocage, impasse
deadly, fatal | mortel, meurtrier
deadly, fatal, lethal | mortel, meurtrier, meurtrière
deadly, lethal | mortel, meurtrier
deaf, deafness | surdité, sourd
deafening | assourdissant
deal with | traiter, faire face à
deal with, handle | traiter, s'occuper de, gérer
deal with, handle, tackle, address | traiter
deal, agreement | contrat
deal, agreement | entente, pacte, accord
deal, agreement | pacte, accord
deal, bargain | affaire, bonne affaire
deal, contract | contrat, marché
deal, contract | marché
deal, special offer | offre, promotion
deal, transaction | transaction
deal, transaction | transaction, affaire
dealer, car dealer | concessionnaire, concessionnaire automobile
dealership | concessionnaire, concession
dealing, dealt | traiter, traité, s'occuper de
dealings, misconduct, wrongdoing | agissements
dean | doyen, doyenne
dear | cher, chère
dear, beloved | cher, chère
dear, beloved | chéri, cher
dear, expensive | cher
dearly | cher, chèrement
dearly | chèrement, tendrement
death knell, knell | glas
death penalty | peine de mort, peine capitale
death penalty, capital punishment | peine de mort
death rate, mortality rate | taux de mortalité, mortalité
death rattle | râle
death toll | bilan, nombre de morts
death toll, number of victims | nombre de victimes, nombre de morts
death, passing | disparition, décès
death, passing | disparition, décès, mort
deathbed | lit de mort
Deauville | Deauville
debate | discuter, débattre
debate, discuss | débattre, discuter
debauchery | débauche
debilitating | débilitant, invalidant
debit card | carte de débit
debit card, bank card | carte de débit, carte bancaire
debit | débit, débiter
debtor | débiteur, débitrice
debut, begin | débuter
debut, premiere | première
debuted | débuté, faire ses débuts
decade | décennie, dizaine d'années
decade, ten years | dix ans, décennie
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
decent, dignified | digne
decent, proper | correct
decent, proper | décent, convenable
deception, hoax, trickery | supercherie
decide between | départager
decide, choose | trancher, choisir
decide, decision | décider, décision
decide, decision | décision
decide, rule | statuer
decidedly, definitely | décidément
deciduous | à feuilles caduques, caduc
decimal | décimal, décimale
decipher, decode | déchiffrer, décrypter
decipher, decode, decrypt | décrypter, déchiffrer
decision maker, decision-maker | décideur
decision-making | prise de décision
decisive, determining | déterminant, décisif
deck of cards | jeu de cartes
deckchair | transat, chaise longue
declare, announce | annoncer
declare, proclaim | proclamer
declared, reported | déclaré
decline | décliner, déclin
decline, drop | chute, régression
decline, drop | recule
decline, drop, fall | baisse, recul
decline, fall | recul, reculer
decline, fall, drop | recul
decline, fall, retreat | reculer
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
decorate | décorer
decorate, adorn | orner, décorer
decorative arts | arts décoratifs
decorative | décoratif
decrease, drop, fall | baisse, baisser, chute, reculer
decrease, lower | réduire, diminuer, baisser
decree, order | décret, arrêté
decry, denounce | dénoncer
dedicate, devote | dédier, consacrer
dedication | dédicace
deduce, infer | déduire, inférer
deductible, excess | franchise
deduction | déduction
deduction, inference | déduction, inférence
deed | acte
deemed, considered | jugée, jugées
deep fryer, fryer | friteuse
deep | profondément
deep, deeper | profond, profondément
deep, profound | approfondi
deeper | plus profond
deepest | plus profond
deeply moving, moving, overwhelming | bouleversant, poignant
deer | chevreuil, biche
default | défaut de paiement
default | défaut de paiement, cessation de paiements
default | par défaut
defeat | revers, défaite
defeat, beat | battre, vaincre, l'emporter
defeat, loss | revers, défaite
defeat, setback | échec, revers
defeated | défait
defeated, beaten | vaincu, battu
defenceless, defenseless | sans défense
defend | soutenir
defend, defence | défense
defend, protect | défendre, préserver
defend, protect | protéger
defendant | défendeur, prévenu, accusé
defendant, accused | prévenu, accusé
defended | défendu, défendre
defender | défenseur
defenseman, defenceman | défenseur
defiance | défi, défiance
defiant | provocant, rebelle
deficiency | carence
deficiency | carence, déficience, insuffisance
deficiency | déficience, carence
deficient | déficient, carencé
deficit, shortfall | déficit
define, set out | définir, fixer
definite | certain
definitely | certainement, assurément
definitely | certainement, sans aucun doute, absolument
definitively | définitivement
deflect | dévier, détourner
deflection | déviation, déflexion
deformed | difforme, déformé
defunct | défunt, disparu
defuse | désamorcer
degenerate | dégénéré
degenerate | dégénérer
degeneration | dégénérescence
degenerative | dégénératif
degree, qualification | titre
degree, qualification | titre, diplôme
degrowth | décroissance
dehydrated | déshydraté
dehydration | déshydratation
deity, divinity | divinité, déité
dejection, despondency | abattement
Delacroix | Delacroix
Delaware | Delaware
delay | retard, délai
delay, late | retard, délai
deleterious, harmful | délétère, nocif
deliberate, intentional | volontaire, délibéré
deliberately, intentionally | volontairement, délibérément
deliberation | délibération
delicacy | délicatesse
delicacy | délicatesse, mets délicat
delicacy | mets délicat, mets raffiné
delicate, fragile | fragile
delicate, sensitive | sensible
delicate, sensitive | sensible, délicat
delicatessen | traiteur, épicerie fine
delicatessen, deli | épicerie fine, traiteur
deliciously, delightfully | délicieusement
delight, enchant | enchanter
delighted, glad, happy | ravie
delighted, happy, pleased | heureux, content
delighted, overjoyed | comblé, ravi
delightful, charming | charmant, charmante
deliver a speech, give a speech | prononcer un discours
deliver | livrent
deliver, delivery | livrer, livraison
deliver, give birth | accoucher
deliver, give | prononcer
deliver, provide | fournir
deliver, provide | fournir, livrer
delivery | expédition, livraison
delivery, childbirth | accouchement
delivery, distribution | distribution, livraison
Delphi | Delphes
delta | delta
delusion | illusion, délire
delusional | délirant
deluxe | de luxe
delve into | se plonger dans, approfondir, fouiller
demagogic | démagogique
demagogue | démagogue
demagoguery, demagogy | démagogie
demand, ask | demander, demande
demand, claim | revendiquer
demanding, exacting | exigeant
demarcation, delimitation | délimitation, démarcation
demeanor, demeanour, behaviour | comportement, attitude
demented | dément
dementia | démence
dementia, insanity | démence
demise | disparition, chute
demo | démo
demo | démo, démonstration
democracy, democratic | démocratie, démocrate, démocratique
democracy, democratic | démocratique
democrat, Democratic Party | Parti démocrate, démocrate
democrat, democratic | démocrate
Democratic candidate | candidat démocrate
Democratic National Committee, DNC | Comité national démocrate
Democratic Party, Democrats | Parti démocrate, démocrates
democratization, democratisation | démocratisation
demolish, wreck | détruire, démolir
demolition, destruction | destruction, démolition
demonic, demoniacal | démoniaque
demonstrate | démontrer
demonstrate, demonstration | démontrer, manifester
demonstrate, protest | manifestent
demonstrated, demonstrating | démontré, démontrer, montré
demonstration | démonstration
demonstration, demonstrate | manifestation, manifester
demonstration, display | démonstration
demonstration, protest | manif, manifestation
demonstration, protest | rassemblement, manifestation
demonstration, protest, rally | manifestation
demonstrator, protester | manifestant, manifestante
demote, relegate | rétrograder, reléguer
demotion | rétrogradation
denial | refus
denial, refusal | refus
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
dental, dentist | dentiste
dentist, dental | dentiste, dentaire
dentistry | dentisterie, médecine dentaire
Denver | Denver
deny | nier, démentir
deny | nier, démentir, rejeter
deny, refuse | refuser
deny, reject, turn down | refuser, rejeter
deodorant | déodorant, désodorisant
departed | défunt
departed | parti
Department of Justice, Justice Department | ministère de la Justice
department | rayon
department, ministry | ministère
department, service | département, service
departure, leave | partir
depend on, depend | dépendre de, dépendre
depend | dépendra
dependence | dépendance
dependent on, reliant on | tributaire de, dépendant de
dependent | à charge
deploy, roll out | déployer
deport, escort to the border | reconduire à la frontière, expulser
deportation, expulsion | renvoi, expulsion
depose | déposer, destituer, renverser
deposed | déchu, destitué
deposed, fallen | déchu, destitué
deposit | caution
deposit | caution, dépôt de garantie
deposit | consigne
deposit | déposer
deposit | gisement
deposit, down payment | arrhes
deposit, leave | déposer
deposited | déposé, déposer
depot | dépôt
depraved | dépravé
depravity | dépravation
depreciate | se déprécier
depreciation | dépréciation, amortissement
depreciation, amortisation, amortization | amortissement
depressed | déprimé
depressed | déprimé, dépressif
depressed, depression | dépression
depressing | déprimant
depression, Great Depression | grande dépression
depressive, depressed | dépressif
deprivation | privation
deprived | privé
deputies | adjoints
deputies | députés
deputy mayor | adjoint, adjoint au maire
deputy prosecutor, assistant prosecutor | substitut du procureur, procureur adjoint
deputy | député, députée
deranged | détraqué, dérangé, déséquilibré
derby | derby
Derbyshire | Derbyshire
derelict | délabré, abandonné, à l'abandon
derision, mockery | dérision, moquerie
derisory | ridicule, dérisoire
derivative | dérivé, produit dérivé
derivative, derivatives | dérivé, dérivés, produit dérivé
dermatologist | dermatologue, dermato
dermatology | dermatologie
derogatory, pejorative, disparaging | péjoratif, désobligeant
Derry, Londonderry | Derry, Londonderry
Des Moines | Des Moines
Descartes | Descartes
descent, ancestry | origine, ascendance
describe, call | qualifier
describe, call | qualifier, décrire
description | signalement
description, describe | description
desert, abandon | déserter, abandonner
desert, leave | abandonner, quitter
deserted | désert, déserte, abandonné
deserted | déserte
deserted, empty | désert
design | conception, concevoir
design | création, conception
design | design
design | dessin, dessiner
design | modèle, conception
design, designing | conception
design, drawing | dessin
designated | désigné, désigner
designation of origin, protected designation of origin | AOC, AOP, appellation d'origine contrôlée, appellation d'origine protégée
designer | concepteur, conceptrice
designer | designer, conceptrice
designer | styliste, créateur, créatrice
designer, founder | créateur
desirable | souhaitable
desire, wish | envie, désir
desire, wish, want | envie, souhait
desist, refrain | s'abstenir
desk, counter, ticket window | guichet
desktop computer | ordinateur de bureau
desktop | bureau
desolate | lugubre, désertique
desperate, despair | désespoir, désespéré
desperation | désespoir
despite, in spite of | en dépit de, malgré
destined | destiné, voué
destiny, fate | destinée
destitute | indigent, démuni, sans ressources
destroy, demolish | démolir, ravager, saccager
destroy, destruction | destruction, détruire
destroyer | contre-torpilleur, destroyer
destroyer | destructeur
destruction, destroy | détruire
detachment | détachement
detail | détailler
detail, clarification | précision
detail, particular | précision
details, contact details | coordonnées
detained, held | retenu, détenu
detected, detecting | détecté, détecter
detection, screening | dépistage
detection, screening | dépistage, détection
detective | détective
detective | policier, policière
detective, police officer | policier
détente, easing | détente
detention | retenue
detention, arrest | arrestation, interpellation
detergent | détergent, détersif, lessive
deteriorate, worsen | se dégrader, se détériorer, empirer
determinant | déterminant
determination | résolution, détermination
determination, resolve | détermination
determine, decide | décider
determine, establish | déterminer
determine, establish | établir
determine, establish | établir, déterminer
determine, schedule | fixer
determined | déterminé
determined | déterminé, résolu
determined, decided | décidé, résolu
determined, set | fixé
determinism | déterminisme
detestable, loathsome, hateful | détestable, odieux
detonate | détoner, faire exploser
detonation | détonation
detonator | détonateur
detonator, fuse | détonateur, mèche
detour, diversion | déviation, détour
detox | détox, cure de désintoxication, désintoxication
detract from | nuire à
Detroit | Detroit, Détroit
devastating | dévastateur, dévastatrice
develop | se développer
develop, draw up | élaborer
develop, evolve | évoluer
developed country, developed countries | pays développé, pays développés
developer, property developer | promoteur, promoteur immobilier
developer, publisher | éditeur
developing country, developing countries | pays en développement
developing | en développement
developing | en développement, en voie de développement
development | élaboration, mise au point
development | événement, évolution
development | évolution
development, drafting, drawing up, preparation | élaboration
developmental | développemental, du développement
deviance | déviance
deviant | déviant
deviate | dévier, s'écarter
deviation | écart, déviation
device, engine | machine
devious | sournois, retors
devolution | dévolution
devolution | dévolution, décentralisation
devolve | décentraliser, déléguer, transférer
devolved, assigned | dévolu
Devon | Devon
Devonshire | Devonshire
devote oneself, indulge in | s'adonner à
devoted, dedicated | consacré, dédié, dévoué
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
dial a number | composer un numéro
dial | cadran
dial | composer, composer un numéro
dial, clock face | cadran
dialect | dialecte
dialectic, dialectical | dialectique
dialling code, area code | indicatif
dialysis | dialyse
diameter | diamètre
diamond, lozenge, rhombus | losange
diamonds | carreau
diaper, nappy | couche
diaphragm | diaphragme
diarrhea, diarrhoea | diarrhée
diarrhoea, diarrhea | diarrhée
diary | journal, carnet
diary | journal, journal intime
dice | dé
dichotomy | dichotomie
Dickens | Dickens
dictator | dictateur, dictatrice
dictionary | dictionnaire, dico
didactic | didactique
Diderot | Diderot
die | crève
die | mourir, décéder, crever
die | périr, trouver la mort, perdre la vie, disparaître
die, death | mort, mourir
die, dying | mourir, mourant
die, pass away | décéder, mourir
die, pass away | disparaître, mourir
die, pass away | s'éteindre, mourir, décéder
diehard | dur
diehard, die-hard | irréductible
dielectric | diélectrique
Dieppe | Dieppe
diet | diète, régime
diet, eating habits | alimentation, régime
diet, eating | alimentation
diet, food | alimentation
dietary supplement | complément alimentaire
dietary supplement, food supplement | complément alimentaire
difference | distinction
difference, divergence, disagreement | divergence, différend
difference, gap | écart
difference, margin | écart, différence
different | autre, distinct
different, distinct | différent
different, various | divers, varié
differential | différentiel
differentiation | différenciation
differently | autrement
differently | différemment, autrement
difficult, delicate, sensitive | délicat
difficult, hard | difficile, dur
difficult, painful | pénible
difficult, tough | dur
difficult, tricky | délicat, compliqué
difficulty, difficult | difficile
difficulty, problem | problème
difficulty, trouble | mal, peine, difficulté
diffraction | diffraction
diffuse | diffus
diffusion, spread | diffusion, propagation
dig, excavation | fouille, fouiller
dig, jibe, swipe | pique
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
dimension, aspect | dimension
dimensional | dimensionnel
diminutive, tiny | minuscule
din, racket | vacarme, boucan, tintamarre
diner | petit restaurant, resto
diner, guest | convive
dinner, meal | repas
dinner, supper | souper, dîner
dinosaur | dinosaure
dinosaur, dino | dinosaure
diocesan | diocésain
diocese | diocèse
diocese, bishopric | évêché, diocèse
diode | diode
dip, fall | baisse, baisser
dip, plunge | plonger, tremper
dip, slight fall | légère baisse, recul
dip, swim | baignade
diploma, certificate | brevet, diplôme
diplomat, diplomatic | diplomate, diplomatique
diplomatic mission, embassy | ambassade
direct debit | prélèvement automatique, prélèvement
direct | réaliser
direct, guide | diriger, orienter
direct, immediate | immédiat
directed | dirigé
directed, directing | réalisé, réaliser, mettre en scène
directing | diriger
directing | mise en scène, réalisation
directing, direction | réalisation
direction | orientation, consigne
direction, management | direction
directive, guideline, instruction | directive, consigne
director | directrice, directeur
director | metteur en scène, réalisateur
director | réalisateur, réalisatrice, cinéaste
director, board member | administrateur
director, board member | administrateur, administratrice
director, executive, head | dirigeant, dirigeante, patron
director, film director, filmmaker | réalisateur, réalisatrice, cinéaste, metteur en scène
director, filmmaker | réalisateur, cinéaste
director, filmmaker | réalisateur, réalisatrice, cinéaste
director, head | directeur, directrice
directorate-general, general management | direction générale
directory | répertoire, annuaire
dirt, earth | terre
dirt, mud | boue
disability pension | pension d'invalidité
disability | incapacité, invalidité, handicap
disability, invalidity | invalidité
disabled, disability | handicapé, handicapée, handicap
disabled, disabled person | handicapé, personne handicapée
disabled, disabled person | personne handicapée, personne en situation de handicap
disagreement | désaccord, mésentente
disagreement, dispute | différend
disallow | refuser, invalider
disallowed goal | but refusé
disappear, disappearance | disparition
disappear, vanish | se volatiliser
disappear, vanish, go missing | disparaître
disappoint, let down | décevoir
disappointing, disappointed | déçu
disappointing, underwhelming | décevant, décevante
disaster | sinistre
disaster, fiasco | fiasco
disaster, tragedy | drame
disastrous | désastreux, catastrophique
disband | dissoudre, se dissoudre
disbelief, incredulity | incrédulité
disbursement | décaissement, déboursement
disc, CD | CD
disc, record | album
discarded | jeté, mis au rebut
discharge, release | rejeter
discharged | déversé, rejeté
discharged | libéré, renvoyé
disciple | disciple
disciple, follower | disciple
discipline, punish | sanctionner
discipline, subject | matière
disclaimer | avertissement, clause de non-responsabilité
disco | disco
discography | discographie
discomfort | inconfort, gêne, malaise
disconcerting, baffling | déroutant, déconcertant
disconnect | déconnecter, débrancher
disconnected, out of touch | déconnecté
discontinued | interrompu, abandonné, arrêté
discotheque, nightclub | discothèque, boîte de nuit
discount store, discounter | magasin discount, hard-discount
discount | bon marché, à bas prix
discount | discount
discount | réduction
discount, reduction | réduction
discount, reduction | remise, rabais, réduction
discount, reduction | remise, réduction
discounted | à prix réduit
discourse | discours
discourse, speech | discours
discovery, discover | découverte, découvrir
discovery, finding | découverte
discreetly, quietly | discrètement
discrepancy | écart, divergence, décalage
discretionary | discrétionnaire
discriminate | discriminer
discuss | débattre, évoquer, aborder, discuter
discuss, raise | aborder
discuss, talk about | parler de, discuter
discuss, talk | échanger, discuter
discussion | débat, discussion
discussion, debate | débat
discussion, talk | échange, discussion
discussion, talk | échange, entretien
discussion, talks | discussion, entretien, pourparlers
disease, illness | maladie
disease, illness | maladie, affection
disease, pathology | maladie, pathologie, affection
disgrace, shame | honte
disgruntled | mécontent
disguised, dressed up | déguisé
disgust | dégoût, dégoûter
disgusting, gross | dégueu, dégueulasse, dégoûtant
disgusting, revolting | dégoûtant, répugnant
disgusting, revolting | dégueulasse, dégoûtant
dish, dishes | plat, plats
dish, food | mets, plat
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
dismissal, expulsion | renvoi
dismissal, firing | renvoi, licenciement
dismissal, termination of employment | licenciement
Disney | Disney
Disneyland | Disneyland
disobedience | désobéissance
disorder, condition | trouble, affection
disorder, unrest | désordre, troubles
disorganized, disorganised | désorganisé
disparity | disparité
dispatch, news report, wire report | dépêche
dispatch, send | envoyer, dépêcher
dispatched | envoyé, expédié, dépêché
dispensary | dispensaire
displaced, displaced person | déplacé
displacement | déplacement
display | écran
display | montrer, afficher
display, monitor | écran
display, show off, flaunt | exhiber, exposer, afficher
display, show | montrer, présenter
displeasure, dissatisfaction | mécontentement, déplaisir
disposal | disposition
disposal, divestiture, divestment, transfer | cession
disposal, elimination | élimination, évacuation
disposal, sale | vente, cession
disposed | disposé
disposed | éliminé, jeté
disposition, temperament | tempérament
dispute | conflit, différend, litige
dispute, conflict | conflit
dispute, contest, challenge | contester, remettre en cause
dispute, disagreement | désaccord, différend
dispute, quarrel, disagreement | querelle, désaccord
dispute, war | conflit
disquette, floppy disk | disquette
disrespectful | irrespectueux, irrespectueuse
dissect | disséquer
dissection | dissection
dissension, discord | dissension, discorde
dissent, protest | contestation
dissertation, doctoral thesis | thèse, thèse de doctorat
dissertation, essay | dissertation
dissertation, thesis | mémoire, thèse
dissident | opposant, dissident
dissimilar | dissemblable
dissociate, separate | dissocier
dissonance | dissonance
distance education | enseignement à distance, téléenseignement
distance learning, online learning | enseignement à distance
distance | éloignement
distance, remote | à distance
distasteful | désagréable, de mauvais goût
distil, distill | distiller
distillation | distillation
distillery | distillerie
distinct, separate | distinct
distinct, separate | distinct, séparé
distinction, difference | distinction, différence
distinguish | distinguer
distraught | éperdu, bouleversé, effondré
distress, anguish | angoisse
distressed | affligé, bouleversé, en détresse
distressing, pathetic | affligeant, navrant, pitoyable
distressing, saddening | désolant
distribute | diffuser, distribuer
distribution | diffusion, distribuer
distribution | diffusion, distribution
distribution, division | répartition
district | circonscription
district | district
district, area | quartier
district, constituency | circonscription
district, region | zone
disturb, bother | déranger
disturb, disrupt | perturber, déranger
disturb, trouble | troubler
disturbance | trouble, perturbation
disturbed | perturbé, troublé, dérangé
disturbing, disruptive | perturbant, perturbateur, perturbatrice
disturbing, troubling, unsettling | troublant, dérangeant, perturbant
ditto | idem
ditto, likewise | idem, de même
diva | diva
dive | plongeon, saut
dive, diving | plongée, plongeon
dive, plunge | chute
diverge | diverger
divergent | divergent
divergent, differing | divergent
divide | séparer
divide, gap | fracture
divide, rift, cleavage | clivage
divide, split | partager, division
division | clivage, fracture
division | partage
division, department | service
divisional | divisionnaire
divisive | clivant
divorce proceedings | instance de divorce, procédure de divorce
DJ, disc jockey | DJ, disc-jockey
Djibouti | Djibouti
do again, redo | refaire
do the dishes | faire la vaisselle
dock | amarrer, accoster, s'amarrer
dock | box des accusés, banc des accusés
dock | box, box des accusés, banc des accusés
dock | dock
dock, port | port
docker, dock worker | docker
docker, dockworker | docker
docker, dockworker, longshoreman | docker, débardeur
docker, longshoreman | docker, débardeur
doctor, physician | médecin
doctor, physician, gp | médecin, généraliste, toubib
doctoral student, PhD student | doctorant, doctorante
doctorate | doctorat
doctorate, phd | doctorat, thèse
document | documenter, document
document | pièce, document
documentary | documentaire, docu
documentary | documentaire, film documentaire
documentation | documentation
documents, papers | papiers, document
dodgy, shady | louche, douteux
dodgy, weird, shady | chelou, louche
doe | biche
dog handler | maître-chien
dog sled | traîneau à chiens
dog, canine | canin
dog, puppy | chien, chienne, chiot
doggy | toutou
dogmatic | dogmatique
Doha | Doha
dojo | dojo
dole, unemployment benefit | allocation chômage, chômage
dollar, buck | dollar américain, billet vert
domain name | nom de domaine
domain, field | domaine
dome | dôme
dome | dôme, coupole
dome, cupola | coupole, dôme
domestic violence | violence conjugale, violences conjugales
domestic violence | violence conjugale, violences conjugales, violences domestiques
domestic violence | violences conjugales, violence conjugale, violences domestiques
domestic violence, spousal violence | violence conjugale, violences conjugales
domestic worker, household help | employé de maison, domestique
domestic | domestique
domestic | national, intérieur
domestic, national | national, nationale
domicile, home | domicile
domiciled, residing | domicilié
Dominic | Dominic, Dominique
dominion | domination
domino effect, knock-on effect | effet domino
domino | domino
Don Quixote | Don Quichotte
donate | donner, faire don
donate, give | donner
donate, offer | offrir
donation, gift | cadeau
donation, gift | don
donation, gift | donation, don
Doncaster | Doncaster
Donetsk | Donetsk
donkey | âne
donor | donateur, donneur
donor | donneur, donneuse, donateur, donatrice
donor, lender | bailleur de fonds
doodle | gribouillage, griffonner
doom | condamner
doom | perte, ruine, malheur
doomed | condamné, voué à l'échec
doomed | voué à l'échec
doomsday | fin du monde, apocalypse
doomsday | fin du monde, apocalypse, jugement dernier
door, car door | portière
door, gate | porte, portail
doorbell | sonnette
doorman, bouncer | portier, videur
doorstep | pas de porte, seuil
doorway | entrée, embrasure
dopamine | dopamine
dope | drogue, came
dope, drug | doper, droguer
Doppler | Doppler
Dordogne | Dordogne
dorm, hall of residence, student residence | résidence universitaire, cité universitaire
dormant | en sommeil, dormant, inactif
dormitory, dorm | dortoir
dormouse | loir
dorsal fin | nageoire dorsale
dorsal | dorsal
Dorset | Dorset
dose | injection
dossier | dossier
Douai | Douai
Douala | Douala
double bass, bass | contrebasse, basse
double glazing | double vitrage
double helix | double hélice
double | double, multiplier par deux
double, stunt double, body double | doublure
double-sided, both sides | recto verso
doubles | double
doubly | doublement
Doubs | Doubs
doubt, question | douter, remettre en question, remettre en cause
doubt, suspicion | doute
doubt, suspicion | soupçon
dough | pâte
dough, pastry, batter | pâte
doughnut, donut | beignet
doughnut, donut | beignet, donut
doughnut, donut, fritter | beignet
dove | colombe
Dow Jones | Dow Jones
Down's syndrome, Down syndrome | trisomie 21, syndrome de Down, trisomie
down, downstairs | en bas
downgrade | dégradation, abaissement
downgrading, relegation | déclassement
downhill skiing, alpine skiing | ski alpin
downhill | descente
download | téléchargement, télécharger
downright | carrément, franchement
downside, drawback | inconvénient, désavantage, revers de la médaille
downstream | en aval, aval
downtime | temps d'arrêt, temps mort
dozens, dozen | dizaine, dizaines
Dracula | Dracula
draft beer, draught beer | bière pression
draft dodger | insoumis, réfractaire
draft pick | choix au repêchage
draft | projet, ébauche
draft, bill | projet de loi, avant-projet
draft, NHL draft | repêchage
drafting | rédaction, rédiger
drag, pull | entraîner
dragonfly | libellule
drain | égout, canalisation
drain, sewer | égout, canalisation
drainage basin, catchment | bassin versant
drainage | drainage
drained | drainé
drained | épuisé, vidé
draining, emptying | vidange
drama | dramatique
drama | théâtre
drama, theatre | théâtre
dramatic, considerable | considérable
dramatically | considérablement, radicalement
dramatically, spectacularly | de façon spectaculaire
Drancy | Drancy
drape | draper
drapes, curtain | rideau
drastic | radical
draught beer, draft beer | bière pression
draught | tirant d'eau
draught, draft | courant d'air
draw a gun, draw a weapon | dégainer
draw up | dresse, dressé
draw up | dresser, élaborer, rédiger
draw up, establish | établir, dresser
draw | dessine
draw | tableau, tirage au sort
draw | tirage au sort, tirage
draw | tirer
draw, attract | attirer
draw, pull | tirer
draw, tie | égalité, match nul
draw, tie | match nul, nul, égalité
draw, tie | nul, match nul
drawing pin, thumbtack | punaise
drawing | dessin
drawing, sketch | dessin, esquisse, croquis
drawn, designed | dessiné, dessinée, dessinées
DRC | RDC
dream | onirique
dream | rêvent
dream | songe
dreamy | rêveur
dreary, dull | morne, triste, maussade
dredge | draguer
dredging | dragage
drench, soak | tremper, détremper
dress, clothes, clothing | tenue
dress, get dressed | s'habiller, habiller
dress, outfit | tenue
dressage | dressage
dressed | habillée
dressed, clad | vêtu, habillé
dressed, dress | habiller, s'habiller
dresser, chest of drawers | commode
dressing room | loge
dressing room | vestiaire, loge
dressing | habillage
dressing | vinaigrette, sauce
dribble | dribbler, dribble
drier | plus sec
drift | dériver, dérive
drill bit | mèche de perceuse
drill, exercise | exercice, manœuvre
drilled | percé, foré
drilling, borehole | forage
drink | pot
drink | verre
drink | verre, boisson
drink, alcohol | alcool, boire
drink, consume | consommer
drink-driving, drunk driving, drink driving, impaired driving | alcool au volant
drinker | buveur, buveuse
drinking | potable
drip | goutter, dégouliner
drip, intravenous drip | perfusion, goutte-à-goutte
drive out, expel | chasser, expulser
drive shaft | arbre de transmission
drive | conduisent, conduisant, conduisait
drive | lecteur, disque dur
drive | pousser, entraîner
drive | trajet
drive | volonté, dynamisme
drive, campaign | campagne
drive, lead | conduire
drive, run | roule, roulé
drive, travel | rouler
driver | conducteur, automobiliste
driver | conducteur, chauffeur
driver | pilote, conducteur
driver, chauffeur | chauffeur, conducteur
driver, drive | conducteur, conductrice
driver, driving force | moteur, force motrice
driver, motorist | automobiliste, conducteur
driver, racing driver | pilote
driveway | allée, entrée de garage
driving licence, driver's license | permis de conduire
driving licence, driver's license, driver's licence, driving license | permis de conduire
driving test | examen de conduite
driving | conduite
droid, android | androïde, droïde
Drôme | Drôme
drool | baver, bave
drop off | déposer
drop out of school | abandonner l'école, quitter l'école, décrocher
drop out | décroche, décroché
drop | abandonner, renoncer
drop | larguer
drop | recul, reculer
drop | tomber
drop, decline | chute, baisse
drop, deposit | déposer
drop, dropping | chute, baisse, baisser, tomber
drop, fall | chute, chuter
drop, fall | tomber, chuter, baisser
drop, give up | laisser tomber
drop-down menu | menu déroulant
droplet | gouttelette
dropout, dropping out | abandon scolaire, décrochage scolaire
dropping out of school, dropout | décrochage scolaire, décrochage
droppings | excréments, fientes, crottes
drought, dryness | sécheresse
drowned | noyé
drudgery, chore | corvée
drug addict, addict | toxicomane, accro
drug addict, junkie | toxicomane, drogué, junkie
drug bust, police raid | coup de filet, descente de police
drug dealer, dealer | dealer, dealeur, trafiquant
drug dealer, dealer | trafiquant de drogue, dealer, revendeur de drogue
drug kingpin, drug lord, drug baron | baron de la drogue
drug mule | mule, passeur de drogue
drug trafficker | trafiquant de drogue, narcotrafiquant
drug trafficking | trafic de drogue, trafic de stupéfiants, narcotrafic
drug trafficking, drug dealing, drug trade | trafic de drogue, trafic de stupéfiants, narcotrafic
drug user | consommateur de drogue, toxicomane
drug, medicine | médicament, remède
drug, medicine | remède
drug, medicine, medication | médicament, remède
drug, narcotics | drogue
druid | druide
drummer | batteur, batteuse, tambour
drums | batterie
drumstick | pilon
drunk driving, drink-driving, driving under the influence | conduite en état d'ivresse, alcool au volant, conduite sous influence
drunk | bourré
drunk | saoul, soûl, ivre
drunk, drunkard | ivrogne
drunk, intoxicated | en état d'ivresse, ivre
dry cleaner, dry cleaning | pressing, nettoyage à sec
dry, dried | séché, sec
dry, drought | sécheresse, sec
dryer, tumble dryer | sèche-linge, sécheuse
dryer, tumble dryer, clothes dryer | sèche-linge, séchoir, sécheuse
drying | séchage
dryness | sécheresse
dual citizen, dual national | binational, binationale
dual nationality | double nationalité
duality | dualité
dub | doubler
dub, nickname | surnommer
Dubai | Dubaï
dubbed, nicknamed | surnommé
dubbed, nicknamed | surnommé, baptisé
dubbing | doublage
Dublin | Dublin
Dubliner | Dublinois
duchess | duchesse
duchy | duché
duck | esquiver
duct, pipe | conduit, canalisation
dud | raté, fiasco
dude, guy | gars
dude, guy | mec, type
due diligence | diligence raisonnable, vérification préalable
due diligence | vérification diligente, diligence raisonnable
due to, related to | lié à, dû à
duet | duo
dugout canoe | pirogue
duke, duchess | duc, duchesse
dull, boring | ennuyeux, monotone, barbant
Duluth | Duluth
duly | dûment
duly, properly | dûment
dumb, mute | muet, muette
dumber | plus bête, plus stupide
dummy, pacifier | sucette, tétine
dump | jeter, abandonner
dump | lâcher, larguer
dump | larguer, plaquer
dump, landfill | déchetterie, dépotoir
dumped | jeté, déversé
dumped | largué
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
during | au cours de, durant
during | lors de, au fil de
dust off | dépoussiérer
duty roster | tableau de service
duty, customs duty, tariff | droit de douane, taxe
duty, levy | taxe
duty, responsibility | responsabilité, devoir
duty, tax, levy | droit, taxe
duty-free, tax-free | en franchise, hors taxes
duvet, comforter, quilt | couette
duvet, quilt, comforter | couette
dwarf, midget | nain, naine
dwelling, home | logis, logement, demeure
dwindle | s'amenuiser, diminuer, se réduire
dye, colouring, food colouring | colorant
dye, dyeing | teinture
dying | mourant
dying, moribund | agonisant, moribond
dynamic, dynamics | dynamique
dynamite | dynamite
dynamo | dynamo
dyslexia | dyslexie
dyslexic | dyslexique
dystopia | dystopie
dystopian | dystopique
e-book, ebook | livre numérique, livre électronique
e-cigarette, electronic cigarette | cigarette électronique, vapoteuse
e-cigarette, electronic cigarette, vaping | cigarette électronique, vapotage
e-commerce, ecommerce, online shopping | commerce électronique, e-commerce, commerce en ligne
e-commerce, online shopping | commerce en ligne
each one, everyone, each | chacun, chacune
each, every | chacun, chacune
eagerly | avidement, avec impatience
ear of corn, ear of wheat | épi
earbuds, earphone | écouteur, oreillette
earl | comte
earlier, previously | précédemment, auparavant
earlobe | lobe de l'oreille
early elections, early election | élections anticipées
early | avance, en avance
early | début
early | premier, première
early, beginning | début
early, in advance, ahead of time | en avance, à l'avance
early, soon | tôt
earn a living | gagner sa vie
earn | valoir
earn, bring in | rapporter
earn, deserve | mériter
earn, receive | percevoir, toucher
earned, earning | gagné, gagner
earned, won | valu
earnest | sérieux, sincère
earnings | gains
earnings, income | revenu, revenus
earnings, profit | résultat, bénéfice
earnings, profits | bénéfices, gains
earnings, results | résultats
earnings, wages | salaire
earphone, headphone | écouteur, casque audio
earpiece, earbud | oreillette
earring | boucle d'oreille, boucles d'oreilles
earth | terrestre
earth, planet | planète
earth, soil | terre
earthenware | faïence
earthquake magnitude, magnitude | magnitude
earthquake, quake | tremblement de terre, séisme
earthy | terreux
ease | alléger
ease | assouplir, assouplissement
ease, make easier | faciliter
easement | servitude
easier | plus facile
easier, simpler | plus simple, faciliter
easiest | plus facile, plus simple
easily | aisément, facilement
East Anglia | Est-Anglie
East Germany | Allemagne de l'Est
east | orient
east, eastern | oriental
eastbound | en direction de l'est
easter egg | œuf de Pâques
eastern seaboard, East Coast | côte est
Eastern Townships | Cantons-de-l'Est, Estrie
eastern | oriental, orientale
eastern, oriental | orientale, orientales
eastward | vers l'est
easy | aisée
easy, easily | facilement, aisé
eat lunch, have lunch | déjeuner
eat | bouffer
eat | mange, manges, mangent, mangez, mangé, mangeant
eat, feed | consommer, se nourrir
eater | mangeur, mangeuse
eating disorder | trouble alimentaire, troubles alimentaires
eating | consommation
eau de cologne | eau de Cologne
ebb tide | marée descendante, jusant
ebb | reflux
ebb | reflux, refluer
ebony | ébène
eccentric | excentrique
eccentric | original
eccentricity | excentricité
ecclesiastical | ecclésiastique
echo, resonate | résonner, trouver un écho
eclectic | éclectique
eco-friendly, environmentally friendly | écologique, respectueux de l'environnement
École nationale d'administration, ENA | ENA, École nationale d'administration
ecological transition, green transition | transition écologique
economic powerhouse | puissance économique
economic situation | conjoncture, situation économique
economic, economical | économique
economically | économiquement
economics | économie, sciences économiques
economics, economy | économie
economise, economize, save | économiser
economy, economic | économique, économie
economy, saving | économie
ecstatic | extatique, aux anges
ecumenical | œcuménique
eczema | eczéma
Eddie | Eddie
eddy, upheaval, stir | remous
Eden | Éden
EDF | EDF, Électricité de France
edge of the forest | lisière de la forêt
edge of the forest, edge of the wood | orée de la forêt, lisière
edge, advantage | avantage
edge, brink, verge | bord
edge, outskirts | lisière, orée
edgy, nervous | nerveux, tendu
edible | comestible
Edict of Nantes | édit de Nantes
edict, decree | édit, décret
edifying, enlightening, instructive | édifiant, instructif
Edison | Edison
edit | corriger
edit, editing | montage, monter
editing, montage | montage
editing, newsroom | rédaction
editor | rédacteur, rédacteur en chef
editor's note | NDLR, note de la rédaction
editor, publisher | éditeur, éditrice
editor-in-chief | rédacteur en chef
editor-in-chief, editor | rédacteur en chef, rédactrice en chef
editor-in-chief, editor, chief editor | rédacteur en chef, rédactrice en chef
editorial writer, leader writer | éditorialiste
editorial | éditorial, édito
editorial | rédactionnel
Edmonton | Edmonton
Edo | Edo
educate | former, instruire
educated | instruit, diplômé
education | éducatif, éducative
education | enseignement
education | enseignement, éducation
education | formation
education | instruction, éducation
education | scolaire, scolarité
education, teaching | enseignement
education, training, course | formation
educational | scolaire, éducatif
educational | scolaire, éducative
educator, teacher | pédagogue
eel | anguille
eerie | étrange, inquiétant, sinistre
effect | impact, effet
effect, consequence, result | résultat
effect, impact | répercussion, impact
effect, impact, influence | influence
effective | en vigueur
effective, actual | réel, réelle
effectively, efficiently | efficacement
effectively, in fact | de fait, en pratique
effectiveness, effective | efficace
efficacy, effectiveness | efficacité
efficiency | efficience, efficacité
efficiency | rendement
efficiency, effectiveness | efficacité
efficient, cost-effective | rentable
efficient, effective, high-performance | performant, efficace
effigy | effigie
effort, attempt | tentative
effortlessly | sans effort, aisément
egalitarian | égalitaire
egalitarianism | égalitarisme
egg laying, spawning | ponte
egg yolk, yolk | jaune d'œuf
egg, ovum | ovule
eggplant, aubergine | aubergine
egocentric, self-centred, self-centered | égocentrique, égocentré
egoism, selfishness | égoïsme
egregious, blatant, flagrant | flagrant
egyptian, egypt | égyptien, Égypte
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
elaborate, complex | complexe, sophistiqué
elasticity | élasticité
Elbe | Elbe
elder | ancien
elder, elderly person | personne âgée
elderly, aged, old | vieux, vieille, âgé
elderly, old | âgé, vieux
elderly, old, aged | âgée, âgées
elderly, older | âgé, personne âgée
eldest, oldest | aîné, aînée
Eleanor of Aquitaine | Aliénor d'Aquitaine
elect | choisir, élire
elected | élu
elected | élu, élue
election campaign | campagne électorale
election | électoral, électorale
election | scrutin, élection
election, vote | élection, scrutin
election, vote, poll | scrutin, vote
electoral boundaries, redistricting | découpage électoral, redécoupage électoral
electoral college | collège électoral
electoral roll, electoral register, voters list | liste électorale
electoral, election | électoral
electric shock | décharge électrique, choc électrique
electrical, electric | électrique
electrically | électriquement
electricity, electric | électrique
electricity, power | courant, énergie
electricity, power | électricité
electrification | électrification
electrify | électrifier
electrify | électriser
electrode | électrode
electroencephalogram, EEG | électroencéphalogramme, EEG
electrolyte | électrolyte
electromagnetic | électromagnétique
electron | électron
electronic music, electro | électro, musique électronique
electronic, electronics | électronique
elegance | élégance
elegant, chic | chic, élégant
element, factor | facteur, élément
elementary school, primary school | école primaire, école élémentaire
elephant trunk, trunk | trompe
elevated | élevé, surélevé
elevation gain, vertical drop | dénivelé, dénivellation
eleventh | onzième
elf | elfe, lutin
elf, elves | elfe, lutin
elf, goblin, pixie | lutin, elfe
eligible, entitled | avoir droit
Elijah | Élie
eliminate, abolish | supprimer
eliminate, knock out | éliminer, élimination
eliminated, out | éliminé
elimination, knockout | élimination
elite | élites
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
else, other | autre
elsewhere, somewhere else | ailleurs
elude, evade | échapper
elusive | insaisissable
elusive | insaisissable, introuvable
Élysée, French presidency | Élysée, présidence française
email, e-mail | courrier électronique, courriel, mail
email, e-mail | email, courriel, e-mail, mail
email, mail | courriel, mail, e-mail
emanate | émaner, provenir
emancipate | émanciper
emancipation | émancipation
embankment | talus, remblai, digue
embankment, slope | talus, remblai
embarrassed | gêné, embarrassé
embarrassed, uncomfortable | gêné
embarrassing, awkward | gênant, embarrassant, délicat
embarrassment | gêne, embarras
embarrassment, discomfort | gêne
embed, integrate | intégrer
emblem | emblème
emblematic | emblématique
embody, incarnate | incarner
embrace | adopter
embrace, adopt | adopter
embrace, hug | câlin
embrace, hug | étreindre
embrace, hug | étreinte, embrasser, enlacer
embrace, kiss, hug | embrasse
embroidery | broderie
embryo | embryon
embryonic | embryonnaire
emerald | émeraude
emerge | dégage
emerge, arise | apparaître, surgir
emerge, come out | sortir, émerger
emergencies | urgences
emergency accommodation, emergency shelter, emergency housing | hébergement d'urgence
emergency department, emergency room | service des urgences
emergency exit | sortie de secours
emergency exit | sortie de secours, issue de secours
emergency medical service, emergency medical services | SAMU, service d'aide médicale urgente
emergency room, casualty, emergency department | urgences
emergency services | secours, services d'urgence
emergency services | services d'urgence, secours
emergency | d'urgence
emergency, emergency room | urgences
emergency, rescue | secours
emergent, emerging | émergent
emeritus | émérite
Emilia-Romagna | Émilie-Romagne
emir | émir
emission, discharge | rejet, émission
Emmanuelle | Emmanuelle
emoji | émoji
emotion, feeling | sentiment, émotion
emotion, stir, turmoil, agitation | émoi
emotional | affectif, émotionnel
emotional | émotionnel
emotional, emotive, sensitive | émotif, émotionnel
emotional, moved | ému
emotional, moving | émouvant
emotionally | émotionnellement
emphasis, emphasise, stress | insister, mettre l'accent
emphasise, emphasize, focus on | mettre l'accent sur
emphatic victory, resounding victory | victoire éclatante, victoire retentissante
emphatic | catégorique, énergique
empirical | empirique
employ | emploie, emploient
employ, employs, employing | employer
employee, staff member | agent, membre du personnel
employee, worker | salarié, employé, travailleur
employee, worker | travailleur, travailleuse
employee, worker, staff | salarié, salariée, employé, employée
employee, workforce | personnel, employé
employer | patron, employeur
employer, employers, boss | patron, employeur, patronat
employers' organisation, employers | organisation patronale, patronat
employment agency, temp agency | agence d'intérim
employment, hiring | embauche
employment, work | travail
Empress Eugenie | impératrice Eugénie
Empress Josephine | impératrice Joséphine
empress | impératrice
empty, vacant | vide, inoccupé
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
enclosed | ci-joint
enclosed | clos, fermé
enclosed, attached | ci-joint
enclosed, attached | joint, ci-joint
enclosure | enclos, enceinte
encode | coder, encoder
encode, code | coder, encoder
encoding | encodage, codage
encore | bis
encore | rappel, bis
encounter, face, experience | rencontrer
encounter, meet | rencontrer, croiser
encourage | promouvoir, encourager
encourage, promote | favoriser
encourage, prompt | pousser, inciter
encourage, urge | encourager
end in, result in | se solder par
end up | finir
end up | se retrouver, finir
end | bout, fin, extrémité
end | mettre fin à
end | mettre fin, s'achever, se terminer, prendre fin
end, close | conclure
end, conclude | conclure, clore, se conclure
end, goal, purpose | but, finalité
end, put an end | mettre fin
end, tip | bout, extrémité
endangered, at risk | en danger
endearing | attachant, attendrissant
endgame | fin de partie
ending, close, conclusion | fin
endlessly | sans fin, sans cesse, interminablement
endocrine disruptor | perturbateur endocrinien
endocrine | endocrinien
endogenous | endogène
endorsement, sponsorship | parrainage
endothelial | endothélial
enduring | durable, persistant
energetic, dynamic | dynamique, énergique
energize, energise, invigorate | dynamiser
energy drink | boisson énergisante
energy transition | transition énergétique
energy, power | énergie, puissance
enforceable | applicable
engage in, indulge in | se livrer à
engage, involve | s'engager, impliquer
engaged | engagé
engaged | fiancé
engaged | fiancé, fiancée
engaged | fiancé, fiancée, engagé
engagement, commitment | engagement
engine | réacteur
engine, driving force | moteur
engineer, technician | technicien, technicienne
engineered | conçu, modifié
engineering | ingénierie, génie
English Channel, across the Channel | outre-Manche
English Channel, Channel | Manche
English Channel, the Channel | Manche
English | anglophone
English-speaking, anglophone | anglophone
English-speaking, anglophone, English speaker | anglophone
Englishwoman | Anglaise
engrave | graver
engraver | graveur
enhance, improve | améliorer
enhance, make the most of | valoriser, mettre en valeur
enhance, strengthen | renforcer
enhance, upgrade | améliorer
enhanced, enhancing | amélioré, améliorer, renforcé
enhancement | amélioration, renforcement
enigma | énigme
enigma, mystery | énigme
enigma, riddle | énigme
enigmatic | énigmatique
enjoy oneself, have fun | s'amuser
enjoy | jouir
enjoy, benefit from | bénéficier
enjoy, like | apprécier, aimer
enjoy, like | apprécier, plaire
enjoy, like | se plaire
enjoy, receive, benefit | bénéficier
enjoyed, enjoying | apprécié, apprécier, profiter de
enjoyment, delight | plaisir
enjoyment, pleasure | jouissance
enlighten, shed light | éclaire
enlightened | éclairé
enlightened, informed | éclairé
enlightenment | éveil, illumination
Enlightenment | Lumières
Enlightenment | Lumières, siècle des Lumières
Enlightenment, Age of Enlightenment | siècle des Lumières, Lumières
enlist | recruter, enrôler
enlist, join the army | s'enrôler, s'engager dans l'armée
enmity, hostility | inimitié, hostilité
enormous, gigantic | gigantesque
enormous, tremendous | énorme
enough, sufficiently | assez, suffisamment
enough, sufficiently | suffisamment
enquire, inquire, find out | renseigne
enrage, infuriate | rendre furieux, mettre en rage
enraged, furious | furieux, enragé
enrich oneself, get rich | s'enrichir
enriched uranium | uranium enrichi
enrichment | enrichissement
enrol, register | inscrire, s'inscrire
ensemble | ensemble musical, troupe
enshrine in the constitution | inscrire dans la Constitution
enshrine | inscrire, consacrer
ensign | enseigne
enslave | asservir, réduire en esclavage
ensuing | qui suit, qui s'ensuit
ensure, make sure | veiller, s'assurer, faire en sorte
ensure, make sure, see to | veiller, veiller à
entangled | empêtré
entangled | empêtré, emmêlé
entanglement | enchevêtrement
enter, come in, go in, get in | entrer
enter, entry, entrance | entrée, entrer
enter, get in | rentrer, entrer
enter, get into | pénétrer
enter, join | intégrer, rejoindre, pénétrer
enter, type in | saisir
entertaining | divertissant, amusant
entertainment industry worker, freelance performing artist | intermittent du spectacle
entertainment, fun | divertissement
entertainment, show business | spectacle
enthusiast | fan, passionné
enthusiast, lover | amateur
enthusiast, passionate | passionné
enthusiastic, keen | enthousiaste, passionné
entice, lure | attirer, allécher, séduire
entire | complet, complète
entire, entirety, whole | intégralité, totalité
entire, whole, all | tout, toute
entirety | totalité, intégralité
entitled | avoir droit à
entitled | intitulé
entitlement | droit
entitlement | droit, droits
entourage, inner circle | entourage
entrails, guts, bowels | entrailles
entrance, doorway | porte d'entrée
entrant, participant | participant, concurrent
entrepreneur, businessman | entrepreneur, homme d'affaires, entrepreneure
entrepreneurial spirit | esprit d'entreprise
entrepreneurial | entrepreneurial
entropy | entropie
entrust, assign | confier
entry | accès, entrée
entry | inscription, candidature
entry, accession | adhésion
entry, admission | accès
entry, sign-up | inscription
envious, jealous | envieux, envieuse, jaloux, jalouse
environment, environmental | environnemental, environnementale
environment, setting | milieu, cadre
environment, setting | milieu, environnement, cadre
Environmental Protection Agency, EPA | Agence de protection de l'environnement
environmental | de l'environnement
environmental, ecological, green | écologique
environmentalist | écologiste, écolo
environmentalist, green, ecologist | écolo, écologiste
envision, envisage | envisager, imaginer
envoy | envoyé, envoyée, émissaire
envoy, ambassador | ambassadeur, ambassadrice
envoy, correspondent | envoyé
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
equal rights, equality | égalité, égalité des droits
equal, amount to, be equivalent to | équivaloir
equal, equality | égalité, égal
equal, equally | égal, à égalité, également
equal, equals | égaux
equal, equivalent | équivalent
equal, match | égaler
equalise, equalize | égaliser
equalization, equalization payment | péréquation
equalizer, equaliser | égalisation, but égalisateur
equally | également
equestrian | équestre
equine | équin
equinox | équinoxe
equip, fit | équiper
equipment, gear | équipements, matériel
equipment, supplies | matériel
equipped | équipée, équipées
equity, capital | fonds propres, capitaux propres
equity, shares | actions
equivalence | équivalence
equivalent, equal | équivaloir, équivalent
equivocal, ambiguous | équivoque, ambigu
era | période
era, age, time | âge, époque
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
errand | course
erratic | erratique, irrégulier, imprévisible
erudite, scholarly | érudit
erudite, scholarly, learned | érudit
erudition | érudition
erudition, scholarship | érudition
erupt | entrer en éruption, éclater
escape | s'évader, s'échapper
escape, flee | s'enfuir, s'échapper, échapper
escapee, escaped prisoner | évadé
escrow | séquestre, compte séquestre
Eskimo | esquimau
esoteric | ésotérique
especially, specially, particularly | spécialement
esplanade | esplanade
esports, e-sports | e-sport, esport, sport électronique
esports, e-sports | e-sport, sport électronique
espresso | expresso, espresso
essayist | essayiste
essential | primordial
essential, basic | de base
essential, necessary | nécessaire
essential, unavoidable, inescapable, must-see | incontournable
essentially | essentiellement, fondamentalement
essentially, mainly | essentiellement
Essex | Essex
Essonne | Essonne
establish, determine | déterminer
establish, set up | mettre en place
establishment | création, mise en place
establishment | institution
establishment, creation | fondation
establishment, establishments | établissement, établissements
establishment, setting up | création, mise en place
estate agent, estate agency, real estate agency | agence immobilière
estate agent, real estate agent, realtor | agent immobilier
estate agent, realtor | agent immobilier
estate | propriété, domaine
estate, inheritance | succession, patrimoine, héritage
ester | ester
Esther | Esther
estimate, forecast | prévision
estimate, quote | devis
estimated | estimée
estranged wife, estranged husband | épouse séparée, mari séparé
estranged | séparé, brouillé
estrogen | œstrogène
estuary | estuaire
etc, etcetera | etc, et cetera
etch, engrave | graver
eternity, eternal | éternité, éternel
ethanol | éthanol
ether | éther
Ethernet | Ethernet
ethical, deontological | déontologique
ethics committee | comité d'éthique
ethics | déontologie
ethnic group | ethnie
ethnic group | ethnie, groupe ethnique
ethnic | interethnique
ethnographic | ethnographique
ethnologist | ethnologue
ethnology | ethnologie
ethos | éthique, éthos
etiquette | étiquette, bienséance, savoir-vivre
Eton | Eton
etymology | étymologie
EU, European Community | Communauté européenne
EU, European | communautaire
eucalyptus | eucalyptus
Eucharist | eucharistie
Eugene of Savoy | Eugène de Savoie
eulogy, tribute | éloge, panégyrique
euphemism, understatement | euphémisme
EUR, euro | EUR, euro
Eurasia | Eurasie
Eurasian | eurasien, eurasiatique
Eure | Eure
eureka | eurêka
Europa League | Ligue Europa
European pressurised reactor, EPR | EPR, réacteur pressurisé européen
European Union | Union européenne, UE
European Union, EU | Union européenne, UE
European, EU | communautaire
Europhobia | europhobie
Eurovision Song Contest, Eurovision | concours Eurovision de la chanson, Eurovision
Eurovision, Eurovision Song Contest | Eurovision, Concours Eurovision de la chanson
eurozone, euro area | zone euro
evaluation, assessment | évaluation, bilan
evangelist | évangéliste
evangelization, evangelism | évangélisation
evaporate | s'évaporer
evaporation | évaporation
Eve | Ève
even | même
even | uniforme, régulier, régulière
even, equal | égal
even, equal | égal, à égalité
even, or even, indeed | voire
evening gown | robe de soirée, robe du soir
evening, night | soir
evenly | uniformément, équitablement
event | épreuve
event | fait
event | manifestation
event | manifestation, événement
eventual | final, ultime
eventually | finir par, à terme, finalement
eventually, in the end, ultimately | finalement
eventually, in the long run | à terme
ever | déjà
ever | jamais
Everest | Everest
evergreen | à feuilles persistantes
evergreen | conifère
everlasting, eternal | éternel, perpétuel
every three months, quarterly | tous les trois mois, trimestriel
every, all | tous, toutes
everyday life, daily life | quotidien, vie quotidienne
everyday life, everyday | vie quotidienne, de tous les jours
everyone, each person | chacun
everyone, everybody | tout le monde, tous
everything, all | tout, la totalité
evidence | élément, indice
evidence | éléments, preuves
evidence | indice, preuve
evidence, clue | indice, piste, trace
evidence, statement | témoignage, déposition
evidence, testimony | témoignage
evil, wicked | malveillant, diabolique
evocation, mention | évocation
evocative | évocateur
evolutionary | évolutif, évolutionniste
evolutionary | évolutionniste, évolutif
Évreux | Évreux
Évry | Évry
ewe | brebis
ex-serviceman, veteran | ancien combattant, ancien militaire
exactly | exactement
exactly, exact | exactement, exact
exam, competitive exam | concours
exam, final | examen final
exam, test | épreuve
examination | examen
examination, exam | contrôle, épreuve
examine, consider, study | étudier
examine, study | étudier, examiner
example, instance | cas, illustration
example, model | modèle
example, role model | modèle, exemple
excellent, great | formidable
excellent, outstanding | remarquable
except | sinon, hormis
exception, exceptional | exception, exceptionnellement
exception, exemption | dérogation
exceptionally | exceptionnellement
excess | excédent, surplus
excess, abuse | dérive, dérives
excesses | excès
excessive | excessif
excessive, excess | excessif, excessive
excessively, to excess | à outrance, à l'excès
exchange rate | cours de change, taux de change
exchange | changer
exchange, swap | troquer, échanger
exchange, trade | échange
exchange-traded fund, ETF | fonds négocié en bourse, fonds indiciel coté
Exchequer | Échiquier
excise, excise duty, excise tax | accise, droit d'accise
excited | excité, enthousiaste
excitement, arousal, excitation | excitation
excitement, enthusiasm | enthousiasme, excitation
excitement, ferment, turmoil | effervescence
exciting | excitant, passionnant
exciting, thrilling | enthousiasmant, palpitant
exclamation mark, exclamation point | point d'exclamation
exclamation | exclamation
exclude, expel, suspend | exclure
excluding tax, before tax | HT, hors taxes
exclusive | en exclusivité
exclusive | exclusif, exclusive
exclusive, exclusivity | exclusivité
exclusively | exclusivement, uniquement
excrement, faeces, feces | excréments, matières fécales
excruciating | atroce, insoutenable
excuse, apology | excuse
excuse, pretext | prétexte, excuse
execution, implementation | mise en œuvre
executive board, management board | directoire
executive branch, executive power | pouvoir exécutif, exécutif
executive committee | comité exécutif, comité de direction
executive order, decree | ordonnance, décret
executive | exécutif
executive | exécutif, exécutive
executive, CEO | PDG
executive, exec | cadre, dirigeant
executive, manager | directeur
executives | dirigeants
exemplify, illustrate | illustrer, incarner
exercise book | cahier
exercise, drill | exercice, manœuvre
exercise, exercises | manœuvre, manœuvres
exercise, physical activity | activité physique
exercise, practice | exercice
Exeter | Exeter
exhale, breathe out | expirer
exhaust fumes | gaz d'échappement
exhaust pipe | pot d'échappement
exhausted | épuisée
exhausted, knackered | crevé
exhaustion | épuisement
exhibited | exposé, exposer
exhibited, displayed | exposée, exposées
exhibition, display | exhibition
exhibition, exhibit | expo, exposition
exhibition, exhibit, show | exposition
exhibition, exposure | exposition
exhibition, show | exposition, expo
exhibition, trade fair | foire, salon
exhibition, trade show, trade fair, show | salon
exhibitionist | exhibitionniste
exhibitionist, flasher | exhibitionniste
exhibitor | exposant
exhilarating | exaltant, grisant
exiled, exile | exilé
exist, existence | existence
existing, current | actuel, actuelle, existant
existing, current | actuel, en vigueur
exit, departure | sortie
exit, leave | quitter, sortie, départ
exit, output | sortie
exit, resignation | départ, démission
exit, way out | issue
exorbitant, extortionate | exorbitant
exorbitant, prohibitive | exorbitant, prohibitif
expand | étendre, s'étendre
expand, develop | développer, se développer
expand, enlarge | agrandir
expand, expansion | expansion
expanse, area | étendue
expansion | extension
expansion, enlargement | élargissement, agrandissement
expansion, extension | extension
expansion, growth | croissance, essor
expect | espérer, s'attendre
expect, forecast | prévoir, tabler
expectation, forecast | prévision
expected | prévu, attendu
expected, due | attendu, prévu
expel, deport | expulser
expense, charges | frais
expense, cost | coût
expense, spending, expenditure | dépense
expenses | notes de frais, frais
expenses, costs, expense | frais
expensive, costly | coûteux, cher
expensive, costly | coûteux, coûteuse
expensive, costly | coûteux, coûteuse, cher, chère
experience | vivre, subir, connaître
experience, adventure | aventure
experience, expertise | expérience, expertise
experience, go through | vivre, connaître
experience, undergo | connaître
experienced, seasoned | expérimenté
experiencing | éprouver, ressentir, vivre, connaître
experiential | expérientiel
experiment | expérience
experiment, test | tester
experimenting | expérimenter
expert report, expert assessment, expert opinion | expertise
expert | expert, experte
expertise, skill | compétence
explain, explanation | explication, expliquer
explanation, explain | expliquer
explanatory | explicatif, explicative
explode | éclater, exploser
explode, blow up | sauter, exploser
exploration | exploration
exploration, explore | explorer, exploration
exploratory | exploratoire
explosion, blast | déflagration, explosion
explosive device, device | engin explosif, engin
explosives, explosive | explosif
expo, exhibition | exposition, expo
exponent | exposant
exports, exporter | exportations, exportateur
expose | exposer
expose, exposure | exposer, révéler
expose, report | dénoncer
exposed | exposé
exposed | exposée, exposées
exposed, exposing | exposé, exposer
exposition | exposé
exposure, visibility | visibilité
express, convey | exprimer
express, fast | express, rapide
express, voice | formuler, exprimer
expression, phrase | formule
expressly, explicitly | expressément
expressway, freeway | autoroute, voie rapide
expropriate | exproprier
expropriation | expropriation
expulsion | exclusion
extant | existant
extend, expand | étendre, élargir, agrandir
extend, expand | étendre, s'étendre
extend, extension | étendre, extension
extend, stretch, spread | étend
extended, extension | prolongé, prolongation
extension cord, extension lead | rallonge
extension | extension, agrandissement
extensive, large | vaste, important
extensively | largement, abondamment
extent, degree | mesure
extent, scale | étendue, ampleur
extent, size | importance
external, foreign | étranger
extinction | disparition, extinction
extra cost, additional cost, cost overrun | surcoût, coût supplémentaire, dépassement de coûts
extra time | prolongation, prolongations
extra time, overtime | prolongation, prolongations
extra | complémentaire
extra | figurant, figurante
extra, extra charge, surcharge | supplément
extra, more | plus
extracellular | extracellulaire
extract | extraire
extract, excerpt | extrait
extract, excerpt | extrait, passage
extract, extraction | extraire, extraction
extract, mine | extraire
extract, passage | extrait
extracurricular | parascolaire, périscolaire
extramarital affair | aventure extraconjugale, liaison
extraordinary rendition | restitution extraordinaire, transfert illégal
extraordinary, exceptional | exceptionnel
extraordinary, exceptional | exceptionnel, extraordinaire
extraordinary, special | exceptionnel, extraordinaire
extraterrestrial | extraterrestre
extravagance | extravagance
extravagant, lavish | extravagant, somptueux
extremely | extrêmement
extremist, extreme | extrémiste, extrême
extricate | extirper, dégager
eye socket | orbite
eye | oculaire
eye, look | regard
eyeball | globe oculaire
eyelash | cil
eyelash, lash | cil
eyeliner | eye-liner
eyeshadow, eye shadow | fard à paupières, ombre à paupières
eyewitness, witness | témoin oculaire, témoin
Ezekiel | Ézéchiel
Ezra | Esdras
fabric | tissu
fabricated | fabriqué
fabricated | inventé, falsifié
fabrication | fabrication
Fabrice | Fabrice
fabulous | fabuleux, formidable
fabulous, wonderful | fabuleux, merveilleux
face | figure, visage
face, appearance, physiognomy | physionomie
face, confront | être confronté, confronter, se heurter
face, mug | tronche, gueule
face, risk | encourir, risquer
faced, confronted | confronté, confrontés
faceless | sans visage
facial recognition | reconnaissance faciale
facilitator, group leader | animateur, animatrice, animateurs
facilities, facility | équipements, infrastructure, infrastructures
facilities, infrastructure | infrastructures
facility | complexe, installation
facility | établissement, installation, centre, site
facility | infrastructure
facility | structure, établissement
facility, facilities | installation, équipement, établissement
facility, facilities, amenities | équipements, équipement
facility, plant | installation
facility, site | site, centre
facing, faced | confronté, face à, faire face à
fact, truth | réalité
fact-checking | vérification des faits
faction, camp | clan, camp
factor, component | élément
factor, element | élément
factor, element | facteur, élément
factory, manufacture | manufacture, fabrique
faculty, ability | faculté, capacité
fad | mode passagère, engouement
faeces, feces | excréments, matières fécales, selles
Fahrenheit | Fahrenheit
fail | échouer, échec
fail | manquer, échouer
fail | ne pas parvenir, rater, échec
fail | rater, échouer
fail, break down | tomber en panne
fail, flop | foirer, échouer, capoter
failed coup | coup d'État manqué, tentative de putsch
failed | raté, manqué
failing that | à défaut
failure to comply, refusal to stop | refus d'obtempérer
failure | manquement
failure, breakdown | défaillance, panne
failure, collapse | faillite
failure, fail | échec, faillite
failure, fault | panne
faint, collapse | faire un malaise, s'évanouir
fainting, dizziness | malaise
fair trade | commerce équitable
fair, decent | correct, convenable
fair, fairly | loyal, équitablement
fairer | plus juste, plus équitable
fairground worker, carny | forain
fairly, quite, rather | assez, plutôt
fairly, rather | passablement, assez, plutôt
fairy lights, string lights | guirlande lumineuse
fairy tale, fairytale | conte de fées, conte
faith, belief | croyance
faith, belief | foi, croyance
faith, religion | religion
faith, trust | confiance
faith, trust | confiance, foi
faithful | fidèle
faithful, believers | fidèles
faithful, follower | fidèle, croyant
fake news | fausse nouvelle, infox
fake news | infox, fausse nouvelle
fake news, false information | fausse nouvelle, fausses nouvelles, infox
fake | simuler, feindre
fake, bogus, phoney | faux, bidon
fake, false | fictif
fake, forged | falsifié
fake, forgery, counterfeit | contrefaçon
fall asleep, asleep | s'endormir, endormi
fall back, fall again | retombe
fall by the wayside | tomber à l'eau, être abandonné
fall in love | tomber amoureux
fall under, come under | relever de
fall, collapse | s'effondrer, effondrement
fall, drop, decline | recul, repli, reculer, baisse
fall, drop, decrease | diminuer
fallacy | idée fausse, sophisme
falling, down | en baisse
fallow land | jachère, friche
fallow | en friche, en jachère
falls, waterfall | chutes, cascade
false, misleading | mensonger
false, wrong | erroné
fame, glory, celebrity | gloire, célébrité
famed | célèbre, renommé
familiar with | familier de
familiar, known | connu
family allowance fund | caisse d'allocations familiales, CAF
family allowance, child benefit | allocations familiales
family planning | planning familial
family reunification | regroupement familial
family tree | arbre généalogique
family | famille, familial
family | foyer
family, clan | clan
family, relatives | proches, entourage
famine, starvation | famine, faim
famous | connu, célèbre
famous | fameux, célèbre
famous, renowned | illustre, célèbre
famous, well-known | connu, illustre
fan base, fanbase | base de fans, communauté de fans
fan | admirateur, admiratrice
fan | amateur
fan, enthusiast | passionné, amateur
fan, enthusiast | passionné, fan, amateur
fan, spectator | spectateur
fan, supporter | fan, supporteur, supporter
fanatical, fanatic | fanatique
fanaticism | fanatisme
fanciful, whimsical | fantaisiste, farfelu
fancy | avoir envie
fancy, chic | chic
fancy, luxury | de luxe
fang | croc, crochet
fantastic, great | formidable, génial
fantasy, fantastic | fantastique, fantasy
FAQ, frequently asked questions | FAQ, foire aux questions
far afield | loin
far away, distant | loin, lointain
far left | extrême gauche
far left, extreme left, far-left | extrême gauche, extrême-gauche
far left, far-left | extrême gauche
far right | extrême droite
far right, extreme right, far-right | extrême droite, extrême-droite
far right, far-right | extrême droite
far, distant | lointain, lointaine, éloigné
far-reaching | profond
farewell | adieu, adieux
farm | cultiver
farm | élevage
farm | élevage, ferme
farm | exploitation agricole, ferme
farm, farming | agricole
farm, farming | exploitation, élevage, ferme
farm, farming, agricultural | agricole
farmer | agriculteur, agricultrice, paysan, paysanne
farmer | cultivateur
farmer | exploitant agricole, agriculteur
farmer, breeder | éleveur
farmer, breeder, livestock farmer | éleveur
farmhouse | ferme, maison de ferme
farming, growing, cultivation | culture
fart | pet, péter
fart | pète, pété
farther, further | plus loin
farthest, furthest | plus loin, plus éloigné
fascinated | fasciné
fascination | fascination
fascist | facho, fasciste
fashion designer | couturier, créateur de mode
fashion designer | couturier, styliste
fashion designer, couturier | couturier, grand couturier, créateur de mode
fashion designer, designer | créateur de mode, styliste, couturier
fashion designer, designer | créateur, créatrice, styliste, couturier
fashion designer, dressmaker | couturier, couturière
fashion show | défilé de mode
fashion | façon
fast food | restauration rapide
fast food | restauration rapide, fast-food
fast, fasting | jeûne
fast, rapid, quick | rapide, vite
fastball | balle rapide
faster | plus vite, plus rapide, plus rapidement
fastest | plus rapide
fasting | jeûne, jeûner
fasting, fast | jeûne
fat | gras, grasse, graisse
fat | gros, grosse
fat, fats | matières grasses
fatal accident | accident mortel
fatality, dead | mort
fatality, death | mort, décès
fate, destiny | destin, destinée, sort
fate, lot | sort
father, dad | père, papa
fathom | comprendre, sonder
fatigues, combat uniform | treillis
fatter | plus gros
fatty | gras
fatty, greasy | gras, grasse
fault | faute
fault | faute, faille
fault, criticise | reprocher, critiquer
fault, failure | panne, défaillance
fault, fault line | faille, ligne de faille
fauna | faune
fauna, wildlife | faune
Faust | Faust
favor | préférer
favor, favour | faveur
favor, favour | service
favor, support | être favorable
favorite, preferred | préféré, préférée
favour | faveur
favour, favor | favoriser
favour, favor | grâce, faveur
favour, favor | service
favour, prefer | privilégier
favour, service | service
favourable, beneficial | favorable
favourite, darling | chouchou
favourite, favorite, of choice | de prédilection, favori
favouritism, favoritism | favoritisme
fawn | faon
fax | fax, télécopie, télécopieur
fear | crainte, peur
fear, be afraid | avoir peur
fear, fright | trouille, frousse
fear, worry | inquiétude, crainte, s'inquiéter
fearless, intrepid | intrépide, sans peur
feat, achievement | performance, réussite
feature film | long métrage, long-métrage
feature | aspect, caractéristique
feature | figurer, présenter
feature | fonction, fonctionnalité
feature, characteristic | particularité, caractéristique
featuring, featured | en vedette, mettre en vedette, présenter
fecal, faecal | fécal
fed up | excédé, en avoir marre, en avoir assez
Fed, Federal Reserve | Fed, Réserve fédérale, banque centrale américaine
Federal Aviation Administration, FAA | FAA, Agence fédérale de l'aviation
federal government | gouvernement fédéral, fédéral
federal police, fbi | FBI, police fédérale
Federal Reserve | Réserve fédérale, Fed
federal, state | fédéral, fédérale
federalism | fédéralisme
federalist | fédéraliste
fedora | feutre
fee | cotisation
fee | droit, frais
fee, charge | redevance
fee, charge, licence fee, royalty | redevance
fee, tuition fees | frais de scolarité
feeble, weak | faible
feed | alimenter, alimentation
feed | fil
feed | nourrir, alimenter
feed, fodder | fourrage, aliment pour animaux
feed, supply | alimenter
feedback | retour
feel guilty | culpabiliser
feel | ressentir, éprouver
feel, consider, reckon | penser, estimer, considérer
feel, have the feeling | avoir l'impression
feel, smell | sent, sentent, sentait
feeling, sensation | sensation, impression, ressenti
feeling, sensation | sensation, sentiment
feeling, sense | impression, sentiment, sensation
feeling, sentiment | sentiment, opinion
feelings, perception | ressenti
feint | feinte
feisty | fougueux, fougueuse, combatif, combative
feline | félin
fellatio, blowjob, oral sex | fellation
felling, slaughter, culling | abattage
fellow citizen | concitoyen, concitoyenne
fellow citizen, compatriot | concitoyen, compatriote
fellow creature, fellow, peer | congénère
fellow, colleague | confrère, collègue
felon, criminal | criminel
felony, serious crime | crime, infraction grave
felt | feutre
felt | senti, sentie
felt-tip pen, felt pen, marker | feutre, stylo-feutre
female genital mutilation, female circumcision, FGM | excision, mutilation génitale féminine, mutilations sexuelles féminines
female | femme, féminin
female, woman | femme
femininity | féminité
femur | fémur
fence | clôture, barrière
fence, barrier | barrière
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
Ferris wheel, big wheel | grande roue
ferry | bac, ferry
ferry | traversier, bac
fervent | fervent
fervent, ardent | fervent, ardent
festival, feast | fête, festival
festivalgoer, festival-goer | festivalier, festivalière
festive | festif
festivities, celebration | festivités
fetal, foetal | fœtal
fetch, pick up | aller chercher
fetish | fétiche, fétichisme
fetus, foetus | fœtus
feud | querelle, vendetta, se quereller
feudal | féodal
feudalism | féodalité, féodalisme
fever, temperature | fièvre
fever, temperature | température, fièvre
feverish | fébrile
feverishness | fébrilité
few, a few, some | quelques, quelques-uns
few, not many | peu, rares
fiberglass, fibreglass | fibre de verre
fibrosis | fibrose
fickle | inconstant, volage, capricieux
fictional, imaginary | imaginaire, fictif
fiddle | violon
fiddle, rig | trafiquer, truquer
fiduciary | fiduciaire
field, pitch | terrain, pelouse
field, sector | secteur
fielder | joueur de champ
fiend, demon | démon
fierce | violent, féroce
fiery | fougueux, enflammé
fiesta | fiesta, fête
fiesta, party | fiesta, fête
fifteenth century | quinzième siècle, XVe siècle
fifteenth century, 15th century | XVe siècle, quinzième siècle
fifteenth | quinzième
fifties | cinquantaine, années cinquante
fig tree | figuier
fig | figue
fight it out, do battle | en découdre
fight | se battre
fight | se battre, combattre
fight | se battre, se bagarrer
fight, battle | combattre, lutter
fight, battle, struggle | lutte, combat, bataille
fight, bout | match, combat
fight, brawl | bagarre, rixe
fighter jet, fighter plane | avion de chasse, avion de combat
fighter jet, fighter plane | avion de chasse, chasseur
fighter jet, fighter plane | chasseur, avion de chasse, avion de combat
fighter | battant, battante, combattant
fighter | chasseur
fighter | chasseur, avion de chasse
fighter, boxer | boxeur
fighter, combatant | combattant
fighting, clashes | combats, affrontements
fighting, fight | lutte, lutter, combattre
figure skater | patineur artistique, patineuse artistique
figure skating | patinage artistique
figure | nombre, chiffre
figure | personnage, figure
figure | personnalité
figure | personnalité, figure
figure | silhouette, ligne
figure, character | personnage
figure, face | visage
figure, number | nombre
figure, total | montant
figured, figuring | pensé, compris
figurehead | figure de proue
figures, data | données, chiffres
figures, statistics | statistiques
figures, statistics | statistiques, chiffres
figurine | figurine
filament | filament
file a complaint | porter plainte, déposer plainte
file a lawsuit | porter plainte, intenter un procès
file for bankruptcy | déposer le bilan, dépôt de bilan
file | document, fichier
file | fichier, dossier
file | lime, limer
file, case | dossier
file, folder, dossier | dossier
filiation, parentage, lineage | filiation
filing | dépôt
filing, lodging | dépôt
fill in | compléter, remplir
fill up | faire le plein
fill | combler
fill, fill a gap | combler
fill, fill in | combler
fill, fulfil, fill in | remplir
fillet | filet
filling | remplissage
filly | pouliche
film editor, editor | monteur, monteuse
film festival | festival de cinéma, festival du film
film industry | industrie du cinéma, cinéma
film industry, cinema, film | cinématographique
film library, film archive | cinémathèque
film noir | film noir
film, movie | film, long-métrage
film, movie | long métrage, film
film, movies, cinema | cinéma
film, shoot | tourner, tournage
film-making, filmmaking | réalisation cinématographique
filming, film shoot | tournage
filming, film | filmer, tourner
filter | filtre, filtrer
filth | saloperie, saleté
filtration | filtration
fin | nageoire, aileron
final year, last year of high school | terminale
final | finale, décisif, décisive
finance, finances | finances, finance
finance, fund | financer
finance, funding | financement
financial year, fiscal year | exercice
financial year, fiscal year | exercice, exercice fiscal
find out, be aware | savoir
find out, find | découvrir
find out, hear | apprendre
find | découverte
find | découvrir, retrouver, constater
find, discover, locate | trouver, découvrir
find, discovery | découverte, trouvaille
find, find again | retrouve, retrouves, retrouvent, retrouvez, retrouvera
find, recover | retrouver, récupérer
finding | résultat, conclusion
finding, findings, conclusion | conclusion, résultat, constat
fine particle, particulate matter, particulate | particule fine
fine | amende, contravention
fine | beau, belle
fine | bien, bon
fine | peine d'amende
fine, lovely | beau
fined | condamné à une amende
finely | finement
finer | plus fin
finest | meilleur
fingernail, nail | ongle
fingertip | bout du doigt, bout des doigts
finish line, finishing line | ligne d'arrivée
finish, complete | achever
finish, end, end up | finir
finish, finish line | arrivée, ligne d'arrivée
finished, over, done | fini, terminé
finishing, finish | finition
finishing, finish | terminer, finir
Finistère | Finistère
finite | fini, limité
fire alarm | alarme incendie, sirène
fire hose | lance à incendie
fire | lancer, tirer
fire | sapeur-pompier, pompier
fire | tir
fire | tirer, faire feu
fire, dismiss, sack | limoger, congédier, virer
fire, firing | tir
fire, sack, dismiss | virer, licencier, renvoyer
fire, shoot | tirer
fireball | boule de feu
firecracker, banger | pétard
fired | licencié, renvoyé, viré
fired | tiré
fired, sacked, kicked out | viré
firefighter, fireman | sapeur-pompier, pompier
firefly | luciole
fireplace, hearth | cheminée, âtre, foyer
firepower | puissance de feu
firewood | bois de chauffage, bois de chauffe
fireworks, firework | feu d'artifice, feux d'artifice
firing squad | peloton d'exécution
firm | cabinet
firm, company | firme, société, entreprise
firm, solid | solide
firmly | fermement
firmly, strongly | fermement
firmware | micrologiciel
first aid | premiers secours
first and foremost | avant tout, d'abord et avant tout
first baseman | premier but, joueur de premier but
first lady | première dame
first leg | match aller
first name | prénom
first time | première fois
First World War, World War I, World War One | Première Guerre mondiale, Grande Guerre
first, firstly | d'abord, premièrement
first, opening, initial | premier, première
first-hand, firsthand | de première main
fiscal stimulus | relance budgétaire
fiscal year | exercice fiscal, année fiscale
fish out | repêcher
fish, fishing | pêcher, pêche
fishbone, fish bone | arête
fishing port | port de pêche
fishing rod, rod | canne à pêche, canne
fishing, fish | pêcher
fishing, fishery | halieutique
fishpond, breeding ground, talent pool | vivier
fishy, shady, dubious | louche, suspect
fission | fission
fit out, convert | aménager
fit | accès, crise
fit | en forme
fit, equip | équiper
fit, suit | convenir, correspondre
fitness | aptitude
fitness | fitness
fitness | forme, condition physique
fitness, physical condition | condition physique
fitter | monteur
fitter, assembler | ajusteur, monteur
fittest | plus apte
fitting | approprié
fitting | essayage
fitting | raccord
five-year term, five-year presidential term | quinquennat
fix, correct | corriger
fix, correct | corriger, rectifier
fix, repair | réparation
fix, settle | résoudre, régler
fix, solve | résoudre, solution
fixation | fixation
fixation, obsession | fixation, obsession
fixed asset | immobilisation, actif immobilisé
fixed-term contract | contrat à durée déterminée, CDD
fixed-term contract, temporary contract | CDD
fixed-term contract, temporary contract | CDD, contrat à durée déterminée
fixer | intermédiaire, fixeur
fixture list, schedule | calendrier
fixture, match | match, rencontre
flag of convenience | pavillon de complaisance
flag | pavillon, drapeau
flagship, jewel | fleuron
flagship, leading | phare
flair | flair
flair | flair, talent
flak, anti-aircraft fire | tirs antiaériens, DCA
flake | flocon
flaky | écaillé
flamboyant | flamboyant
flame, fire | flamme
flamenco | flamenco
flames, fire, flame | flammes, flamme
flamingo | flamant rose
flammable, inflammable | inflammable
flanked | flanqué
flannel | flanelle
flap | volet, rabat
flare up | s'embraser, s'enflammer
flare | fusée éclairante, fusée de détresse, fumigène
flare-up | flambée, recrudescence, poussée
flash flood | crue soudaine, crue éclair
flash flood | crue subite, crue éclair
flashback | flash-back, retour en arrière
flashing | clignotant, clignoter
flashlight, torch | lampe de poche, lampe torche
flashy | tape-à-l'œil, clinquant, voyant
flat rate, fixed price | forfait
flat tire | pneu crevé
flat tyre, puncture | crevaison
flat tyre, puncture | crevaison, pneu crevé
flat, apartment | appart, appartement
flat, apartment | logement, appartement
flat, level | plat
flat-rate, lump-sum | forfaitaire
flat-sharing, house-sharing | colocation
flatmate, roommate, housemate | coloc, colocataire
flatten | aplatir
flatten, raze | raser
flattering | flatteur
flattery | flatterie
Flaubert | Flaubert
flautist, flutist | flûtiste
flavour, flavor | parfum
flaw, failing, weakness | défaut
flaw, weakness | faille, faiblesse
flaw, weakness, gap | faille
flawless, faultless, impeccable | impeccable, sans faille, parfait
flax | lin
flea market | marché aux puces, brocante
flea | puce
fledgling | naissant, débutant
fleece jacket | veste polaire, polaire
fleece | toison
fleece, wool | toison
fleeing, elusive | fuyant
fleet | parc, flotte
fleet, car fleet | flotte, parc, parc automobile
fleshy | charnu
flew, flown | volé, voler, s'envoler
flex | fléchir
flexibility, flexible | flexible, souple
flicker | vaciller, clignoter
flight recorder, black box | enregistreur de vol, boîte noire
flight | fuite
flight, flock | volée
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
float | char
float, floating | flotter, flottant
floating | flottant
flood | afflux
flood, deluge | déluge
flood, rising waters | crue
floor | plancher
floor | sol, plancher
floor, ground | sol, plancher
floor, parquet floor | parquet
flop | flop, échec, four
flop, fiasco | flop, fiasco, bide
floppy | mou, souple
flora | flore
floral, flowery | floral, fleuri
Florence | Florence
Florent | Florent
Florentine | florentin
flotation, stock market listing | introduction en bourse
flourish, thrive | prospérer
flourishing, thriving | florissant
flow rate, flow | débit
flow | circulation, circuler
flow, run | couler
flower bed | parterre, plate-bande
flower, bloom | fleur, floraison
flowering, blossoming, bloom | floraison
fluctuation, fluctuations | fluctuation, fluctuations
fluency | aisance, maîtrise
fluently, fluent | couramment
fluff | duvet, peluche
fluffy | duveteux, moelleux
fluid | liquide
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
fly | piloter
fly | prendre l'avion
fly | volent
fly | voler
fly, flight | vol
fly, pilot | piloter
fly, zip | braguette
flyer, flier, leaflet | prospectus, dépliant, tract
flying ace | as de l'aviation
flying saucer | soucoupe volante
foal, colt | poulain
foam, froth | écume, mousse
focal point | point de mire, point central
focal | focal
focus | axe
focus | axer, mettre l'accent
focus | focaliser, se focaliser, se concentrer
focus, centre | centrer
focus, priority | priorité
focus, target, point of aim | ligne de mire, point de mire
focused on, centred on, geared towards | axé sur, centré sur
fodder | fourrage
foetal, fetal | fœtal
foetus, fetus | fœtus
foil a plot, thwart an attack | déjouer un complot, déjouer un attentat
foil | fleuret
foil, thwart | déjouer
foil, thwart | déjouer, contrecarrer
fold, shut down | mettre la clé sous la porte
folder | dossier
folio | folio
folk | folk
folk, folks, people | gens
follow in the footsteps | marcher sur les traces, suivre les traces
follow | poursuivre, respecter
follow, ensue, result | ensuit
follow, track | suivi
follow-up | suivi
follow-up, continuation | suite
follow-up, tracking | suivi
follower | abonné
follower, enthusiast, devotee, adherent | adepte
following the example of, just like | à l'instar de
following | à l'issue de
following, after | après, à la suite de, suite à
following, after | suite à
font, typeface | police de caractères, police
Fontainebleau | Fontainebleau
food additive | additif alimentaire
food bank | banque alimentaire
food industry, agri-food, agribusiness | agroalimentaire
food industry, agri-food, agribusiness | agroalimentaire, industrie agroalimentaire
food shortage, dearth | disette, pénurie alimentaire
food supplies, provisions | vivres
food waste | gaspillage alimentaire
food | denrée, vivres, produits alimentaires
food | nourriture, aliment
food, cooking | cuisine
food, dish | plat
food, meal | repas
foodie, gourmet, food lover | gourmet, gastronome
fool, betray | tromper
foot, feet | pieds, pied
footage | images, vidéo
footage, images | images, séquence
footballer, football player, soccer player | footballeur, footballeuse, joueur de football
foothills | contreforts, piémont
footnote | note de bas de page
footpath, trail | sentier, sentier pédestre
footprint, footprints | empreinte de pas
footprint, print | empreinte
footstep, footsteps | bruit de pas
footwear, shoes | chaussures, chaussure
footwork | jeu de jambes
for example | à titre d'exemple
for example, for instance | par exemple
for good | définitivement, pour de bon
for good, permanently | définitivement
for lack of | faute de
for sale, on sale | en vente, à vendre
for the sake of | pour le bien de, dans l'intérêt de
forage | chercher de la nourriture, butiner
foray, incursion | incursion
forbidden, banned, prohibited | interdit
force | corps
force | puissance, vigueur
force-feed, stuff | gaver
force-feeding | gavage
forced marriage | mariage forcé
forces, troops | forces, troupes
forcibly, by force | de force, par la force
forcing, compelling | obligeant
ford | gué
forearm | avant-bras
forecast | prévision, prévisions
forecast, projection | projection, prévision
foreclosure | saisie immobilière, saisie hypothécaire
foreclosure | saisie, saisie immobilière
forefront, cutting edge | avant-garde, premier plan
foreground | premier plan
foreign exchange, foreign currency | devises, devises étrangères
foreign minister | ministre des Affaires étrangères, chef de la diplomatie
foreign | extérieur, étranger
foreign, abroad | étranger, étrangère
foreign, external | extérieur, extérieure
foreigner, foreign | étranger
foreman | contremaître, chef d'équipe
foremost | premier plan, au premier plan
forensic pathologist, medical examiner, coroner | médecin légiste
forensic scientist, medical examiner, coroner | médecin légiste, légiste
forensic, forensic medicine | médecine légale
foreplay | préliminaires
foresight | prévoyance, clairvoyance
foresight, contingency | prévoyance
forest fire, wildfire | feu de forêt, incendie de forêt
forest | forestière
forest, forestry | forestier, forestière
forest, wood | bois, forêt
forest, woods | bois
forestry | foresterie, sylviculture
forestry | forestier
forever | toujours, pour toujours
forever, always | toujours, éternellement
forex, foreign exchange | devises, marché des changes
forfeit | forfait
forfeit | forfait, déclarer forfait
forfeit, relinquish | renoncer, perdre
forfeiture | confiscation, déchéance
forgery, fake | faux
forget | omettre
forgive, pardon | pardon
forgiving | indulgent, clément
forgo, forego | renoncer à, se passer de
fork, junction | bifurcation, embranchement
form | constituer, créer
form | fiche, formulaire
form | forment
form, questionnaire | questionnaire, formulaire
formal notice | mise en demeure
formal warning | avertissement, mise en garde
formal, official | officiel, officielle
formality, paperwork | démarche, formalité
formalize, formalise, make official | officialiser
formally | formellement, officiellement
formation, creation | formation
formation, establishment | constitution, création
formed | formée, formées
former partner, ex-partner, ex-spouse | ex-conjoint, ex-conjointe
former | premier
former, earlier, last | précédent
former, formerly | ancien, ancienne, anciennement
former, previous | précédent
formerly, in the past | autrefois, par le passé
formerly, in the past, once | naguère, jadis, autrefois
formerly, previously | anciennement
Formula One, Formula 1 | Formule 1, F1
forsake, abandon | abandonner, renoncer à
forties | quarantaine, années quarante
forties, in his forties | quarantaine, quadragénaire
fortification | fortification
fortitude | force d'âme, courage
fortnight | quinzaine
fortnight | quinze jours, deux semaines
fortnight, two weeks | quinzaine, quinze jours, deux semaines
fortress, fort | forteresse, fort
fortune | chance
forty, about forty | quarantaine
forty-something | quadragénaire, quadra
forward | avant
forward | faire suivre, réexpédier
forward, ahead | avant, en avant
fossil fuel, fossil fuels | énergie fossile, combustible fossile, énergies fossiles
foster family, foster home | famille d'accueil
foster family, foster parent | famille d'accueil
foster, encourage | encourager
found, find | trouver, retrouver, découvrir
found, recovered | retrouvé, retrouvée, retrouvés, retrouvées
foundation course, preparatory class | classe préparatoire, prépa
foundation, base | base
foundation, basis | base
foundation, formation | création, fondation
founded | fondé, fonder, créé
founded | fondée, fondées
founding father | père fondateur
founding, founder | fondateur, fondatrice
foundry | fonderie
Fournier | Fournier
fourteenth century | quatorzième siècle, XIVe siècle
fourteenth | quatorzième
fourth, quarter | quart
fourth-generation | de quatrième génération
fowl, poultry | volaille
foyer, lobby | hall d'entrée, foyer
fracking, hydraulic fracturing | fracturation hydraulique
fragrance | parfum, fragrance
fragrant | parfumé, odorant
frail | frêle, fragile
frailty | fragilité
frailty, weakness | faiblesse, fragilité
frame | monture
frame, chassis | châssis
frame, image | image
framed | encadré
framed | piégé
framework agreement | accord-cadre
framework, armature | armature, ossature
framing, centring | cadrage
franc, Swiss franc | franc, franc suisse
France Unbowed, LFI | La France insoumise, LFI
franchise, saga | saga, licence
franchise, team | franchise
Françoise, Francoise | Françoise
frank, candid, honest | franche
frank, honest | franche, honnête
Frankenstein | Frankenstein
frankness, candour, candor | franchise
frantic, frenzied | frénétique
Franz Ferdinand, Archduke Franz Ferdinand | François-Ferdinand, archiduc François-Ferdinand
fraud, fraudster | fraudeur, escroc
fraud, fraudulent | frauduleux, frauduleuse
fraud, scam | arnaque
fraud, scam | arnaque, escroquerie
fraudster, cheat | fraudeur
fraudulent | faux, frauduleux
fraught with danger | plein de dangers, périlleux
fraught, tense | tendu
fray | mêlée, bagarre
fray | s'effilocher
freak out | paniquer, flipper
freak, monster | monstre, phénomène
freaking | foutu, putain de
freckle | tache de rousseur
Frederick the Great | Frédéric le Grand
Frederick the Great | Frédéric le Grand, Frédéric II
Frederick | Frédéric
free kick | coup franc
free of charge, graciously | gracieusement
free up | libérer
free up, release | dégager
free | gratuitement, librement
free, available | disponible
free, deliver | délivre
free, exempt | exempt, exonéré
free, free of charge | gratis, gratuit
free, liberate, release | libérer
free, offered | offert
free-market, neoliberal | libéral
freed, delivered | délivré
freediving | apnée, plongée en apnée
freedom of speech, free speech | liberté d'expression
freedom of speech, free speech, freedom of expression | liberté d'expression
freedom of speech, freedom of expression | liberté d'expression
freedom | liberté
freeing, release | libération, remise en liberté
freelance journalist, freelancer | pigiste, indépendant
freelance | pigiste, indépendant, freelance
freelancer, freelance journalist | pigiste, journaliste indépendant
freely, openly | librement
Freemason | franc-maçon
Freemason, Mason | franc-maçon
Freemasonry | franc-maçonnerie
freestyle | freestyle
freestyle | nage libre
freeze | blocage, gel
freeze | bloquer, geler
freezing, frost | gel
freight train | train de marchandises
freight, cargo | fret, marchandises
freight, goods | marchandise
Fremantle | Fremantle
French Academy | Académie française
French Academy, Académie française | Académie française
French Communist Party | PCF, Parti communiste français
French data protection authority, CNIL | CNIL, Commission nationale de l'informatique et des libertés
French finance ministry | Bercy
French fries, fries, chips | frites
French horn | cor d'harmonie, cor
French national lottery operator, Française des jeux | FDJ, Française des jeux
French Open, Roland Garros | Roland-Garros
French Resistance fighter, maquisard | maquisard
French Resistance | Résistance française
French Southern and Antarctic Lands | Terres australes et antarctiques françaises
French speaker, Francophone | francophone
French-speaking country, French-speaking world, Francophonie | francophonie
French-speaking world, Francophonie | francophonie
French-speaking, francophone | francophone
frenzy | frénésie
frequent, regular | fréquent, régulier
frequently asked questions, FAQ | foire aux questions, FAQ
fresh water, freshwater | eau douce
fresh, cool | frais
fresh, cool | frais, fraîche
fresh, new | nouveau, nouvelle
fresher, freshman, first-year student | étudiant de première année
freshly | fraîchement
freshly, newly | fraîchement
freshman | étudiant de première année
freshman, first-year student | étudiant de première année
freshwater | eau douce
freshwater, fresh water | eau douce
Fresno | Fresno
fret, worry | s'inquiéter, se tracasser
Freud | Freud
Freudian slip | lapsus révélateur
Freudian | freudien
friar, monk | moine, frère mendiant
Fribourg | Fribourg
fried | frit, frits, frite
friend | copain, copine, proche
friendly match, friendly | match amical
friendly | ami, aimable
friendly | match amical, amical
friendly, convivial | convivial
friendly, friend | amical, amicale
friendly, friendly match | match amical
friendship, friendly relations | amitié, amical
frieze | frise
fright, fear | frayeur, peur
fright, scare | frayeur, peur
frighten, scare | faire peur, effrayer
frigid | glacial
frivolous | frivole, futile
from afar | de loin
from Brussels | bruxellois
from Lille | lillois
from Lyon | lyonnaise
from Marseille | marseillais
from Marseille | marseillaise
from Nantes | nantais
from, coming from | en provenance de
from, native of | originaire de
from, starting from | à partir de
front page | une, à la une
front page | une, première page
front page, cover | couverture, une
front steps | perron
front | avant, devant
front | devant, avant
front | devanture
front | façade
front | façade, devant
front, recto | recto
front-page headline | manchette, gros titre
front-runner, frontrunner | favori, favorite
frontage | façade, devanture
frontal, head-on | frontal
frost | gel, gelée
frosty | glacial
frown | froncer les sourcils
fructose | fructose
frugal, thrifty | frugal, économe
frugality | frugalité
fruit juice | jus de fruits, jus de fruit
fruit tree | arbre fruitier, fruitier
fruit, fruits and vegetables | fruitier, fruitière
fruitful | fructueux, fructueuse
fruitless, futile | infructueux, vain
fruity | fruité
frustrating | frustrant
frustration | frustration
fuck, screw | baiser
fuck, screw, have sex | baise, niquer
fucked, screwed | baisé
fuel gauge | jauge de carburant
fuel | alimente
fuel | alimenter
fuel, feed | alimenter
fuel, petrol | essence, carburant
fuel, stir up | attiser
fueled, fuelled | alimenté, alimenter
fuelled, fueled | alimenté
fugitive | fugitif, évadé
Fukushima | Fukushima
fulfilling | épanouissant, gratifiant
full employment | plein emploi
full stop, period | point
full | intégralité
full, fully | plein, pleinement
full, packed | plein, bondé, comble
full, whole, entire | entier, entière, intégral, total
full-back, fullback | arrière latéral, latéral
full-fledged, fully fledged | à part entière
full-scale, all-out | plein
full-time | temps plein, à temps plein
fullness | plénitude
fully booked, sold out, full | complet
fully | complètement, entièrement, pleinement
fully, entirely, completely | entièrement, complètement, totalement
fumble | tâtonner
fumes | fumées, vapeurs, émanations
fun fair, fairground | fête foraine
fun | plaisir, amusement
fun | plaisir, divertissant
fun, playful, recreational | ludique
function, position, office | fonction
functionality, feature | fonctionnalité
functioning | fonctionnement, fonctionner
fund | caisse
fund | fonds
fund, financing | financer, financement
fund, funding, financing | financement
fund, pay for | financer
fundamental, basic | de base
funded pension | retraite par capitalisation
funding | subvention, financement
funding, fund | financer, fonds, subvention
fundraising | collecte de fonds
fundraising | collecte, collecte de fonds
funds, funding | crédits, financement
funds, money | argent
funds, money | argent, fonds
funeral home, funeral parlour | salon funéraire, entreprise de pompes funèbres
funeral oration, eulogy | éloge funèbre, oraison funèbre
funeral, burial | enterrement, inhumation, funérailles
funeral, burial | enterrement, obsèques, inhumation
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
fur | poil, pelage
furnace | fournaise, four
furnace | fourneau, fournaise
furnishings | ameublement
furniture | meuble, meubles, mobilier
furry | à poils, à fourrure
further, additional | supplémentaire, autre, nouveau
further, farther | plus loin
further, more | supplémentaire
furthermore, moreover, in addition | de plus, en outre, par ailleurs
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
future, prospective | futur
futures studies, foresight | prospective
futuristic | futuriste
fuzzy logic | logique floue
fuzzy, blurred, blurry | flou
gable | pignon
Gabrielle | Gabrielle
gadget | gadget
Gaelic | gaélique
gag, joke | gag, blague
Gaia | Gaïa
gain traction | gagner du terrain
gain | acquérir
gain, obtain, acquire | obtenir, acquérir
gain, profit | bénéfice, profit
gain, progress | acquis, avancée
gain, rise, increase | hausse, progression
gain, win | gagner
gained, gaining | gagné, acquis, obtenu, gagner
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
gamble, bet | jouer, parier
gamble, gambling | pari
gamble, wager, bet | pari
gambling, bet | pari
gambling, game of chance | jeu de hasard
gambling, gaming | jeu, jeux d'argent
game changer | changer la donne
game console, games console, console | console, console de jeux
game | partie
game, match | partie
game, match | rencontre, match
game, match, meeting | rencontre
gameplay | jouabilité
gaming, gambling | jeu d'argent
gaming, video game | jeu vidéo
gaming, video games | jeux vidéo
gamma ray | rayon gamma
gamma | gamma
gang rape | viol collectif
gang, crew | équipe
gang, criminal gang | bande organisée, gang
gangrene | gangrène
gangrenous | gangreneux
gangster | gangster, malfrat
gantry | portique
gap | différence, écart
gap | vide
gap, differential | écart, différentiel
gap, divide | fossé
gap, hole | trou
gaping | béant
garage, workshop | garage
garb, attire | tenue, accoutrement
garbage collector | éboueur
garbage truck, bin lorry | camion-benne, camion poubelle, benne à ordures
garbage | poubelle
garbage, trash, rubbish | déchets, ordures
Gard | Gard
garden gnome | nain de jardin
Garden of Eden | jardin d'Éden
garden, gardening | jardinage, jardin
Garibaldi | Garibaldi
garland | guirlande
garment, item of clothing | vêtement
garnet | grenat
Garnier | Garnier
garnish | garnir, garniture
Garonne | Garonne
gas flaring | torchage
gas | gazer
gas | gazier, gazière
gas, gasoline | essence
gas, petrol | essence
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
gate | grille, barrière
gate, door | porte
gate, fence | barrière
gate, railing | grille
gather | rassembler, réunir, se rassembler
gather, assemble | se rassembler
gather, collect | récolter, recueillir
gather, meet | se réunir
gathering | rassemblement
gathering, meeting | réunion
gathering, rally | rassemblement
gathering, session, talks | réunion
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
gay | gai, homosexuelle
gay, homosexual | homo, homosexuel
gay, homosexual | homosexuel, gay
Gaza Strip | bande de Gaza
gaze, glance | regard
gazelle | gazelle
gazette | gazette
gear | tenue, vêtements
gear, equipment | matos, matériel, équipement
gearbox | boîte de vitesses
geek | geek
gel | gel
gelatin, gelatine | gélatine
gem | pépite
gem, gemstone, precious stone | pierre précieuse
Gemini | Gémeaux
gemstone, precious stone, gem | pierre précieuse, gemme
gendarmerie, military police | gendarmerie
gender diversity, social mix | mixité
gender equality | égalité des sexes, égalité hommes-femmes
gender mix, coeducation | mixité
gender, sex | sexe, genre
gene therapy | thérapie génique
genealogical | généalogique
genealogist | généalogiste
genealogy | généalogie
general election | élections législatives
general election, parliamentary election | législatives, élections législatives
general social contribution | contribution sociale généralisée, CSG
general strike | grève générale
general, overall | général, ensemble
generalisation, generalization | généralisation
generality | généralité
generally | d'une manière générale
generally | globalement
generally, usually | d'ordinaire, en général
generate | génère
generate | produire, générer
generate, create | créer, générer
generate, engender, give rise to | engendrer, générer
generate, make | dégager
generate, produce | produire
generated | généré
generated, generating | généré, engendré, générer
generation | production
generation, production | production
generic drug | médicament générique, générique
generic | générique
generic | générique, médicament générique
generic, generic drug | médicament générique
genesis | genèse
genetic engineering | génie génétique
genetic, dna | génétique, ADN
genetically modified | génétiquement modifié
genetics, gene | gène, génétique
Genevan, of Geneva | genevois
Genevieve | Geneviève
genie | génie
genital | génital
genitals | parties génitales, organes génitaux
genitals, genitalia | organes génitaux, parties génitales
genius, brilliant | génial
Genoese | génois
gentile, non-Jewish | non-juif, goy
gentleman | monsieur, gentleman
gentlemen | messieurs
gentrification | gentrification, embourgeoisement
gentry | petite noblesse
genuine, sincere | sincère
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
German shepherd, Alsatian | berger allemand
Germanic | germanique
Gers | Gers
Gestapo | Gestapo
gestation, pregnancy | gestation
get along, get on | s'entendre
get away, escape | échapper, s'échapper
get in touch | contacter, prendre contact
get lost | dégage
get lost | se perdre
get married, marry | se marier, épouser
get on, board | monter
get rid of | se débarrasser de
get the upper hand, gain the upper hand | prendre l'ascendant, prendre le dessus
get up, stand up, rise | se lever
get, get back | récupérer
getaway, escapade | escapade
getaway, escape | fuite, évasion
getaway, short break | escapade
Gettysburg | Gettysburg
ghastly, horrible | horrible, affreux, épouvantable
ghetto | ghetto
ghost town | ville fantôme
ghost, spectre | spectre
ghost, spirit | esprit, fantôme
ghostwriter | nègre littéraire, prête-plume
giant slalom | slalom géant
giant slalom | slalom géant, géant
giant, gigantic | gigantesque
giant, huge | gigantesque, géant
gibbon | gibbon
Gibraltar | Gibraltar
giddy, dizzy | étourdi, pris de vertige
gift, present | don, cadeau
gig economy | économie des petits boulots, économie à la tâche
gig | concert
gig | spectacle
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
girl | fillette
girl, daughter | fille
girl, kid, little girl | gamine
girlfriend | copine, compagne
girlfriend | petite amie, copine
giro | Giro
Gironde | Gironde
Girondin | girondin
GIS, geographic information system | système d'information géographique, SIG
gist | essentiel, substance
give back, restore | redonner, rendre
give back, return | rend, rends, rendent, rendu, rendue, rendus, rendues, rendant, rendait, rende, rendit, rendra, rendrait
give in | céder
give in, yield | céder
give up, abandon | abandonner, renoncer
give up, abandon | renoncer, abandonner
give up, renounce | renonce, renoncé
give | offrir, accorder, fournir, remettre
give | offrir, donner
give, donate | faire don de, faire un don
give, grant | accorder
give, offer | offrir
giveaway | cadeau, distribution gratuite
given, in view of | compte tenu de
given, in view of | vu, compte tenu de
giver | donneur, donneuse
glacial | glaciaire
glacial, ice | glaciaire
glacial, icy | glacial
glad, delighted | ravi
gladiator | gladiateur
gladly | volontiers, avec plaisir
gladly, happily | volontiers
glamorous | glamour, séduisant
glamour | glamour
glance | coup d'œil
gland | glande
Glasgow | Glasgow
glass roof, skylight | verrière
glass | coupe
glass | vitre
glass, glasses | lunettes
glass, glasses | verre
glasshouse, greenhouse | serre
Glastonbury | Glastonbury
glaucoma | glaucome
glazed | vitré, vernissé
gleam, glisten | luire, briller
glee, jubilation | allégresse, jubilation, joie
glide | glisser, planer
glider | planeur
glimmer of hope | lueur d'espoir
glimmer | lueur
glimpse | aperçu
glitch | dysfonctionnement, bug, pépin
glitter, sequins | paillettes
glitter, sparkle | scintiller, étinceler
global | mondialisé
global, overall, comprehensive | globale, globales
global, worldwide | global, mondial
global, worldwide | planétaire, mondial
global, worldwide, world | international, planétaire
globalisation, globalization | globalisation, mondialisation
globe, earth | planète
globe, world | monde
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
GMO, genetically modified organism | OGM, organisme génétiquement modifié
GMT | GMT
gnome | gnome
gnome | nain de jardin, gnome
go around, circulate | circuler
go back down, come back down | redescendre
go back up, rise again | remonter
go back up, rise, climb | remonte, remontent, remonté
go back, date back | remonte, remontent
go back, move back | reculer
go back, return | revenir, retourner
go berserk | devenir fou furieux, perdre la tête
go bust | faire faillite
go bust, go bankrupt, go under | faire faillite
go down, come down, descend | descendu, descendent
go down, get off | descendre
go into exile | s'exiler
go into hiding | entrer dans la clandestinité, passer dans la clandestinité
go on, continue | durer
go on, follow on, string together | enchaîne, enchaîné
go out again | ressortir
go out, come out, leave | sorti, sortis, sortent, sortait, sortit, sortira
go through | traverser
go through, cover | parcourir
go to bed | se coucher, aller au lit
go up, climb | monter
go | allais
go, go away | partir, s'en aller
go, travel | se rendre
go-kart, kart | kart
go-kart, karting, go-karting | karting, kart
Goa | Goa
goal, net | cages
goalkeeper | gardien de but
goalless, scoreless | nul et vierge, sans but
goalscorer, scorer | buteur, buteuse
goalscorer, scorer | buteur, buteuse, marqueur
goalscorer, scorer, goal scorer | buteur, marqueur, buteuse
goaltender, goalkeeper, goalie | gardien de but, gardien
goat cheese, goat's cheese | fromage de chèvre
goat's cheese, goat cheese | fromage de chèvre, chèvre
goat, billy goat | bouc
goatee | bouc, barbichette
goblin | gobelin
goblin | gobelin, lutin
god, deity | dieu, divinité
godfather | parrain
Godfrey of Bouillon | Godefroy de Bouillon
Godzilla | Godzilla
Goethe | Goethe
goggles | lunettes de protection, lunettes de plongée
gold bar, bullion | lingot d'or
gold bullion, gold bar | lingot d'or
gold, golden | doré, d'or
gold, golden | or, d'or
Golden Fleece | Toison d'or
Golden Globe | Golden Globe
goldfish | poisson rouge
goldsmith | orfèvre
goldsmith, silversmith | orfèvre
goldsmithing | orfèvrerie
golfer | golfeur, golfeuse
Goliath | Goliath
Goncourt Prize, Prix Goncourt | prix Goncourt
gondola, basket, pod | nacelle
gong | gong
good at | doué, bon en
Good Samaritan | bon samaritain
good | bien
good | gentil, gentille, sage
good | positif, positive
good, decent | brave
good, right, correct | bon, bonne
goodbye | au revoir
goodbye, bye | au revoir, adieu
goodies, treats | friandises, gourmandises
goodnight, good night | bonne nuit
goods and services tax, GST | taxe sur les produits et services, TPS
goods | produits, biens, marchandises
goods, merchandise, freight | marchandise, marchandises
goods, possessions | biens
goods, products | produit
goods, property | bien
goodwill | bon gré
goodwill | bonne volonté
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
gossip magazine | presse people
Goth | Goth
goth | gothique
gothic | gothique
gourd, flask, water bottle | gourde
gourmet | gourmet, gastronome
gout | goutte
governed | régis
governing | gouverner, régissant
government department, ministry | ministère
government spending, public spending | dépenses publiques
government, administration | administration, gouvernement
government, administration | gouvernement
government, authorities | pouvoirs publics, autorités
government, executive | exécutif
government, regime | gouvernement, régime
government, state | État
gown, dress | robe
GPS coordinates, coordinates | coordonnées GPS, coordonnées
grade point average, GPA | moyenne générale
grade, class | classe
grade, quality | qualité
gradient | gradient
gradient, slope | pente, inclinaison
grading | notation, classement
gradual, gradually, progressively | progressif, progressivement
gradually, as | à mesure que
gradually, little by little | au fur et à mesure, peu à peu, petit à petit
graduate, earn a degree | obtenir son diplôme
graduate, grad | diplômé, diplômée
graduated, graduating | diplômé, obtenir son diplôme
graduation | diplôme, obtention du diplôme
graffiti | graffiti, tag
graft | corruption
grain, cereal | céréale, céréales
grammatical | grammatical
Grammy Award, Grammy | Grammy Award, Grammy
Granada | Grenade
Grand Prix | Grand Prix
Grand Slam | Grand Chelem
grand | magnifique
grand, big | grand
grandchild, grandchildren | petits-enfants
grandeur | grandeur, splendeur
grandfather clause | clause de droits acquis
grandfather, grandpa, granddad, grandad | grand-père, papi, papy, pépé
grandkid, grandchild, grandkids, grandchildren | petit-enfant, petits-enfants
grandma, granny | mamie, grand-mère
grandmother, grandma | grand-mère
grandmother, grandma, granny | grand-mère, mamie, mémé
grandpa, granddad, grandad | papy, papi, grand-père
grandparents | grands-parents
granite | granit, granite
granny, gran, grandma | mamie, mémé, grand-mère
granny, grandma | mamie, mémé, grand-mère
granola | granola
grant, give | accorde, accordent
grant, scholarship | bourse
granted, given | accordé, accordée, accordés
granular | granulaire, granuleux, granuleuse
Granville | Granville
grape variety | cépage
grapefruit | pamplemousse
graph | graphe, graphique
graphene | graphène
graphic, explicit | explicite
graphite | graphite
grapple with, struggle with | aux prises avec
grapple with, struggle with | être aux prises avec, se débattre avec
grappling | lutte, corps à corps
grass, lawn | gazon, pelouse
grasshopper | sauterelle
grassland, prairie | prairie
grassroots movement | mouvement citoyen, mouvement populaire
grassroots, grass roots | base, citoyens de la base, militants de la base
grassy | herbeux, herbu
grateful | reconnaissant
grateful, thankful | reconnaissant
gratification | satisfaction, gratification
gratify | satisfaire
gratifying, rewarding | gratifiant, valorisant
gratin | gratin
gratitude, thankfulness | gratitude, reconnaissance
grave, tomb | tombe, tombeau
graveyard, cemetery | cimetière
gravitational wave | onde gravitationnelle
gravitational | gravitationnel
gravy | sauce, jus de viande
gray wolf, grey wolf | loup gris
graze | paître, brouter
grease | graisse
grease, lubricate | graisser, lubrifier
Great Britain, Britain | Grande-Bretagne
great | génial, super, formidable, excellent
great, beautiful | superbe, magnifique
great, cool | cool
great, fantastic | formidable, génial
great, fantastic, brilliant | super, génial
great, fantastic, terrific | génial
great, important | important, grandiose
great, nice | chouette
great, super | génial, super
greater, above | supérieur
Greco-Roman | gréco-romain
Greek, Hellenic | hellénique
green bean | haricot vert
green light | feu vert
green roof | toit végétalisé, toit vert
green, ecological, environmental | écologique, environnemental, vert
green, environmental, ecological | écologique
green, greenery | verdure
greenback | billet vert, dollar
Greene | Greene
greener | plus vert, plus écologique
greenery | verdure
greenhouse effect | effet de serre
greenish | verdâtre
Greens, Green Party | Verts, écologistes
Greenwich | Greenwich
Gregorian chant | chant grégorien
Gregorian | grégorien
Gregory | Grégoire
Grenada | Grenade
grenade launcher | lance-grenades
grenadier | grenadier
Grenoble | Grenoble
grew | augmenté, crû, croître
grew | cultivé
grew | grandi, grandir
greyhound | lévrier
grid | réseau
grid, electricity grid, power grid | réseau électrique
grid, network | réseau
grief, mourning | deuil
grief, pain | douleur
grief, suffering | douleur, souffrance
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
groan, moan | plainte, gémissement
grocer | épicier, épicière
groceries | courses, provisions
grocery store, grocery | épicerie
grocery store, grocery | supermarché, épicerie
grocery store, supermarket | supermarché
groin injury | blessure à l'aine
groin | aine
groove | sillon, rainure
groovy | dans le vent
gross domestic product, gdp | PIB, produit intérieur brut
gross salary | salaire brut
gross | recettes, rapporter
gross, raw | brut, brute
gross, serious | grave
gross, total | total
grossly | grossièrement, largement
grotesque | grotesque
grotesque, ludicrous | grotesque
ground | clouer au sol
ground | motif
ground | moulu, haché
ground | stade
ground | terre
ground, floor | rez-de-chaussée
groundbreaking | novateur, révolutionnaire, pionnier
grounded | cloué au sol
grounded | fondé, ancré
grounded | puni
groundswell | lame de fond
groundwater | eau souterraine, nappe phréatique
group stage, pool stage | phase de poules
group | collectif, groupe
group | formation
group, band | groupe
group, grouping, association | groupement
group, movement | mouvement
group, party | formation
grouse | tétras, lagopède
grove | bosquet
grow up | grandir
grow | augmenter, croître
grow | s'accroître
grow, cultivate | cultiver, culture
grow, develop | développer, se développer
grow, grow up | grandir
grow, grow up | grandit
grow, growing | croître, grandir, pousser
grow, increase, rise | augmenter, croître
grower | cultivateur, producteur
grower, farmer, producer | agriculteur, producteur, exploitant
growing | en hausse, en croissance
growing, increasing | croissant
growing, increasing | grandissant, croissant
growing, increasing, rising | croissant, grandissant
growl | grogner, gronder
grown, grown up | grandi
growth, boom | essor, boom
growth, development | essor, croissance
growth, economic growth | croissance
growth, expansion | essor, expansion
growth, expansion, development | développement
growth, increase, rise | hausse, augmentation
growth, increase, rise | progression, hausse
growth, tumour | tumeur
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
guarantee, collateral | caution
guarantee, secure | garantir, assurer
guarantor | garant, garante, caution
guard against, protect oneself against | se prémunir contre, prémunir
guard of honour | haie d'honneur
guard, security guard | agent de sécurité, vigile
guard, watch | surveiller
gubernatorial candidate | candidat au poste de gouverneur
gubernatorial | de gouverneur
guess, suppose | supposer
guest of honour | invité d'honneur
guest | hôte
guest | hôte, invité
guest, customer | client
guest, invited | invité, invitée
Guggenheim Museum | musée Guggenheim
guidance counsellor | conseiller d'orientation
guidance | guidage
guidance, advice | conseil, accompagnement
guidance, guidelines | directive, consigne
guidebook | guide
guided missile | missile guidé
guided tour | visite guidée
guideline | règle, ligne directrice
guidelines, recommendation | recommandation, directive
guild | guilde
guild | guilde, corporation
guillotine | guillotine
guillotine | guillotine, guillotiner
guilty, guilt | coupable, culpabilité
guilty, guilt | culpabilité
guinea pig | cobaye
guinea pig | cobaye, cochon d'Inde
Guinea, Guinean | guinéen
Guinea-Bissau | Guinée-Bissau
Guingamp | Guingamp
guise | apparence
Gujarat | Gujarat
gulag | goulag
gull, seagull | mouette, goéland
gullible, credulous, naive | crédule, naïf
gully, ravine | ravine, ravin
gum, gums | gencive
gun, cannon | canon
gun, pistol | flingue, pistolet, arme à feu
gun, revolver | revolver
gun, rifle | arme, fusil
gun, rifle | fusil
gun, shot | coup de feu
gun, shotgun | fusil
gun, weapon | arme
gunboat | canonnière
gunfight, shootout | fusillade
gunfire, shooting | tir, coup de feu
gunman, shooter | tireur, tueur
gunner | artilleur, canonnier
gunpowder | poudre à canon, poudre
gunshot, shot | coup de feu
gunshot, shot | coup de feu, tir
gunsmith | armurier
guru | gourou
gush | jaillir
gusto | enthousiasme, entrain
gut, intestine, bowel | intestin, boyau
guts | tripes, cran
gutter | caniveau
gutter | gouttière
guy, man | homme, bonhomme
Guyana | Guyana
gym, gymnastics | gymnastique
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
hack, hacker | pirate, pirate informatique
hacker, computer hacker | pirate informatique, hacker
hacker, pirate | pirate, pirate informatique
hacking, hack | piratage, piratage informatique
hacking, piracy | piratage
Hackney | Hackney
had to | durent
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
hair salon, hairdresser's | salon de coiffure
hair, head of hair | chevelure
haircut | coupe de cheveux, coupe
haircut, hairstyle | coupe de cheveux, coiffure
hairdressing, hairstyle | coiffure
hairline fracture | fêlure
hairspray | laque
hairy | poilu, velu
hairy | poilu, velu, chevelu
Haitian | haïtien
hajj, pilgrimage to Mecca | hadj, hajj, pèlerinage à La Mecque
hajj, pilgrimage to Mecca | hadj, pèlerinage à La Mecque
halal | halal
half | mi-temps
half, half-time | mi-temps
half-time, halftime | mi-temps
half-year | semestre
half-year, biannual | semestriel
half-year, six months | semestre
halfback | demi offensif
halfway, midway | à mi-chemin
halfway, midway | à mi-parcours, à mi-chemin
Halifax | Halifax
hall, corridor | couloir
hallelujah, alleluia | alléluia
hallmark | marque de fabrique, caractéristique
hallmark | poinçon
hallowed, sacred | sacré, saint
Halloween | Halloween
hallucinating, mind-boggling | hallucinant
hallucination | hallucination
hallway, corridor | couloir, corridor
halo | halo
halo | halo, auréole
halt, freeze | suspension, gel
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
hand down, deliver | rendre
hand down, pass | prononcer
hand grenade | grenade
hand in, hand over, present | remettre
hand luggage, carry-on | bagage à main, bagages à main
hand out, deliver | distribuer
hand over, deliver | livrer, remettre
hand over, hand in, give | remis, remet, remettent
hand over, transfer | céder, transférer
hand sanitiser, hand sanitizer, hydroalcoholic gel | gel hydroalcoolique
hand | aiguille
hand, give, hand over | remettre, donner
hand, hand over | donner, remettre
hand, help | coup de main
handbag, purse | sac à main
handcuff | menotter
handcuffs | menottes
handful | petit groupe
handheld | portatif, de poche
handing over, presentation | remise
handing | remettre, donner
handle | anse, poignée
handle | manche
handle | manipuler
handle, deal with | gérer, traiter
handle, deal with | gérer, traiter, s'occuper
handlebar, handlebars | guidon
handled | manipulé, manié
handled | traité, géré
handler | officier traitant
handling | manipulation
handling | traitement
handling, management | gestion
handling, treatment | traitement
handout | aumône
handset | combiné, téléphone
handshake | poignée de main
handwriting | écriture
handwriting | écriture manuscrite, écriture
handwritten | manuscrit, écrit à la main
handy | pratique
hang glider | deltaplane
hang | suspendre, pendre
hang, hang up | accrocher
hang-glider | deltaplane
hangar | hangar
hangout | repaire, lieu de rencontre
hangover | gueule de bois
Hannibal | Hannibal
Hanoi | Hanoï
happen | arriver, se passer, se produire, se dérouler
happen, occur | arriver
happen, occur | se produire, survenir, arriver
happen, take place, occur | se passer, se produire
happier | plus heureux
happiest | plus heureux
happily | heureusement
happiness, delight | joie, bonheur
happiness, joy | joie, bonheur
happy | content, ravi, satisfait
happy, delighted | ravi
happy, pleased | content, heureux
hard disk, hard drive | disque dur
hard of hearing | malentendant
hard of hearing | malentendant, malentendante
hard, difficult | pénible
hard, harder | dur, difficile
hard, hardest | dur, difficile
hard, tough | rude, ardu, pénible, dur
hardcore | hardcore, radical
hardcore | pur et dur
hardcover, hardback | relié, couverture rigide
harder | plus dur, plus difficile
hardest | plus difficile, plus dur
Harding | Harding
hardly, barely, scarcely | à peine
hardware store, hardware | quincaillerie
hardware | matériel
hardwood | bois dur, feuillus
hardy, robust | robuste, résistant
harem | harem
Harlem | Harlem
harm | tort, mal
harm, damage | nuire, porter atteinte
harm, hurt | faire du mal, blesser, mal
harm, hurt | mal
harmattan | harmattan
harmed | lésé, blessé
harmful | nuisible, nocif, nocive
harmful, damaging | nuisible, nocif
harmless, innocuous, trivial | anodin, inoffensif
harmonic | harmonique
harmonica | harmonica
harmonization, harmonisation | harmonisation
harmonize, harmonise | harmoniser
harness | exploiter, tirer parti, mettre à profit
harness | harnais
harp | harpe
Harper | Harper
harpist | harpiste
Harrisburg | Harrisburg
harrow | herse
harrowing | éprouvant, déchirant
Harry Potter | Harry Potter
harsh | dur
harsh, severe | rigoureux, rigoureuse
harsher | plus sévère, plus dur
Hartford | Hartford
Harvard | Harvard
harvest, crop | récolte, moisson
harvest, grape harvest | vendange, vendanges
hash | hachage
hashish, hash | haschich
hassle, ordeal | galère, calvaire
hastily | à la hâte, précipitamment, hâtivement
Hastings | Hastings
hat trick, hat-trick | triplé, coup du chapeau, tour du chapeau
hat | bonnet, chapeau
hat, cap | casquette
hat, cap, beanie | bonnet
hat-trick | triplé, coup du chapeau
hatch, trapdoor | trappe
hatchback | voiture à hayon
hatchet | hachette, hache
hatching | éclosion
hate speech | discours de haine, discours haineux
hate | hais
hate, detest | haïr, détester
hate, dislike | détester
hate, hateful | haineux, haineuse
hate, hatred | haine, haïr, détester
hater | haineux
haunting | obsédant
haute couture, high fashion | haute couture
have a drink | boire un verre, prendre un verre
have an abortion | avorter, se faire avorter
have fun | s'amuser, se divertir
have fun, enjoy oneself | amuser, s'amuser
have fun, enjoy oneself | s'amuser
have lunch | déjeuner
have to, must, should | devoir
have, have at one's disposal | disposer, disposent, disposait
have, own | posséder
haven of peace | havre de paix
haven, refuge | refuge
haven, safe haven | havre
haven, sanctuary | refuge, havre
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
head for, head towards | se diriger vers
head injury, head trauma | traumatisme crânien
head lice, louse, lice | pou, poux
head of state | chef d'État
head office, headquarters | siège social, siège
head office, headquarters | siège, siège social, quartier général
head office, registered office | siège social
head teacher | chef d'établissement, principal de collège
head | cap, se diriger
head | président, directeur, patron, chef
head, chief | patron, chef
head, direct | diriger
head, director, manager | responsable, directeur, directrice, patron, patronne
head, lead, helm | tête
head, lead, run | diriger, présider
head, manager | responsable, chef
head, principal | directrice, directeur
head, travel | aller
head-on collision | collision frontale, choc frontal
headband | bandeau, serre-tête
headband, blindfold | bandeau
headdress | coiffe
headed | dirigé
header | coup de tête
header | en-tête
header | tête
heading, title | titre
headland, cape | cap
headless | sans tête, décapité
headmaster, headteacher, principal | principal, proviseur, directeur d'école
headphones, earphones | casque audio, écouteurs
headphones, earphones | écouteurs, casque
headquarters | quartier général
headquarters, HQ | quartier général, QG
heads or tails | pile ou face
headset, headphones | casque, casque audio
headteacher, principal | directeur d'école, directrice d'école
heal | cicatriser
heal, care for | soigner
healed, cured | guéri
healer | guérisseur
healer | guérisseur, guérisseuse
healing, heal | guérir
health authorities | autorités sanitaires
health cordon, cordon sanitaire | cordon sanitaire
health coverage, health insurance | couverture santé, assurance maladie
health insurance | mutuelle, assurance maladie
health pass | passe sanitaire, pass sanitaire
health | sanitaire
health | sanitaire, santé publique
health, healthy | santé
health, sanitary | sanitaire
healthcare worker, health worker | soignant, soignante, personnel soignant
healthcare, health care | santé, soins
healthcare, health care | soins, soins de santé
healthcare, health | santé, système de santé
healthier | plus sain
healthy | bien portant
healthy | sain, en bonne santé
heap, pile | amas, tas
hear | auditionner, audition
hear | entend, entends, entendez, entendent, entendait, entendant
hear | entendre, écouter
hear, learn | apprendre
heard | entendu
heard | entendu, entendre
heard | entendue
hearing aid | appareil auditif, prothèse auditive
hearing loss | perte auditive, déficience auditive
hearing | audience, audition
hearing | ouïe
hearing | séance, audience
hearing, sitting | session, séance
hearsay | ouï-dire
heart disease | maladie cardiaque, maladie cardiovasculaire
heart rate | rythme cardiaque
heart | cardiaque
heart, centre, center | cœur
heart, centre, core | cœur, centre
heart-wrenching | déchirant
heartache, grief | chagrin, peine de cœur
heartbeat | battement de cœur, rythme cardiaque
heartbreaking | déchirant, bouleversant
heartbreaking, heart-rending | déchirant, bouleversant, navrant
heartbroken, brokenhearted | le cœur brisé, effondré
heartfelt | sincère, venu du cœur
hearth, fireplace | foyer, âtre, cheminée
hearth, fireplace | foyer, cheminée
heartland, stronghold | bastion, fief
heartless | sans cœur, cruel
heartwarming | réconfortant, touchant
hearty | copieux, chaleureux
heat wave | canicule, vague de chaleur
heat, heating | chauffage
heat, heating | chauffer, chauffage
heat, hot | chaleur
heated | chaud, animé
heated | passionné, enflammé
heated | vif, animé
heater | radiateur, appareil de chauffage, chauffage
heath, moor, moorland | lande
heather | bruyère
Heathrow | Heathrow
heating and ventilation | chauffage et ventilation
heating oil, fuel oil | fioul, mazout
heatwave, heat wave | vague de chaleur, canicule
heaven | ciel
heaven, sky | ciel
heavenly, celestial | céleste
heavily armed | lourdement armé
heavily, hard | fort, fortement
heaviness, red tape | lourdeur
heavy rain, downpour | fortes pluies, pluie torrentielle
heavy toll | lourd tribut
heavy toll | lourd tribut, lourd bilan
heavy, serious, major | gros
heavy, strong, severe | fort, important, violent
Hebrew | hébreu
Hebrew | hébreu, hébraïque
Hebron | Hébron
hectic | mouvementé, trépidant, agité
hedge | haie
hedged farmland, hedgerow country | bocage
hedgehog | hérisson
heed | tenir compte de, écouter
Heidelberg | Heidelberg
height | plus fort
height, altitude | altitude
height, tall | hauteur, taille
height, top | haut
heinous, atrocious | odieux, atroce
heir apparent, successor | dauphin, successeur
heir | héritier, héritière
heir, successor | héritier, héritière, successeur
heirloom | objet de famille
held | organisé, eu lieu
held | tenu, détenu
Helen of Troy | Hélène de Troie
helicopter, chopper | hélicoptère, hélico
heliport | héliport
helium | hélium
helm | barre
help | appui, aide
help, aid | soutien, aide
help, aid, assistance | secours, aide, assistance
help, assistance, support | concours
help, contribute | contribuer
help, play a part | contribuer
help, rescue | secours, secourir
help, support | soutien, soutenir, appui, aide
helping hand | coup de main
Helsinki | Helsinki
hem | ourlet
hemicycle, chamber | hémicycle
hemisphere | hémisphère
hemp | chanvre
henceforth, from now on | dorénavant, désormais
henchman | sbire, homme de main
Henry VIII | Henri VIII
Henry | Henri
Henry | Henry
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
herd immunity | immunité collective
herdsman, drover, cowherd | bouvier, vacher
here | ici
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
heritage | patrimoine, héritage
heritage | patrimonial
heritage, legacy | patrimoine, héritage
Hermes | Hermès
hermetic | hermétique
hermit | ermite
Hermitage Museum | musée de l'Ermitage
hermitage | ermitage
hernia | hernie
herniated disc, slipped disc | hernie discale
hero, heroic | héroïque, héros
Herod | Hérode
heroin | héroïne
heron | héron
herpes | herpès
herring | hareng
herself | elle-même
Hertfordshire | Hertfordshire
hertz | hertz
hesitation | hésitation
Hesse | Hesse
heterogeneous | hétérogène
heterogeneous, diverse | hétérogène
hex, spell, curse | sortilège, maléfice
hexagon | hexagone
heyday | âge d'or, apogée, heures de gloire
hi | salut
hi, hello | coucou, salut
hiatus, pause | pause, interruption, hiatus
hibernate | hiberner
hibernation | hibernation
hiccup | hoquet
hiccup, setback | contretemps
hickey | suçon
hid | caché, cacher, se cacher
hidden | caché
hidden | caché, dissimulé
hide and seek, hide-and-seek | cache-cache
hide | couvrir, cacher
hide | se cacher
hide, conceal | cacher, taire, dissimuler
hide, hiding, hidden | se cacher, cacher, caché
hide, mask, conceal | masquer
hide-and-seek | cache-cache
hideous | hideux
hideous | hideux, affreux
hideout, hideaway, hiding place | planque, cachette
hideout, hiding place | cachette, planque, repaire
hideout, lair, den | repaire, antre, tanière
Higgs boson | boson de Higgs
high blood pressure, hypertension | hypertension
high blood pressure, hypertension | hypertension, hypertension artérielle
high earner | haut revenu
high point, highlight | point culminant, point d'orgue
high school student, secondary school student | lycéen, lycéenne
high school student, student | lycéen, lycéenne
high school, secondary school | lycée
high school, secondary school, sixth-form college | lycée
high schooler | lycéen, lycéenne
high tide | marée haute
high | élevée, élevées
high | fort, élevé
high, elevated | élevé, important
high, strong | fort
high, tall | haut
high, tall | haut, élevé
high-end, upmarket | haut de gamme
high-rise, tower block, skyscraper | tour, gratte-ciel
high-speed line, high-speed rail line | ligne à grande vitesse, LGV
high-speed train | TGV
high-speed | à grande vitesse
high-tech, high tech, high technology | haute technologie, high-tech
higher education | enseignement supérieur
higher | supérieur, plus élevé, plus haut
highest | maximum
highest | plus élevé, plus haut, maximal
highest, supreme | suprême
highlight | mettre en avant, mettre en lumière
highlight, best moment | temps fort, moment fort
highlight, emphasise | mettre en relief, mettre en évidence
highlight, emphasize | mettre en exergue, mettre en évidence, souligner
highlight, showcase | mettre en valeur
highlight, underline, stress, point out | souligner, mettre en lumière
highly | hautement
highly | hautement, très, extrêmement
highway | route, autoroute
highway, road | autoroute, route
highway, road | route
hijab, headscarf | hijab, foulard islamique, voile islamique
hijab, Islamic veil | hijab, voile islamique
hike, hiking | rando, randonnée
hike, raise | augmentation, hausse
hiking, hike, trail | randonnée
hiking, trekking, trek | randonnée, trek
hilarious | hilarant, désopilant
Hilary | Hilary
Hillsborough | Hillsborough
hillside, mountainside, slope | versant
hillside, slope | coteau, flanc de colline
hillside, slope | coteau, versant
hillside, slope | flanc, versant
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
hip-hop | hip-hop
hippie | hippie
hippie, hippy | hippie
hippo, hippopotamus | hippopotame
hippocampus | hippocampe
hipster | hipster
hire, hiring, recruit | embaucher, recruter, embauche
hire, hiring, recruitment | embauche, recrutement
hire, lease, let | louer
hire, recruit | embaucher, recruter
hire, rent | louer, location
hire, take on | engager
Hiroshima | Hiroshima
His Holiness | Sa Sainteté
his, hers | sien
his, hers, its | sien, sienne
Hispanic, Latino | hispanique, latino
hiss | sifflement, siffler
historic, historical | historique
history, antecedents | antécédents
history, past | passé
history, story | histoire
hit | atteindre, toucher
hit | succès, tube
hit | toucher
hit, blow | coup
hit, crash into | percuter, heurter, renverser
hit, hit song | tube
hit, strike | taper, frapper
hit, strike | toucher, atteindre, frapper
hit, success | succès, tube
hit-and-run | délit de fuite
hitch, snag | pépin, accroc
Hitchcock | Hitchcock
hitchhiking, hitch-hiking | auto-stop
hitherto, until now, so far | jusqu'ici, jusqu'à présent
hitman, contract killer | tueur à gages
hitman, hired killer, contract killer | tueur à gages
HIV positive | séropositif
HIV-positive, hiv positive | séropositif, séropositive
hive, beehive | ruche
hoard | amasser, accumuler, thésauriser
hoarding, panic buying | stockage, achats de panique
Hobart | Hobart
hobbit | hobbit
hobby | occupation, loisir
hobby, pastime | loisir, passe-temps
hobby, pastime | passe-temps, loisir, hobby
Hoboken | Hoboken
hockey draft | repêchage
hockey puck, puck | palet, rondelle
hockey, ice hockey | hockey sur glace
hoe | houe, binette
Hogwarts | Poudlard
hold out, withstand | tenir, résister
hold | cale
hold | occuper
hold | tient, tiennent, tenait, tenaient, tienne, tiendra
hold, detain | détenir, retenir
hold, grip | prise
hold, hold back | retenir
hold, hold of a ship | cale
hold, keep | retenir, maintenir
hold, keep | tenir
hold, occupy | occuper
hold, organize | organiser, tenir
hold, own | détenir, posséder
hold, perform | exercer
hold, stage, host | organiser, tenir
holder | détenteur, titulaire
holding multiple offices, multiple mandates | cumul des mandats
holding, ownership | détention
hole | terrier
hole, gap | brèche, trou
holiday cottage, holiday rental | gîte
holiday resort, vacation resort | lieu de villégiature, villégiature, station de vacances
holiday | congé
holiday | fête, jour férié
holiday, holidays, vacation | congé, congés, vacances
holiday, public holiday, bank holiday | jour férié
holidaymaker | vacancier, vacancière
holidaymaker, vacationer | vacancier, vacancière
holidays | fêtes, vacances
holiness, sanctity | sainteté
holistic | holistique
Hollywood | Hollywood
hologram | hologramme
holographic | holographique
holster | étui, holster
Holy Grail | Saint-Graal, Graal
Holy Grail, Grail | Graal, Saint-Graal
Holy Scripture, Scripture | Écriture sainte, Saintes Écritures, Écritures
Holy See | Saint-Siège
Holy Spirit | Saint-Esprit
holy water | eau bénite
holy | saint, sainte
holy, sacred | sacré, sacrée
holy, saint | sainte
home affairs, interior | intérieur
home page | page d'accueil
home | accueil, page d'accueil
home | chez soi, à domicile
home | résidence, habitation
home, domestic | intérieur, national
home, hostel, shelter | foyer
home, house | logement, maison
home-grown, homegrown | local, du cru
homecoming | retour au pays, retour chez soi, retrouvailles
homeland | pays, patrie
homeless person, homeless | sans-abri, sans domicile fixe, SDF
homeless | sans-abri, sans domicile fixe, sans toit
homeless, homeless person | sans domicile fixe, SDF, sans-abri
homemade | maison, fait maison
homeopathic | homéopathique
homeopathy, homoeopathy | homéopathie
homeowner | propriétaire de logement, propriétaire
homepage | page d'accueil
homepage, home page | page d'accueil
Homer | Homère
homestead | ferme, propriété familiale
homework | devoir
homework | devoirs, devoirs à la maison
homo sapiens | homo sapiens
homogeneity | homogénéité
homogeneous | homogène
homogeneous, uniform | homogène
homophobia | homophobie
homophobic | homophobe
homophobic, homophobe | homophobe
hone | affûter, aiguiser, perfectionner
honest, honesty | honnête, honnêteté
honest, sincere | sincère, franc
honey | mielleux
honey, darling | chéri, chérie
honeymoon | voyage de noces, lune de miel
Honolulu | Honolulu
honor, tribute | hommage, rendre hommage
honorary doctorate, honorary degree | doctorat honoris causa
honour, honor | distinction
honour, honor | respecter
honour, honor, award | récompense
honour, honor, tribute | hommage, honneur, rendre hommage
hood | capuche
hood | capuche, capuchon
hood | quartier
hood, balaclava | cagoule
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
hope, want | souhaiter, espérer
hope, wish | souhaiter
hopeful, prospect | espoir
hopefully | espérons-le, avec un peu de chance, il faut espérer
hopeless, desperate | désespérant, désespéré
Horace | Horace
hornet | frelon
horoscope | horoscope
horrendous, dreadful | épouvantable, horrible, affreux, affreuse
horrid, horrible, awful | horrible, affreux, atroce
horrific, horrendous, horrible, atrocious | horrible, atroce, effroyable
horrifying | horrifiant, terrifiant
horse race betting | PMU, pari mutuel, paris hippiques
horse racing | course hippique, courses
horse riding, horseback riding | équitation
horse, equestrian | équestre, hippique
horse, equine | équin, équine
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
hospital discharge, discharge | sortie de l'hôpital
hospital ward, ward | service hospitalier, salle d'hôpital
hospital | hospitalier, hospitalière, centre hospitalier, clinique
hospitalisation, hospitalization | hospitalisation
hospitalise, hospitalize, hospital | hospitaliser, hospitalisation
host country | pays d'accueil
host | accueille, accueillent
host | accueillir
host | présenter, animer
host, communion wafer | hostie
host, hosting | accueillir
host, house, accommodate | héberger
host, multitude | multitude, foule
host, organize | organiser
host, presenter | animateur, animatrice, présentateur, présentatrice
host, presenter, TV host | animateur, animatrice, animateurs
host, welcome | accueillir, accueil
host, welcome | recevoir
hostage-taking, hostage situation | prise d'otages
hostage-taking, hostage situation | prise d'otages, prise d'otage
hosted | accueilli, accueillir
hosted | animé
hosted | hébergé
hostess | hôtesse
hostile, enemy | ennemi
hostile, enemy | ennemie, adverse, hostile
hostility | hostilité
hosting | accueil
hosting, staging | organisation
hot tub | jacuzzi, bain à remous
hot | brûlant, torride
hot, spicy | épicé, piquant
hotbed, nest | nid
hotel industry, hospitality industry | hôtellerie, secteur hôtelier
hotel | hôtelier, hôtelière
hotelier | hôtelier
hotline, helpline | ligne d'assistance, ligne d'écoute, numéro vert
hotline, helpline | ligne d'écoute, ligne d'assistance
hotspot, hot spot | point chaud
hotter | plus chaud
hottest | plus chaud
hound | chien de chasse, chien courant, traquer
hourly | horaire
hours, time | horaire
house arrest | assignation à résidence
House of Commons, Commons | Chambre des communes
house painter | peintre en bâtiment
house | pavillon, maison
house, accommodate | loger, héberger, abriter
house, be home to, shelter | abrite
house, chamber | chambre
house, home | domicile, maison
house, home | maison, logement, domicile
housed | logé, abrité, hébergé
household appliance, home appliance, domestic appliance | électroménager, appareil électroménager
household confidence, consumer confidence | moral des ménages, confiance des consommateurs
household income | revenu des ménages
household | famille, foyer, ménage
household, domestic | domestique
household, domestic | domestique, ménager
housemate, flatmate, roommate | colocataire
housewarming, housewarming party | pendaison de crémaillère
housewife | femme au foyer, ménagère
housewife | ménagère, femme au foyer
housewife, stay-at-home mother | mère au foyer, femme au foyer
housework, household chores | ménage, tâches ménagères
housing benefit | allocation logement, aide au logement
housing development, housing estate | lotissement
housing estate | grand ensemble, cité, lotissement
housing estate, estate, council estate | cité, lotissement, résidence
housing market | immobilier, marché immobilier
housing market, property market | marché immobilier
housing | habitat, logement
housing | habitation
housing, accommodation | hébergement
housing, apartment | logement
housing, casing | boîtier, carter
housing, property | immobilier
housing, residential | logement, d'habitation, résidentiel
Houston | Houston
hover | planer, rester en suspension
hovercraft | aéroglisseur
however | mais, en revanche
however, nevertheless, nonetheless | néanmoins, pourtant, cependant, toutefois
howl, howling | hurlement
howl, yell | hurler
hub | centre, plaque tournante
hub | hub, plaque tournante
hub, platform | plateforme, pôle
Hubble Space Telescope | télescope spatial Hubble
hubbub | brouhaha
Huddersfield | Huddersfield
huddle, snuggle | se blottir, se serrer
hue, shade | teinte, nuance
hug, cuddle | câlin, étreinte
hug, embrace | étreinte
huge, considerable | considérable
huge, giant | gigantesque, géant
huge, large, big | grand, gros
hugely | énormément, extrêmement
hugely, a lot, enormously, a great deal | énormément
Hugh Capet | Hugues Capet
Hughes | Hughes
Huguenot | huguenot
hull | coque
hum | fredonner, bourdonner
hum, humming | bourdonnement
human being, human | être humain, homme
human immunodeficiency virus, HIV | VIH
human papillomavirus, HPV | papillomavirus humain, virus du papillome humain, VPH
human resources director | DRH, directeur des ressources humaines, directrice des ressources humaines
human resources | ressources humaines
human resources, HR | ressources humaines, RH
human rights | droits de l'homme
human shield | bouclier humain
humanism | humanisme
humanist | humaniste
humanitarian aid, relief | aide, secours, aide humanitaire
humanities | sciences humaines, lettres, humanités
humanities, arts | lettres
humankind, mankind, humanity | humanité
humanoid | humanoïde
humiliation | humiliation
hummus, houmous | houmous
humor | humoristique
hump | bosse
humus | humus
Hun | Hun
hundred | centaine
hundreds, hundred | centaine, cent
hunger, famine | famine
hunger, hungry | faim
hungry | affamé, avoir faim
hunk | beau mec
hunt, manhunt | chasse à l'homme, traque
hunt, search | recherche
hunter | chasseur
hunter, hunting | chasse
hunting horn | cor de chasse
hunting | chasse
Huntington's disease | maladie de Huntington
huntsman | chasseur, veneur
hurdles, hurdle | haies, haie
hurdy-gurdy | vielle à roue
hurricane, cyclone | cyclone, ouragan
hurry, hurry up | dépêche
hurt | faire mal
hurt, harm | nuire
hurt, injured | blessé
hurt, injury | blessure
hurt, offend | blesser, offenser
husband, man | homme
husband, spouse | conjoint, époux
hush money | pot-de-vin, argent pour acheter le silence
hush, shh, quiet | chut
husky | husky
hustle and bustle | agitation, effervescence
hustler, crook | arnaqueur
hut | case
hyacinth | jacinthe
hybrid car, hybrid | voiture hybride, hybride
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
hymn | chant, hymne
hyperactive | hyperactif
hyperbaric chamber | caisson hyperbare
hyperbole | hyperbole
hyperbolic | hyperbolique
hypermarket, superstore | hypermarché
hypertension, high blood pressure | hypertension
hyphen | trait d'union
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
ice floe, sea ice, pack ice | banquise
ice rink, rink, skating rink | patinoire
ice rink, skating rink | patinoire
ice | verglas, glaçon
iced | glacé
icing, glaze, frosting | glaçage
icon, iconic, emblematic | icône, emblématique
iconography | iconographie
ICT, information and communication technology | TIC, technologies de l'information et de la communication
ICU, intensive care unit, intensive care | soins intensifs, réanimation, unité de soins intensifs
icy, frozen | glacé, gelé
ID | pièce d'identité, papiers d'identité
Idaho | Idaho
idea, concept | notion, idée
idealism | idéalisme
idealist, idealistic | idéaliste
idealistic | idéaliste
idealize | idéaliser
identifiable | identifiable
identify | déterminer
identify | reconnaître
identify | repérer, reconnaître
identify, establish | déterminer, établir
identify, identification | identification
identity politics | politique identitaire, politique de l'identité
identity | identitaire
identity-based | identitaire
ideological, ideology | idéologique, idéologie
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
ignore, disregard | ignorer
ignore, neglect | négliger, faire fi
ignored, ignoring | ignoré, ignorer
ignored, overlooked | méconnu, oublié
Île-de-France, Paris region | Île-de-France, francilien, région parisienne
ill, evil | mal
ill-informed, uninformed, misinformed | mal informé
Ille-et-Vilaine | Ille-et-Vilaine
illegal immigrant, illegal migrant, undocumented immigrant | clandestin, immigré clandestin, immigrant illégal
illegal immigrant, undocumented | sans-papiers, clandestin
illegal immigration | immigration clandestine, immigration illégale
illicit | illicite
Illinois | Illinois
illogical | illogique
ills, evils, woes | maux
illuminati | illuminati
illusory | illusoire
illustration, illustrations | illustration, illustrations
illustrious | illustre
image | visuel
image, picture | photo
imagery | imagerie, images
images, pictures, footage | images, vidéo
imagination | imagination
imagine | concevoir, imaginer
imagine, think | imaginer, penser
imaging, imagery | imagerie
imitation | imitation
Immaculate Conception | Immaculée Conception
immaculate | immaculé
immature | immature
immaturity | immaturité
immediately afterwards | aussitôt après
immediately, right away | illico, immédiatement, sur-le-champ
immediately, right away | immédiatement, tout de suite
immense | immense
immensely | immensément, énormément
immensity, vastness | immensité
immerse | immerger
immerse | immerger, plonger
immersion | immersion
immigrant | immigré, immigrant
immigrant, migrant | immigré, immigrée, migrant, migrante
immigrant, migrant | migrant, migrante
immobilization, immobilisation | immobilisation
immortal | immortel
immortal | immortel, immortelle
immortality | immortalité
immune system | système immunitaire
immunity, immune | immunité, immunitaire
immunologist | immunologue, immunologiste
immunology | immunologie
immutable, unchanging | immuable
imp | lutin, diablotin
impact | effet, impact, incidence
impact, affect | toucher, affecter
impact, consequence | conséquence, répercussion
impact, effect | effet
impact, effect, incidence | incidence
impact, shock | choc
impact, shock | choc, impact
impact, significance | portée
impaired | altéré, déficient
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
implement | mettre en œuvre, appliquer
implement, carry out | exécuter
implement, carry out | mettre en œuvre
implement, set up | mettre en place
implement, set up, put in place | mettre en place, mettre en œuvre
implementation | application, mise en œuvre
implementation | implémentation, mise en œuvre
implementation | mise en œuvre, mise en place
implementation, application | application, mise en œuvre
implementation, enforcement | exécution, application
implementation, implement | mise en œuvre, application
import, imports | importations
importance, significance | portée, importance
important | majeur, essentiel
importantly | ce qui est important, surtout
imported | importé, importer
imposition | imposition, instauration
impossibility | impossibilité
impostor, imposter | imposteur
imposture | imposture
imposture, sham, deception | imposture, supercherie
impotence | impuissance
impotence, powerlessness | impuissance
impotent | impuissant
impotent, powerless | impuissant
impoverished, needy | pauvre, démuni
impractical | peu pratique, irréaliste
impregnable | imprenable
impregnate, soak | imprégner
impressed | impressionné
impressive | imposant
impressive, exceptional | remarquable
impressive, large, huge | imposant
impressive, spectacular | spectaculaire, impressionnant
impressive, stunning | impressionnant
imprint | empreinte, marque
imprisonment, detention | prison, emprisonnement
imprisonment, prison | emprisonnement, détention, réclusion
improbable, unlikely | improbable, peu probable
impromptu, improvised | impromptu, improvisé
improper | inapproprié, irrégulier, indu
improper, abusive, excessive, unfair | abusif, abusive
improve, improvement | amélioration, s'améliorer
improve, make progress | progresser
improvement | progrès, amélioration
improvement, advance, progress | progression, progrès
improvement, improve | améliorer
improvisation, improv | impro, improvisation
improvise | improviser
impulse, surge | élan, impulsion
impurity | impureté
in a hurry, hurried | pressé
in a hurry, hurried | pressée
in a nutshell | en bref, en résumé
in a row, straight, consecutive | d'affilée, consécutif
in addition, moreover | en outre, de plus, par ailleurs
in awe | admiratif, émerveillé, ébahi
in charge | responsable, chargé
in charge, in control, at the controls | aux commandes
in charge, responsible | chargé, responsable
in charge, responsible | chargée, chargées
in charge, responsible | responsable, chargé
in conjunction with | conjointement avec, de concert avec
in distress | en perdition, en détresse
in effect, in force | en vigueur
in fact, actually | effectivement, en effet
in fact, actually | en fait, de fait
in fact, actually, in reality | en réalité
in favor | favorable
in favor, for | pour
in favour | favorable
in favour, for | pour
in flames, on fire | en flammes, en feu
in force, in effect | en vigueur
in front of, before | devant
in full bloom, in bloom | en fleur, en fleurs
in full swing | en plein essor
in full, entirely | intégralement, en intégralité
in general, generally | en général
in good faith, good faith | bonne foi
in its infancy | à ses balbutiements
in lieu of, instead of | au lieu de, à la place de
in light of, with regard to | au regard de
in limbo | dans l'incertitude, dans les limbes
in love | amoureux, amoureuse
in no way, by no means | aucunement, nullement, en aucun cas
in orbit, orbit | en orbite, orbite
in other words | autrement dit, en d'autres termes
in parallel, meanwhile | parallèlement
in particular, notably | notamment, en particulier
in particular, particularly | en particulier, notamment
in practice, in concrete terms, specifically | concrètement
in preparation, in the works | en préparation
in principle | en principe
in progress, underway | en cours
in search of, looking for, seeking | en quête de
in short | bref, en bref
in short, to sum up | en résumé, bref
in spate, in flood | en crue
in spite of, despite | malgré, en dépit de
in tatters, in shreds | en lambeaux
in terms of, regarding | en matière de
in the light of | à l'aune de, à la lumière de
in the midst of, amid | au milieu de, en plein milieu de
in the running, still in the competition | en lice
in the shade | à l'ombre
in the spotlight | sous les projecteurs, sous les feux de la rampe
in the wake of | dans le sillage de, à la suite de
in this case | en l'occurrence
in tune, on the same wavelength | au diapason, sur la même longueur d'onde
in turmoil, in uproar | en ébullition
in unison | à l'unisson
in vitro fertilisation, in vitro fertilization, IVF | fécondation in vitro, FIV
in vitro fertilization, in vitro fertilisation, IVF | fécondation in vitro, FIV
in vitro | in vitro
in vogue, fashionable, trendy | en vogue, à la mode, branché
in-depth, in depth | approfondi
in-depth, in depth | en profondeur, approfondi
in-house | interne
inability, failure | incapacité
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
incident, accident | accident
incident, occurrence | événement, incident
incidentally, by the way | au fait, soit dit en passant
incineration | incinération
incinerator | incinérateur
incision | incision
incite, encourage, prompt | inciter
include | comprendre, comporter, intégrer, compter
include | contenir, comprendre
include | intégrer, inclure
include, comprise, involve | comporte, comportent
include, contain | comprendre
include, have | compter
including | dont, y compris
including | notamment, y compris, dont
including | parmi, dont, y compris
including | y compris, notamment
including, integrating, incorporating | intégrant
inclusion, integration | intégration, inclusion
incognito | incognito
income, earnings | recettes, gains
incomes, income, earnings | revenus
incomparable | incomparable
incomparable, unrivalled, matchless | incomparable
incompatibility | incompatibilité
incomprehension, misunderstanding, lack of understanding | incompréhension
inconceivable, unthinkable | inconcevable, impensable, inimaginable
inconclusive | non concluant, peu concluant
inconsiderate | sans égards, irrespectueux
inconsistency, incoherence | incohérence
inconvenience | gêne, désagrément
incorrect | faux, incorrect
incorrect | incorrect, erroné
increase | s'accroître, progresser, progression
increase, growth | accroissement, augmentation
increase, growth | croissance, augmentation
increase, rise, raise | relever, monter, montée, relèvement
increase, saving | gain
increasing, growing | de plus en plus
increasingly | de plus en plus
incredible | incroyable
incredible, extraordinary | extraordinaire
incredible, unbelievable | incroyable, inouï
incredibly | incroyablement
incredibly, unbelievably | incroyablement
incremental, gradual | progressif, graduel
incubation period | période d'incubation
incubation | incubation
incubator | incubateur, couveuse
incumbent | actuel, sortant
incumbent | titulaire, sortant
incumbent, title holder, defending champion | tenant du titre, champion en titre
incurable | incurable
incurred | encouru, subi
incursion, raid | incursion
indebted | endetté
indebted, beholden | redevable
indebted, grateful | redevable, reconnaissant
indebted, in debt | endetté
indebtedness, debt | endettement, dette
indecency | indécence
indecent assault | attentat à la pudeur
indecent exposure | exhibition sexuelle, exhibitionnisme
indecent | indécent
indeed | d'ailleurs
indeed | en effet
indeed, in fact | en effet
indeed, truly, really | en effet, vraiment, effectivement
indefinite, undetermined | indéterminé
independence referendum | référendum sur l'indépendance
independence, autonomy | autonomie, indépendance
independent | autonome, indépendante
independent, self-employed | indépendant, travailleur indépendant
independently | indépendamment
indestructible | indestructible
index finger, forefinger | index
Indian residential school, residential school | pensionnat autochtone, pensionnat indien
Indian summer | été indien
Indiana | Indiana
Indianapolis | Indianapolis
indicate, say | indiquer
indicate, show | indiquer, montrer, signaler
indication, sign | indice, signe
indictment | acte d'accusation
indictment | acte d'accusation, mise en accusation
indictment, formal investigation | mise en examen
indictment, scathing indictment | réquisitoire
indie | indépendant, indé
indigenous peoples | peuples autochtones, peuples indigènes
indigo | indigo
indirectly, indirect | indirectement, indirect
indiscreet | indiscret
indiscretion | indiscrétion
indisputable, unquestionable, undeniable | indiscutable, incontestable, indéniable
indistinct | indistinct, flou
indistinguishable | indiscernable
individual | individu, personne
individual | particulier
individual, person | individu
individual, person | personne
individual, person | personne, individu
individual, personal | personnel
individualism | individualisme
individualistic, individualist | individualiste
individuality | individualité
individually | individuellement
Indochina | Indochine
Indre | Indre
induction | induction
indulge | se faire plaisir, s'adonner
indulgent, lenient | indulgent
Indus River | Indus, fleuve Indus
Indus | Indus
Indus, Indus River | Indus
industrial action | grève, mouvement social
industrialist, manufacturer | industriel, fabricant
industry | branche
industry | industriel, industrielle
industry, sector | branche
industry, sector | secteur
industry, sector | secteur, industrie, filière
Indy | Indy
ineligible | inéligible, non admissible
inept, incompetent | incompétent, inepte
ineptitude, incompetence | incompétence, ineptie
inert | inerte
inert, lifeless | inerte
inertia | inertie
inertia | inertie, immobilisme
inevitable, unavoidable, inescapable | inéluctable, inévitable
inevitably | forcément, inévitablement
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
infant, baby, newborn | nouveau-né
infanta | infante
infantryman | fantassin
infantryman, French soldier | poilu, fantassin
infect, infected | infecter
infected, contaminated | contaminé
infected, infect | infecté, contaminé, infecter
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
inflated | gonflé, gonfler
inflict, cause | causer, infliger
influence | poids, influence
influence | rayonnement, influence
influx | arrivée, afflux
influx, flow | flux, afflux
info, information | info, information, renseignement
infographic | infographie
inform | renseigne
inform, tell | prévenir
inform, warn | prévenir, avertir
informant | informateur, indic
informant | informateur, indicateur
informatics | informatique
information | donnée, données
information, news | information
informer, snitch | balance, indic
infrared | infrarouge
infrastructure | infrastructure, infrastructures
infrastructure, facility | équipement
infrequently, rarely, seldom | rarement, peu souvent
infringement, violation | infraction, atteinte
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
inhabitant, resident | habitant, habitante
inhabitants, population, residents | habitants, population
inhabited | habité, peuplé
inhale, breathe in | inhaler, inspirer
inhale, breathe in | inspirer, inhaler
inherently | intrinsèquement, par nature
inheritance, heritage | héritage
inheritance, legacy | héritage
inhibitor | inhibiteur
initials, initial | initiales
initiate, start | engager
initiated | lancé, entamé, initié
initiatory, coming-of-age | initiatique
inject, injection | injecter, injection
inject, injection | piquer, piqûre
injunction, order, court order | injonction, ordonnance
injure, injury | blesser, blessure
injure, wound, hurt | blesser
injured, casualties | blessée, blessés
injured, unavailable, ruled out | forfait
injured, wounded | blessé
ink | signer
inlet | bras de mer, anse, crique
inner circle | premier cercle, cercle restreint
inner, inside | intérieur, interne
inning, innings | manche
innocuous, harmless | inoffensif, anodin
innovation, new feature | nouveauté
inorganic | inorganique
inpatient | patient hospitalisé
input | contribution, apport
input, contribution | contribution, apport
input, data | données
inquest, coroner's inquest | enquête du coroner, enquête judiciaire
inquire, find out | se renseigner
inquiry commission, commission of inquiry | commission d'enquête
inquiry, investigation | investigation, enquête
inquiry, request | demande de renseignements
Inquisition | Inquisition
insane, senseless | insensé
insatiable | insatiable
inscribe | inscrire, graver
inscription | inscription
insecticide | insecticide
INSEE | INSEE
insensitive | insensible
inseparable | inséparable
inseparable | inséparable, indissociable
Inserm, French national health research institute | Inserm, Institut national de la santé et de la recherche médicale
insert, slip | insérer, glisser
inside | dans, intérieur
inside, interior | intérieur
insidious | insidieux
insight, light | éclairage
insignia, badge | insigne
insignificant | insignifiant
insinuate, imply | insinuer
insinuation | insinuation
insist | exiger
insist | tenir à, insister
insist, maintain | maintenir
insist, stress | souligner, insister
insistence | insistance
insistence, insist | insistance
insofar as | dans la mesure où, pour autant que
insolence | insolence
insolence, cheek | insolence, effronterie
insolent, cheeky | insolent
insolent, cheeky | insolent, effronté
insomnia | insomnie
inspect | inspecter, contrôler
inspection, check | contrôle, vérification
inspection, check | contrôle, visite
inspector, detective | enquêteur
inspirational | inspirant
inspire, inspiration | inspirer, inspiration
install | poser, installer
install, set up | installer, mettre en place
installation | installation
installation, fitting | installation
installed, installing | installé, installer
instance, case | cas
instance, for example | par exemple
instant, immediate | immédiat
instant, immediate | instantané, immédiat
instantly, straight away | immédiatement
instead | à la place
instead | au lieu de
instead | plutôt, à la place
instill, instil | inculquer, insuffler
instinctively | instinctivement, d'instinct
institute, establish | instituer, instaurer
instituted | institué, instauré
institution, establishment | établissement, organisme
institution, institute | institut, institution
institution, institutional | institution
institutional | institutionnel
institutionalize | institutionnaliser
institutionalized, institutionalised | institutionnalisé
instruct, task | charger
instruct, task, entrust | charger
instruction, teaching | enseignement
instructional | pédagogique, didactique
instructions | notice, mode d'emploi
instructions, directions | indications
instructive | instructif
instrument, device | dispositif
instrumentation | instrumentation
insufficient | insuffisant
insular | insulaire
insulate | isoler
insulated | isolée, isolées
insulation | isolation thermique, isolation
insulation | isolation, isolant
insulator, insulating | isolant
insulin | insuline
insult | injurier, insulter
insult | insulte, injure
insult, abuse | insulter, insulte, injure
insulting, abusive, offensive | injurieux, insultant
insulting, insult | insultant, injurier
insurance company, insurer | compagnie d'assurance, assureur
insurance coverage | couverture d'assurance
insurance policy | police d'assurance, contrat d'assurance
insure, insurance | assurer, assurance
insurmountable | insurmontable
intangible | immatériel, intangible, incorporel
integer, whole number | nombre entier
integral part | partie intégrante
integrated, integrating | intégré, intégrer
integration | insertion, intégration
integration | intégration
integrity, honesty | intégrité, honnêteté
intellect | intellect
intellect | intellect, intelligence
intellectual | intellectuel, intello
intellectual, mental | intellectuel
intelligence agency | service de renseignement
intelligence service, intelligence agency | services de renseignement, services secrets
intelligence service, intelligence agency, secret service | service de renseignement, services de renseignement, services secrets
intelligence | renseignement, renseignements
intelligence, information | renseignement, renseignements
intelligent, smart | intelligente
intend | avoir l'intention de, compter
intend | comptait, comptent, comptez
intend, mean | entendre, avoir l'intention
intend, mean | vouloir dire
intend, plan | prévoir, envisager, compter
intended, aimed | destinée, destinées
intensely | intensément
intensity, intense | intensité, vif
intensive care | soins intensifs, réanimation
intent, will | volonté
intention, intend | intention
intention, intent | volonté
inter-municipal authority | intercommunalité, communauté de communes
inter-municipal | intercommunal, intercommunale
interact, interaction | interaction
interact, interaction | interagir, interaction
interbreeding, crossbreeding, racial mixing | métissage
interchange | échangeur
interchange, junction | échangeur
interconnected | interconnecté
intercontinental ballistic missile, ICBM | missile balistique intercontinental
intercontinental | intercontinental
intercourse, sexual intercourse, sexual relations | relations sexuelles, rapports sexuels
interdisciplinary, multidisciplinary | interdisciplinaire, pluridisciplinaire
interest, concern | concerner, intéresser
interest, interests | intérêts
interested | intéressé
interfere, interference | s'ingérer, s'immiscer
interfere, meddle | s'immiscer, se mêler, s'ingérer
interference | interférence
interference, meddling | ingérence, immixtion
intergovernmental | intergouvernemental
interim, acting | intérimaire, par intérim
interior decorator, interior designer | décorateur
interlocking | imbriqué, entrelacé
interlude | intermède, interlude
intermediary, intermediate | intermédiaire
interministerial, interdepartmental | interministériel
intermittence, intermittency | intermittence
intermittent, sporadic | intermittent, sporadique
International Criminal Court | Cour pénale internationale, CPI
International Space Station, ISS | Station spatiale internationale, ISS
Internet connection, connection | connexion, connexion internet
internet of things | internet des objets
internet service provider | fournisseur d'accès
Internet user, internet user | internaute
internet, web | web, internet, toile
internet, web, net | internet, toile
internet, web, online | web, toile, en ligne
internship, residency | internat
interplay, interaction | interaction
interpret, perform, play | interpréter
interpretation | interprétation
interpreted | interprétée
interpreting | interprétation, interprétariat
interracial | interracial
intersection, crossroads | carrefour, intersection
intersperse | parsemer, entrecouper
interstate highway | autoroute inter-États
interstate | inter-États
interstellar | interstellaire
intertwine | entrelacer, entremêler
intertwined | étroitement lié, imbriqué, entrelacé, entremêlé
interval, break, half-time | mi-temps, pause, entracte
intervene, intervention | intervenir, intervention
intervene, step in | intervenir
interview | entretien, interview, entrevue
interview, talks | entretien
intestinal | intestinal
intimate, close | intime
intimidation | intimidation
intracellular | intracellulaire
intravenous drip, drip | perfusion
intravenous | intraveineux, intraveineuse
intrepid | intrépide
intrepid, fearless | intrépide
intrigued | intrigué
intriguing | intrigant
intrinsic | intrinsèque
intrinsic, inherent | intrinsèque, inhérent
intrinsically | intrinsèquement
intro, introduction | intro, introduction
introduce, bring in | instaurer, introduire, mettre en place
introduce, bring in | introduire, instaurer
introduce, table | déposer
introduction | introduction, instauration
introduction, initiation | initiation
introductory | introductif, introductive, d'introduction
introspection | introspection
intuitive | intuitif
Inuit | inuit
invariably | invariablement, immanquablement
invasion, invade | envahir
invasive | invasif, envahissant
inventory, stocktaking | inventaire
Inverness | Inverness
inverse | inverse
invert | inverser
invertebrate | invertébré
inverted, reversed | inversé, renversé
invest | placer, investir
investigate, investigation | enquête
investigating judge, investigating magistrate | juge d'instruction
investigation, inquiry | instruction
investigation, probe | investigation
investment | placement
investment | placement, investissement
investment, invest | investir
investment, invest | investissement, placement, investir
investor | investisseur, investisseuse
invincibility | invincibilité
invincible | invincible
invitation | invitation
invitation, invite | invitation
invite | invitent
invite, invitation | invitation, inviter
invoke, cite | invoquer
involve, concern | concerner, mêler
involve, entail | entraîner, nécessiter
involve, imply, entail | impliquer
involve, include | associer, impliquer
involved | concerné, mêlé
involvement | implication, participation, engagement
involvement | participation
involvement, commitment | engagement
involvement, dedication | engagement
involvement, implication | implication
involvement, participation | participation
involvement, role | rôle
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
iran, iranian | Iran, iranien
Iranian | iranien
iraqi, iraq | irakien, irakienne
ire, wrath, anger | ire, colère, courroux
Ireland, Irish | irlandais
iris | iris
Iron Curtain | rideau de fer
iron ore | minerai de fer
ironic | ironique
ironically | ironiquement
ironically | ironiquement, paradoxalement
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
islamic state, isis | État islamique, Daech
Islamic State, ISIS, Daesh | État islamique, Daech, Daesh
Islamic State, ISIS, ISIL | État islamique, Daech, Daesh
Islamic, Islamist | islamiste
Islamism | islamisme
Islamist movement | mouvance islamiste
Islamophobic | islamophobe
island | insulaire, îlot
islander | insulaire, îlien
Isle of Wight | île de Wight
islet | îlot
Islington | Islington
isolate | isoler
isolated | isolé
isolated, remote | isolée, isolées
isolation, quarantine | quarantaine
isotope | isotope
Israeli-Palestinian conflict | conflit israélo-palestinien
Israeli-Palestinian | israélo-palestinien
Israelite | israélite, hébreu
issuance | émission, délivrance
issue | délivre
issue | délivrer, publier
issue | émission
issue | numéro
issue | numéro, édition
issue | publier
issue, case, matter | dossier
issue, challenge | enjeu
issue, edition | numéro, édition
issue, issuance | émission
issue, item, matter | point
issue, matter, question | question
issue, problem | problématique, problème
issue, problem | problème, question, enjeu
issue, question, matter | question, sujet
issued | délivré
issued, issuing | délivré, publié, émis, délivrer, émettre
issuer | émetteur
Istanbul | Istanbul
italics | italique
itch | démangeaison, démanger
itch, itching | démangeaison, démanger
item, agenda item | point
item, article | article, produit
item, element | élément
item, piece | élément
item, product | article
iteration | itération
Ithaca | Ithaque, Ithaca
itinerant, travelling, traveling | itinérant, ambulant
IVF, in vitro fertilization | FIV, fécondation in vitro
Ivorian | ivoirien
Ivory Coast | Côte d'Ivoire
jab, shot | piqûre, vaccin
jab, shot, injection | piqûre, injection, dose
Jack the Ripper | Jack l'Éventreur
jacket | blouson
jackhammer, pneumatic drill | marteau-piqueur
jackpot | jackpot, gros lot
jackpot | jackpot, gros lot, cagnotte
jackpot, grand prize | gros lot
Jacksonville | Jacksonville
Jacob | Jacob
Jacobin | jacobin
jacuzzi, hot tub | jacuzzi
jade | jade
Jaffa | Jaffa
jagged | déchiqueté, dentelé
jaguar | jaguar
jail, imprison | emprisonnement, emprisonner
jail, imprison | emprisonner, incarcérer
jail, prison | taule, prison
jailbreak, prison break | évasion, évasion de prison
jailed | emprisonné
jailing, imprisonment | emprisonnement
Jainism | jaïnisme
Jaipur | Jaipur
Jakarta, Djakarta | Jakarta, Djakarta
jam, wedge | coincer
Jammu and Kashmir | Jammu-et-Cachemire
Janus | Janus
Japan | nippon, nippone
Japan, Japanese | japonais
Japanese | japonais, japonaise
jar, earthenware jar | jarre
jargon | jargon
jargon, lingo | jargon
jasmine | jasmin
jasper | jaspe
Java | Java
jealousy, jealous | jalousie, jaloux
jeep | jeep
Jehovah | Jéhovah
Jehovah's Witness | témoin de Jéhovah
jellyfish | méduse
jeopardise, jeopardize | mettre en péril, compromettre, mettre en danger
jeopardy, danger, peril | danger, péril
Jeremiah | Jérémie
Jericho | Jéricho
jerk, bastard | salaud, abruti
jerk, idiot | con, connard
jerky | saccadé
jerrycan, jerry can | jerrican, bidon
Jersey | Jersey
jersey, shirt | maillot
jersey, sweater | pull, tricot
jest, joke | plaisanterie, plaisanter
jester, buffoon | bouffon
Jesuit | jésuite
Jesus Christ | Jésus-Christ
Jesus | Jésus
Jesus, Jesus Christ | Jésus, Jésus-Christ
jet, airliner | avion, avion de ligne
jet, plane | avion, avion à réaction
jetty, pier | jetée, embarcadère
jewel case, jewel box | écrin
jewel, gem | joyau, bijou
jewel, jewelry, jewellery | bijou, bijoux
jewel, piece of jewellery | bijou
jeweller, jeweler | bijoutier, bijoutière, joaillier
jeweller, jeweler | bijoutier, joaillier
jeweller, jeweler | bijoutier, joaillier, bijoutière
jewellery shop, jeweller's shop, jewelry store | bijouterie, joaillerie
jewellery shop, jewelry store | bijouterie
jewellery, jewelry | bijouterie, joaillerie
jig | gigue
jigsaw puzzle, jigsaw | puzzle
jihad | djihad, jihad
jihad, holy war | jihad, djihad, guerre sainte
jihadist | djihadiste
jihadist | djihadiste, jihadiste
jihadist, jihadi | jihadiste, djihadiste
jingle | jingle
jinx, bad luck, curse | malédiction, poisse
jive | rock acrobatique
Joan of Arc | Jeanne d'Arc
job advert, job offer | offre d'emploi
job creation | création d'emplois
job cut, job cuts | suppression de postes, suppressions d'emplois
job interview | entretien d'embauche
job, jobs | emploi, poste, travail, boulot
job, position, post | poste
job, post | poste, emploi
job, post, position | emploi, poste
job, task, duty | tâche
job, trade | métier
job, trade | profession, métier
job, work | emploi, poste
job, work | taff, boulot
job, work | travail
job, work | travail, emploi
jobseeker, job seeker | demandeur d'emploi, chômeur
jockey | jockey
jogger | joggeur, joggeuse
jogging | jogging, course à pied
jogging | jogging, footing
Johannesburg | Johannesburg
John the Baptist | Jean-Baptiste
John the Baptist | Jean-Baptiste, Jean le Baptiste
John XXIII | Jean XXIII
John | Jean
join | adhérer
join | intégrer, rejoindre
join | intégrer, se joindre
join | rejoindre, se joindre à
join, become a member | adhérer
join, share | participer, prendre part
joint committee | commission mixte paritaire, comité paritaire
joint venture | coentreprise, co-entreprise
joint | collectif, commun
joint | conjoint, commun
joint | mixte, collectif
joint, spliff | joint
joint, spliff | pétard, joint
jointly | conjointement
joke | farce, canular
joke | plaisante
joke, jibe, dig | vanne
joker | joker
Joliette | Joliette
jolly | joyeux, jovial
jolt, jerk | secousse, à-coup, saccade
Jordan River | Jourdain
Jordan, Jordanian | jordanien
Jordanian | jordanien
Josephine | Joséphine
Joshua | Josué
Josiah | Josias
journal, periodical | revue, périodique
journey | itinéraire
journey | parcours, trajet
journey | trajet, parcours
journey, trip | trajet
joy, happiness | bonheur
joyous, joyful, merry | joyeux
joystick, game controller, gamepad | manette, manette de jeu
Judah | Juda
Judas | Judas
Jude | Jude
Judeo-Christian | judéo-chrétien
judge | jugent
judge, deem, consider | estimer, juger
judge, judgment | juger
judge, magistrate | juge, magistrat
judge, magistrate | juge, magistrate
judged | jugée, jugées
judgment, discernment | discernement
judgment, opinion | avis
judgment, ruling | arrêt
judiciary, magistracy | magistrature
judicious, wise, sensible | judicieux, avisé
judo | judo
judoka | judoka
jug | cruche, pichet, carafe
juggernaut | mastodonte, rouleau compresseur
juicy | juteux
jukebox | juke-box
Julie | Julie
Juliet | Juliette
Julius Caesar | Jules César
jumbo jet | gros-porteur
jump on the bandwagon | prendre le train en marche
jump, leap | faire un bond, bond
jumpsuit | combinaison
junction | jonction
juncture | moment, conjoncture
junior doctor, intern | interne
junior | fils
junior | subalterne
junior, young | jeune
juniper | genévrier, genièvre
Jupiter | Jupiter
Jura | Jura
Jurassic | jurassique
jurisdiction, court | juridiction, tribunal
juror, jury | juré, jurée
jury | jury populaire
jury, panel of judges | jury
just | just
just, hardly, barely, scarcely | à peine
just, only | juste, seulement
just, right | exactement
just, simply, only | simplement, juste
justice | juge
justice, judicial | judiciaire
justify, justification | justification
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
keep watch, supervise | surveiller
keep | conserver, retenir
keep | gardent, gardez
keep | tenir, garder
keep | tient, tiennent, tenait, tenaient
keep, continue | continuer, poursuivre
keep, persist | continuer
keep, preserve | maintenir, préserver
keep, preserve, retain | conservent
keep, retain | conserver, garder
keep, save | conserver
keeper, goalkeeper | gardien de but
keeper, goalkeeper, goalie | gardien de but, portier, gardienne de but
keeper, warden | garde, gardien, gardienne
keeper, warden | gardien, gardienne
keeper, zookeeper | soigneur
keeping, maintenance, retention | maintien
keg, barrel | fût, tonneau, baril
kennel | chenil, niche
Kent | Kent
Kentucky | Kentucky
kept, preserved, conserved | conservée, conservées
Kerala | Kerala
kerb, curb | bord du trottoir, bordure de trottoir
kernel | noyau, grain
kerosene | kérosène
ketchup | ketchup
ketogenic | cétogène
key | important, clé
key | touche
key, button | bouton, touche
key, button | touche
key, core, essential | fondamental, essentiel
key, essential | essentiel, essentielle, principal
key, vital, crucial | essentiel
Keynes | Keynes
Keynesian | keynésien
keynote speaker | conférencier principal, orateur principal
keynote speech, keynote address | discours d'ouverture, discours principal
keystone | clé de voûte, clef de voûte
keyword | mot-clé
khaki | kaki
Khartoum | Khartoum
kick off | lancer, démarrer
kick out | expulser, virer
kick | taper, frapper
kick-off, launch | coup d'envoi
kicker | buteur, botteur
kid | gamin, gosse, môme
kid | plaisanter, blaguer
kid, brat, youngster | gosse, gamin
kid, child | gamin, enfant
kid, child | petit
kid, goat | chevreau
kidding | plaisanter, blaguer, rigoler
kidnapped, abducted | enlevé, enlevée, enlevés
kidnapper, abductor | ravisseur
kidnapping, abduction | enlèvement, rapt
kidney failure | insuffisance rénale
kidney transplant | greffe de rein
kidney, renal | rénal, rein
kidney, renal | rénale
kill oneself, take one's life | se suicider
kill | tuer, tué
kill, killing | tuer, abattre
kill, murder | assassiner
kill, shoot | abattre
kill, slaughter | abattre
killed | tué, tuer
killed, dead | mort
killed, dead | mort, tué
killed, dead | tué
killer, deadly | mortel, mortelle, meurtrier
killer, murderer | assassin
kiln | four
kilocalorie | kilocalorie
kilohertz, kHz | kilohertz
kilometres per hour, km/h | km/h, kilomètres heure, kilomètres à l'heure
kilowatt-hour, kilowatt hour, kWh | kilowattheure, kWh
kilowatt-hour, kWh | kilowattheure, kWh
kinase | kinase
kind | espèce, catégorie
kind, friendly | bienveillant, aimable, sympathique
kind, sort | espèce
kind, type, character | nature
kindergarten, nursery school, preschool | jardin d'enfants, école maternelle, maternelle
kindred | apparenté
kinetic | cinétique
King Henry | roi Henri
King James | roi Jacques
King Lear | le roi Lear
King Solomon, Solomon | roi Salomon, Salomon
king, monarch | monarque, roi
king, monarch | monarque, souverain
kingdom | règne
kingpin | caïd, chef
kingpin, crime boss, gang leader | caïd, baron, parrain
Kingston | Kingston
kink, knot | nœud
kinky | pervers
Kinshasa | Kinshasa
kinship | parenté
kinship | parenté, affinité
kiss, French kiss | baiser
kiss, peck | bise, bisou
kissed, embraced | embrassé
kit, equipment | équipement, matériel
kit, shirt, jersey | maillot
kite | cerf-volant
kitten | chaton
kitty | cagnotte
kitty, jackpot, prize pool | cagnotte
Kivu | Kivu
kiwi, kiwi fruit | kiwi
knack | don, talent
knee injury | blessure au genou
knife attack, stabbing | attaque au couteau
knife, bladed weapon | arme blanche
knob | bouton, poignée
knock down, demolish | abattre, démolir
knock down, run over | renverser
knock out | éliminer
knock out, eliminate | éliminer
knock over, knock down | renverser
knock | taper, frapper
knock, punch | coup
knockout stage, knockout round | phase éliminatoire, phase à élimination directe
knockout stage, playoffs | éliminatoires, séries éliminatoires, phase à élimination directe
knockout | K.-O.
knockout | K.-O., knock-out
know | sachez
know-how | savoir-faire
know-how, expertise | savoir-faire
knowledge | connaissances
knowledgeable | bien informé, connaisseur
known, so-called | dit, appelé
known, well-known, famous | célèbre
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
label, describe | qualifier
label, record label | maison de disques
labelling, labeling | étiquetage
labor market, job market | marché du travail
labor, childbirth | accouchement
labor, labour, workforce | main-d'œuvre, travail
laborious | laborieux
labour market, job market, labor market | marché du travail
labour | main-d'œuvre
labour, labor | accouchement
labour, labor | travail, main-d'œuvre
Labour, Labour Party | travailliste, Parti travailliste
labour, Labour | travailliste
labour, union | syndical
labour, worker, working-class | ouvrier, ouvrière
Labrador | Labrador
Labrador | Labrador, labrador
lace | dentelle
lack of knowledge, ignorance | méconnaissance, ignorance
lack | défaut, manque
lack | manquer
lack | manquer, faute de
lack, absence | manque, absence
lack, lacking | manquer, manque
lack, shortage | pénurie, manque
lacked | manqué de, manquer de
lacklustre, lackluster | terne, médiocre, sans éclat
lacquer | laque
lacrosse | lacrosse, crosse
lactose intolerance | intolérance au lactose
lactose | lactose
lad | gars, garçon
ladder, rung | échelon, échelle
ladies | mesdames
lady, woman | femme
Lafayette | La Fayette
lager | bière blonde, blonde
lagoon | lagon, lagune
lagoon | lagune, lagon
Lagos | Lagos
Lahore | Lahore
laid, placed | posée, posées
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
lamp, light | lampe
Lancashire | Lancashire
Lancaster | Lancaster, Lancastre
lance, spear | lance
Lancelot | Lancelot
land reform, agrarian reform | réforme agraire
land registry, land register, cadastre | cadastre
land | terrain, sol, terres
land | terrestre
land, area | territoire
land, country | pays, contrée
land, disembark | débarquer, débarque, débarqué, débarquent
land, landed | foncier, foncière
land, landing | atterrir, atterrissage, se poser
land, plot | terrain
land-based, overland | terrestre
Landes | Landes
landfill, dump | décharge, dépotoir
landfill, rubbish dump | décharge, site d'enfouissement
landing gear | train d'atterrissage
landing | palier
landing, D-Day landings | débarquement
landing, land | atterrir, se poser
landline | téléphone fixe, ligne fixe
landlord, lessor | bailleur
landlord, owner | propriétaire
landmark | historique
landmark, monument | monument
landscape designer, landscaper, landscape architect | paysagiste, architecte paysagiste
landslide, mudslide | glissement de terrain
lane, traffic lane | voie, file
Lang | Lang
language usage | usage de la langue
language | linguistique
language, tongue | langue
language, words | propos
Languedoc | Languedoc
Lansing | Lansing
lantern | lanterne
lap | genoux
lap | genoux, genou
lap | tour de piste, tour
laptop | ordinateur portable, portable
laptop, laptop computer | portable, ordinateur portable
lard | saindoux
large | vaste, grande, important, considérable
large, big | vaste, important, massif
large, fat | gros, grosse
large, huge, extensive | vaste, grand
large-scale | à grande échelle
large-scale | à grande échelle, de grande ampleur
large-scale, grand | de grande ampleur, à grande échelle
largely, mostly | surtout, principalement
largely, widely | largement
larger | plus important
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
last minute | dernière minute
last night, yesterday evening | hier soir
last place | dernière place, lanterne rouge
last | durent
last, closing | final
last, latest, past, recent | dernier, dernière
last, past | passé, dernier
lasted | duré, durer
latch | loquet, verrou
late | fin
late | regretté
late, behind | en retard
late, deceased | décédé, défunt
late, deceased | feu, défunt
late, delayed | en retard, retard
late, delayed | en retard, retardé
late, end | fin
latency | latence
later, after | après
later, afterwards | plus tard
later, subsequent | ultérieur
lateral | latéral
lateral, side | latérale, latérales, latéraux
latest version, new version | nouvelle mouture, mouture
latest, new | nouveau, nouvelle
latest, new | récent
latex | latex
Latino, Hispanic | latino, hispanique
Latino, Latina | latino, Latino-Américain
latitude | latitude
latte, white coffee | café au lait, latte
latter | ce dernier, celui-ci, dernier
latter | ce dernier, cette dernière
latter | dernier, dernière
lattice | treillis, réseau
laud, praise | louer, saluer, encenser
laugh, have a laugh, have fun | marrer, se marrer
laugh, joke, fun | rigolade
laughable, ridiculous | risible, ridicule
laughing stock | risée
launch pad | pas de tir, rampe de lancement
launch | déclencher, inaugurer
launch | engager
launch | lancement, démarrer, mettre en place
launch | lancement, lancer
launch | lancer, lancement
launcher, launch vehicle | lanceur
laundry, linen | linge
laundry, washing | linge, lessive
Laure | Laure
laurel | laurier
laurel, bay | laurier
laurels | lauriers
Laurentians | Laurentides
Lausanne | Lausanne
lava | lave
Laval | Laval
lavender | lavande
law enforcement | forces de l'ordre, police
law | justice, droit
law | législation
law, legal | juridique
lawmaker | élu, parlementaire
lawmaker | législateur, parlementaire
lawmaker, deputy, mp | député, députée, parlementaire
lawmaker, MP, councillor | élu, élue
lawnmower, lawn mower | tondeuse à gazon, tondeuse
lawnmower, lawn mower | tondeuse, tondeuse à gazon
lawnmower, lawn mower, mower | tondeuse à gazon, tondeuse
laws, legislation | législation, lois
lawsuit | poursuite, poursuite judiciaire, procès
lawsuit, appeal | recours
lawsuit, legal action | action en justice
lawyer | défenseur, conseil
lawyer, advocate | avocat, avocate
lawyer, attorney | juriste
lax | laxiste
lax, lenient | laxiste
laxity | laxisme
laxity, laxness | laxisme
lay a wreath | déposer une gerbe
lay eggs, lay an egg | pondre
lay off, layoff | licencier, licenciement, mettre à pied
lay, lie | coucher
lay, place | déposer, poser
lay, put, install | poser
layer, stratum | couche, strate
laying, fitting, installation | pose
layman, layperson | profane, non-initié
Lazarus | Lazare
laziness, sloth | paresse, flemme, fainéantise
lazy | paresseux, fainéant
Le Havre | Le Havre
Le Touquet | Le Touquet
lead singer, frontman | chanteur, leader
lead to, cause, result in, entail | entraîne, entraînent, entraine
lead to, result in | aboutir, déboucher sur
lead to, result in | provoquer, entraîner
lead to, result in, end in | abouti, aboutit
lead | conduire, mener
lead | conduisent, conduisant, conduisait
lead | en tête, mener
lead | entraîner, aboutir
lead | piste
lead | rôle principal
lead, be ahead | mener
lead, clue | piste, indice
lead, conduct | conduire
lead, head | tête
lead, host | animer
lead, host, run | animer
lead, leash | laisse
leader | chef de file
leader | guide, dirigeant
leader | leader, dirigeant, chef
leader | meneur, meneuse
leader | numéro un
leader, boss | leader
leader, head | patron, responsable
leader, leaders | dirigeants, dirigeant
leader, official | responsable, dirigeant, dirigeante
leaderboard, standings | classement
leadership | leadership, direction
leadership | présidence, tête
leadership, executive | direction
leadership, leaders | dirigeants
leading figure | figure de proue, figure
leading, main, major | principal
leaf vein | nervure
leaf, sheet, slip | feuillet
leaflet, flyer, pamphlet | tract, prospectus
leaflet, tract, pamphlet | tract, dépliant, prospectus
leafy | verdoyant, feuillu
league | championnat, ligue
league, championship | championnat
leak | divulgation
leak | fuir, fuite
leak | fuiter
leaky | non étanche, qui fuit
lean, thin | maigre, mince
Leaning Tower of Pisa | tour de Pise
learn | découvrir, savoir
learn, learning | apprentissage
learned, learn | apprendre
learner | apprenant, élève
learning, education | enseignement
learning, learn | apprendre
lease, rent, rental | location
leash | laisse
least | le moins
least, bare minimum | minimum
leather jacket | blouson de cuir, blouson en cuir
leave again, set off again | repartir
leave again, set off again, go back | repart, reparti
leave alone | laisser tranquille
leave behind | oublier
leave | abandonner
leave | départ
leave | léguer
leave | partir
leave | permission
leave | quitter, sortir de
leave, go out, exit | sortir
leave, go | parte, partez
leave, let | laisser
leave, permission | permission
Lebanese | libanais
lectern | pupitre
lecture hall, lecture theatre | amphithéâtre, amphi
lecture theatre, lecture hall, amphitheatre | amphi, amphithéâtre
lecture | cours magistral, cours
lecture, class | cours
lecturer | professeur, maître de conférences
led to, caused | entraîné
led | dirigé, mené
led, lead | mener, diriger, conduire
LED, light-emitting diode | LED, DEL, diode électroluminescente
ledger | registre, grand livre
leech | sangsue
Leeds | Leeds
leeway, room for manoeuvre | marge de manœuvre, latitude
left bank | rive gauche
left | laissée, laissées
left, left-hand | gauche
left-handed, left-hander, lefty | gaucher, gauchère
left-wing | de gauche
left-winger, leftist | homme de gauche, gauchiste
leg | manche
leg, stage | étape
legacy, heritage | patrimoine
legacy, record | bilan
legal action | action en justice, poursuites, procès
legal action, lawsuit, proceedings | poursuites, action en justice, plainte
legal costs | frais de justice
legal system, courts | justice
legal | légal
legal, judicial | juridique, judiciaire
legally | juridiquement
legally, lawfully | légalement
legate | légat
legend, myth | légende, mythe
legendary, legend | légendaire, mythique
legendary, legend | légende
Legion of Honour, Legion of Honor | Légion d'honneur
legislate | légiférer
legislation, law | loi, législation
legislative, legislation | législatif, législative
legislature | assemblée législative, législature, corps législatif
legislature | législature, pouvoir législatif
legislature, parliament | parlement
legislature, parliamentary term | législature
legit, legitimate | légitime
legitimate | légitime, justifié
legitimate, legit | légitime
Lego | Lego
legume, pulse | légumineuse
Leicester | Leicester
Leila | Leïla
Leinster | Leinster
Leipzig | Leipzig
leisure activity, leisure activities, recreation | loisirs
leisure centre, leisure center | centre de loisirs
leisure centre, recreation centre, recreation center | centre de loisirs
leisure | loisir, loisirs
leisure, recreation | loisir, loisirs
lemonade | citronnade, limonade
lemonade | limonade
lemonade | limonade, citronnade
lend credence to | accréditer
lend, loan | prêter
lending | prêt
lending | prêt, prêter
leniency | clémence, indulgence
leniency, indulgence | indulgence, complaisance, clémence
lenient | clément, indulgent
Leningrad | Leningrad
Lens | Lens
lens | objectif, lentille
Lent | carême
lentil | lentille
Leo | Lion
Leon | Léon, Leon
Leonardo da Vinci | Léonard de Vinci
leopard | léopard
Leopold | Léopold
leper | lépreux, lépreuse
leprechaun | lutin, farfadet
leprosy | lèpre
lesion | lésion
lesion, injury | lésion
lesser | moindre
lesson | enseignement, leçon
let go | libérer, relâcher
let go, release | lâcher
let in, admit | admettre, laisser entrer
let off steam | se défouler
let | laisser, permettre
let, leave | laissent, laissait, laissera
letter of reference, reference | lettre de recommandation, recommandation
letter | courrier, lettre ouverte
letter, mail | courrier, lettre
letter, mail | lettre
leukaemia, leukemia | leucémie
Leuven, Louvain | Louvain
Levant | Levant
level crossing | passage à niveau
level | degré, niveau
level | échelle, niveau
level | stade, taux, hauteur
level | taux
level, threshold | seuil
leverage, lever | levier
Levi | Lévi, Levi
Leviathan | Léviathan
levy | ponction, prélèvement
levy, tax | contribution, impôt
lewd, obscene | obscène, lubrique
lexical | lexical
liabilities | passif, dettes
liability | passif, handicap
liability, responsibility | responsabilité
liberal, progressive | progressiste, de gauche
liberated | libéré, libérer
liberation, release | libération
Liberia | Libéria, Liberia
Liberian | libérien
libido | libido
libido, sex drive | libido
Libreville | Libreville
Libyan | libyen
licence plate, number plate | plaque d'immatriculation
licence, license, permit | permis
license plate, licence plate, number plate | plaque d'immatriculation
license plate, number plate | plaque d'immatriculation, immatriculation
license, authorisation | autorisation, agrément
license, permit | permis de conduire
licensed | agréé, autorisé, sous licence
licensee | titulaire de licence
licensing | licence, octroi de licences
lick | lécher
lie, lie down | s'allonger, se coucher
lie, located | se trouver, se situer
lie-in | grasse matinée
lied | menti, mentir
Liège | Liège
Liège | Liège, liégeois
lien | privilège, droit de rétention
lieutenant colonel | lieutenant-colonel
life expectancy, life span | espérance de vie
life imprisonment, life in prison, life sentence | prison à vie, réclusion à perpétuité
life insurance | assurance-vie
life raft | canot de sauvetage, radeau de sauvetage
life sciences | sciences de la vie et de la Terre
life sentence | perpétuité, réclusion à perpétuité
life | existence, quotidien
life, life imprisonment, life sentence | perpétuité, réclusion à perpétuité, prison à vie
life, lives | vies
life-size | grandeur nature
life-threatening | pronostic vital engagé
lifeless, inanimate | inanimé, sans vie
lifeline | bouée de sauvetage, planche de salut
lifesaver, lifeguard | sauveteur
lifetime | vie, vie entière
lift shaft, elevator shaft | cage d'ascenseur
lift | soulever, lever
lift, hoist | hisser
lift, raise | hausser, relever
lift, ski lift | remontée mécanique, téléski
ligament | ligament
ligand | ligand
light beam, beam | faisceau, rayon
light bulb | ampoule
light | allume
light, illuminate | éclaire
light, lamp | lampe
light, lighting | éclairage
light, lighting | éclairage, lumière
light, lighting | éclairage, lumineux
light, minor | léger, légère
light, slight, small | faible, léger
light, traffic light | feu, feu rouge
lighten | alléger, éclaircir
lighter, light | léger
lightness, levity | légèreté
lightweight | léger
lightweight | poids léger
like clockwork | comme sur des roulettes, réglé comme une horloge
like, enjoy | aimer
like, enjoy | apprécier
like, love | aimer
like, similar | semblable
likeable, engaging, endearing | attachant
liked, liking | aimé, aimer, apprécié
liked, pleased | plu
likelihood, probability | probabilité, vraisemblance
likely to, liable | susceptible de
likely | susceptible, probablement
likely, potential, possible | possible
liken, compare | comparer, assimiler
likewise, similarly | de même, également
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
limit, boundary | borne
limit, boundary | limite
limit, ceiling | plafond, limite
limit, limits | limiter, limite
limit, restrict | limiter
limit, restriction | limitation, restriction
limit, upper limit | plafond, limite
limitation, restriction, limit | limitation
limited edition, collector's edition | édition limitée, édition collector
limited liability company | SARL, société à responsabilité limitée
limited liability company, LLC | SARL, société à responsabilité limitée
limited | limité
limited, restricted | limité
limo, limousine | limousine
Limoges | Limoges
Limousin | Limousin
limousine | limousine
limp | boiter, boitiller
limp | mou, flasque
linden, lime tree | tilleul
line | réplique
line | trait
line | trait, ligne
line, boundary | frontière, limite
line, range | gamme
lineage, descent | lignée, ascendance
linear | linéaire
linebacker | secondeur
lined | bordé, doublé
linen | lin
lineup, program | programmation, affiche
lingerie | lingerie
lining | doublure
link | associer, lier
link | lier
link | maillon
link, connect | lien, rapport, relier
link, connection | lien, connexion
link, connection, relationship | lien
link, linked | lier, lien, relier
linkage, link | lien, liaison
linked, associated | associé
linked, related, connected | lié
lint | charpie, peluche
lion tamer, tamer | dompteur
lioness | lionne
lip-sync, lip-synching | playback
lipid | lipide
lips, lip | lèvres, lèvre
liqueur | liqueur
liquid | liquidité
liquid, fluid | fluide
liquidation | liquidation judiciaire
liquidation, bankruptcy | liquidation, liquidation judiciaire
lira | lire
Lisieux | Lisieux
list | inscrire
list, catalogue | répertorier, recenser
enter the lists | entrer en lice
list, list of candidates | liste, liste électorale
listed | coté, coté en Bourse
listen | écoutez, écoutent, ecoutez
listen, hear | entendre
listening | écoute
lit, illuminated | éclairé
literally | littéralement
literature | littéraire
litter | litière
litter | portée
little finger, pinky | petit doigt, auriculaire
little girl, young girl | fillette, petite fille
little known, unrecognised, unsung | méconnu
Little Red Riding Hood | Petit Chaperon rouge
little | peu, guère
little, not much | peu, guère
little, small | petite, faible
little-known, unrecognized, underrated | méconnu
liturgical | liturgique
liturgy | liturgie
live link | duplex, liaison en direct
live performance, live performances, performing arts | spectacle vivant
live streaming, live stream | diffusion en direct, en direct
live | en direct
live | vivant
live, live broadcast | en direct, direct
live, lived | vivre, habiter, résider
lived, experienced | vécu
livelihood | moyens de subsistance, gagne-pain
liveliness, vivacity | vivacité
lively | vivant, animé
lively, animated | animée
liven up, animate | animer
liver cancer | cancer du foie
livery | livrée
livestock | bêtes
livestock, herd | cheptel, bétail
livid, furious | furieux, furibond
living conditions | conditions de vie
living room | salon, séjour
living, alive | vivant, en vie
living, alive | vivant, vivante
living, life | vie
LNG, liquefied natural gas | GNL, gaz naturel liquéfié
load, burden | fardeau, charge
load, burden | poids, charge
loaded | chargée, chargées
loader | chargeur, chargeuse
loaf, bread | pain
loan | crédit, prêt, emprunt
loan | prêt
loan, credit | crédit
loathe, detest, hate | détester, haïr
loathing, disgust | dégoût, répugnance
lob | lob, lober
lobby | faire pression
lobby, foyer | hall
lobby, lobby group, pressure group | lobby, groupe de pression
lobbying | lobbying, lobbyisme
lobe | lobe
local authority | collectivité locale, collectivité territoriale, collectivité
local derby, derby | derby
local education authority | rectorat
local election, local elections, municipal election, municipal elections | élections municipales, municipales
local elections | élections municipales, municipales, élections locales
local elections, cantonal elections | élections cantonales, cantonales
local produce, regional produce | produits du terroir
local | habitant, riverain
local, resident | habitant, riverain
locally | localement
locate | localiser, situer
locate, identify | repérer, localiser
located | se trouver
located, locate | localiser, localisé
located, situated | situé, sis
located, situated | située, situées
location scouting | repérage
location, position | position
location, site | site, lieu, situation
location, spot, place | site, lieu
location, tracking | localisation, géolocalisation
loch | loch
lock of hair, strand | mèche de cheveux
lock up, shut in | enferme
lock | écluse
lock | fermer à clé, verrouiller
lock, close | fermer, fermer à clé
lock, locking | verrouillage, verrouiller
lockdown | confinement, confiner
Locke | Locke
locked up, shut in, confined, locked in | enfermé, enfermés
locked | verrouillé, fermé à clé
locket, medallion | médaillon
lockout | lock-out
locksmith | serrurier
locomotive | locomotive
locomotive, engine | locomotive
locus | lieu
lodge a complaint | porter plainte, déposer plainte
lodge | loge
lodge | loge, pavillon
lodge, file | déposer
lodge, file, submit | déposer
loft | loft
loft, attic | comble, combles, grenier
lofty | élevé, noble
log in, log on | se connecter, connexion
logged | connecté
logged | enregistré, consigné
logging | exploitation forestière, abattage
logging | journalisation
logging, deforestation | abattage, déforestation, déboisement
logic, logical | logique
logistical | logistique
Loir | Loir
Loire Valley | vallée de la Loire
Loire | Loire
Loiret | Loiret
lollipop | sucette
Lombard | lombard
Lomé | Lomé
Londonderry, Derry | Londonderry, Derry
lone | solitaire
loner | solitaire
lonesome, lonely | solitaire, esseulé
long time, a while | longtemps
long weekend | pont
long | de longue durée, prolongé
long, length | long
longest | plus long, plus longue
longing | désir, nostalgie
longitudinal | longitudinal
longtime, long-standing | de longue date
Longueuil | Longueuil
loo, toilet, bathroom | toilettes, petit coin
loo, wc, toilet | WC
look after | garder, s'occuper de
look after, maintain | entretenir
look alike, be similar | se ressembler
look at, check | consulter
look for, search for | rechercher
look for, search | chercher, rechercher
look forward to | attendre avec impatience
look forward | avoir hâte
look, appearance | air
look, appearance | apparence, allure, aspect, look
look, appearance | aspect, apparence
look, expression | mine
look, seem, appear | sembler, paraître, avoir l'air
lookalike, look-alike, doppelgänger | sosie
loom | métier à tisser
loom | se profiler
loon | huard
loop | boucle
loophole | échappatoire, faille, vide juridique
loose | détaché, desserré
loosely | vaguement, librement
looser | plus lâche, plus souple
lord of the manor, castle owner | châtelain, châtelaine
lord, God | Seigneur
lord, peer | pair
lordship | seigneurie
lordship, seigneury | seigneurie
lore, folklore | traditions, folklore
Lorient | Lorient
Lorraine | Lorraine
lorry, truck, heavyweight | poids lourd
Los Angeles | Los Angeles
lose consciousness | perdre connaissance
lose | égarer
lose, be defeated | s'incliner
lose, loss | perte
loser, beaten | vaincu
losing streak | série de défaites
losing | perdant
loss of citizenship, stripping of citizenship | déchéance de nationalité
loss of life | pertes humaines
loss, defeat | défaite
loss, losses | perte, pertes
loss-making, in deficit | déficitaire
lost, missing | disparu, égaré
lot, loads | tas
lotion | lotion
lots, many, much | beaucoup, nombreux
lottery, lotto | loterie, loto
lottery, lotto | loto, loterie
lotto, lottery | loto, loterie
lotus | lotus
louder | plus fort, plus bruyant
loudest | plus bruyant, plus fort
loudly | bruyamment, fort
loudspeaker, speaker | enceinte, haut-parleur
Louis XIV | Louis XIV
Louis XIV, Sun King | Louis XIV, Roi-Soleil
Louis XVI | Louis XVI
Louisville | Louisville
lousy | minable, pourri, nul
Louvre | Louvre
lovable, endearing | attachant, adorable
love story, romance | histoire d'amour, amour
love | adorer, amoureux, amoureuse
love, adore | adorent
love, adore | adorer
love, passion | passion
loved one, loved ones | proche, proches
loved one, loved ones | proche, proches, être cher
loved ones, one's family | les siens, proches, êtres chers
loved, beloved, liked | aimée
lovely | adorable, beau
lovely, nice | agréable
loving | aimant, affectueux
low pressure, low | dépression
low wall | muret
low | bas
low | dépression
low, cheap | modique
low, lowest | bas, faible
low-cut | décolleté
low-key, unobtrusive | discret, discrète
Lowe | Lowe
lower case, small letter | minuscule
lower court | première instance
Lower House, lower house | chambre basse
Lower Saxony | Basse-Saxe
lower, cut, reduce, fall | baisser
lower, low | bas, basse
lower, reduce | réduire, diminuer
lower, weaker | faible
lowering | abaissement
lowest | plus bas
lowland | basse terre, plaine
lowly | humble, modeste
loyal, faithful | fidèle
loyalist | loyaliste
loyalty card | carte de fidélité
Lozère | Lozère
LSD | LSD
Lubbock | Lubbock
lubricant | lubrifiant
lubricate | lubrifier
lucid, clear-sighted | lucide
lucidity, clear-sightedness | lucidité
Lucifer | Lucifer
luck | hasard, chance
luck, fortune | fortune, chance
Lucknow | Lucknow
lucky charm, charm | porte-bonheur
lucky | chanceux, chanceuse
lucky | heureux, chanceux
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
lunchtime | midi
lupus | lupus
luscious | succulent
lush, luxuriant | luxuriant
lust | luxure, désir
Luther | Luther
Lutheran | luthérien
Luton | Luton
luxury hotel, palace | palace, hôtel de luxe
lying, lying down | allongée
Lyme disease | maladie de Lyme
lymph node | ganglion lymphatique
lymph | lymphe
lymphoma | lymphome
lynching | lynchage
lynx | lynx
lynx, bobcat | lynx
lyric, lyrical | lyrique
lyricist, songwriter | parolier, parolière
lyrics | paroles
lyrics, song lyrics | paroles, paroles de chanson
Maastricht | Maastricht
macabre, grisly, gruesome | macabre
macaroni | macaroni
macaroon, macaron | macaron
Macbeth | Macbeth
mace | masse d'armes
machete | machette
machine | appareil, machine
machine, device | appareil, engin
machine, device | appareil, machine
machinery, equipment | équipement
machismo, male chauvinism | machisme
macho | macho, machiste
macho, male chauvinist | macho, machiste
mackerel | maquereau
macroeconomic | macroéconomique
macroeconomics | macroéconomie
macular degeneration | dégénérescence maculaire
mad cow disease | vache folle
mad, angry | fâché, furieux, en colère
mad, insane | folle, dément
Madagascar | Madagascar
made up, composed, consisting | composée, composées
madly | follement
Madonna and Child, Virgin and Child | Vierge à l'Enfant
Madonna | Madone
maestro | maestro
maestro | maestro, chef d'orchestre
mafia, mob | mafia, pègre
mafioso, mobster, mafia | mafieux, mafioso
magazine | chargeur
magazine | magazine, mag
magazine, mag | magazine
mage, magician | mage
mage, wise man | mage
magenta | magenta
Maghrebi, North African | maghrébin
magic wand, wand | baguette magique, baguette
magical, magic | magie
magician | magicien, magicienne, prestidigitateur
magma | magma
Magna Carta | Grande Charte, Magna Carta
magnesium | magnésium
magnetic field | champ magnétique
magnetic resonance imaging, MRI, MRI scan | IRM
magnetism | magnétisme
magnificent, sublime | sublime
magnifying glass | loupe
magnitude, scale, extent | ampleur, amplitude, étendue
magnolia | magnolia
magnum | magnum
magpie | pie
Maharashtra | Maharashtra
mahatma | mahatma
mahogany | acajou
maid | bonne
maid, servant | servante, domestique
maiden name | nom de jeune fille
maiden voyage | voyage inaugural
maiden | jeune fille, demoiselle
mail, post | poste, courrier
mailbox, letterbox, inbox | boîte aux lettres
mailed | envoyé, posté
mailing | envoi, publipostage
main character, protagonist | héros, protagoniste
main course, main dish | plat principal
main sewer | égout collecteur
main | majeur, essentiel, essentielle
main, chief, leading | principal, premier
Maine | Maine
mainframe | ordinateur central
mainland France, metropolitan France | France métropolitaine, métropole
mainland France, metropolitan France | Hexagone, France métropolitaine
mainline | ligne principale
mainly, mostly | majoritairement
mainly, primarily | principalement, essentiellement, surtout
mainstream, traditional | traditionnel
maintain, claim, assert | affirmer
maintain, keep | garder, conserver
maintain, keep | maintenir
maintain, maintenance | entretien, maintenance
maintenance | entretien, maintenance
maintenance, alimony | pension alimentaire
majesty | majesté
major league | ligue majeure
major | commandant
major | principal
major | spécialité
major, big, large | grand, important
major, large-scale | d'envergure
major, significant | grand, important, majeur
Majorca, Mallorca | Majorque
majority | majoritaire
majority, predominant | majoritaire
make a mistake, mistaken | se tromper
make do with, put up with | s'accommoder
make landfall | toucher terre, atteindre les côtes
make profitable, make pay | rentabiliser
make up for | rattraper, compenser
make up for, bridge | combler
make up for, compensate for | pallier
make up | composer, constituer
make up, compose | composent
make up, fabricate | inventer, fabriquer
make up, form | constituer
make | rendre
make, do | effectuer, faire
make, manufacture, produce | fabriquer
make, render | rend, rends, rendent, rendu, rendue, rendus, rendues, rendant, rendait, rende, rendit, rendra, rendrait
make-up, makeup | maquillage
make-weight, extra income, top-up | appoint, revenu d'appoint
makeover, revamp | relooking, transformation
maker, manufacturer | constructeur, fabricant
makeshift | de fortune
makeup artist | maquilleur, maquilleuse
makeup artist, make-up artist | maquilleur, maquilleuse
makeup, line-up | composition
makeup, make-up | maquillage
Malaga | Malaga
Malawi | Malawi
Malawian | malawite
Malay | malais
Malaya | Malaisie
Malaysia, Malaysian | malaisien
Maldives | Maldives
Maldivian | maldivien
male | de sexe masculin
male, man | mâle, masculin
Malian | malien
Malibu | Malibu
malignant tumor, malignant tumour | tumeur maligne
malignant tumour, malignant tumor | tumeur maligne
malignant | malin
malignant | malin, maligne
mall, shopping mall | galerie marchande
mallet | maillet
malpractice, misconduct | faute professionnelle
malt | malt
mama, mom, mum | maman
mammalian | mammifère
mammoth | mammouth
mammoth, gigantic | colossal, gigantesque
man, chap | type, mec, gars
man, guy | homme, type, mec
man, male | homme
man-made, synthetic | synthétique, de synthèse
manage to, succeed in | parvenir à, réussir à
manage | arriver à, parvenir à, réussir à
manage | se débrouiller
manage, pull off | réussir
manage, succeed | parvenir, réussir, arriver
manage, succeed | réussir, parvenir, arriver
managed | géré, gérer, dirigé
managed | réussi, parvenu
management | encadrement
management | gestion, management, direction
management, administration | administration
management, leadership | conduite
manager | cadre, gestionnaire
manager | directeur, directrice
manager | gérant, gérante
manager | gestionnaire
manager | gestionnaire, gérant
manager | manageur, manager
manager, coach | entraîneur, sélectionneur
manager, executive | cadre
manager, head, official | responsable
manager, official | dirigeant
managers, management, executives | encadrement, cadres
managing agent, property manager | syndic
Mandarin | mandarin
mandated | mandaté
mandated | obligatoire, imposé
mandatory, compulsory, imposed | imposé
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
manifesto | manifeste
manifold | collecteur
manifold | multiple
Manitoba | Manitoba
mankind, humanity | genre humain, humanité
manned | habité, avec équipage
manner | sorte
manner, method, way | façon, manière
manor | manoir, gentilhommière
mansion | hôtel particulier, villa
mansion, town house | hôtel particulier
mantra | mantra
Mantua | Mantoue
manual, handbook, textbook | manuel, guide
manufacture, make | fabriquer
manufacture, make | produire, fabriquer
manufacturer, maker | fabricant
manufacturing, industry | industrie, industriel
manufacturing, manufacture, making, production | fabrication
manufacturing, manufacturer | manufacturier
manufacturing, production | fabrication
manure, dung | fumier
many people, a lot of people | beaucoup de monde
many, a number of | nombre de, bon nombre
Maori | maori
map | plan
map | plan, carte
maple syrup | sirop d'érable
Mar | Mar
marabout | marabout
marathon runner | marathonien, marathonienne
march | marche
march | marche, manifestation
march, demonstrate | manifester
march, demonstration, protest | manifestation
march, procession | défilé
Marco | Marco
Mardi Gras, Shrove Tuesday | Mardi gras
mare | jument
Margaret of Anjou | Marguerite d'Anjou
margarita | margarita
margin, gap | écart
Marie Antoinette | Marie-Antoinette
marina | marina, port de plaisance
marina, yacht harbour | marina, port de plaisance
marine | marin
marine, sea | marin
marine, sea, maritime | maritime
mariners | marins
Mark Antony | Marc Antoine
mark | célébrer
mark, commemorate, celebrate | commémorer, célébrer
mark, grade | corriger
mark, threshold | barre, seuil, cap
marker | marqueur
market capitalisation, market capitalization, market value | capitalisation boursière
market | commercialiser, commercial
market, stock market | Bourse, marché boursier
marketed | commercialisé, commercialiser
marketing, commercialisation, commercialization, sale | commercialisation
marking, correction | correction
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
marriage proposal | demande en mariage
marriage proposal, proposal | demande en mariage
marriage | conjugal, conjugale
marriage | union, mariage
marriage, marry, get married | marier, se marier
marriage, wedding | mariage, noces
marriage, wedding | union, mariage
marrow | moelle
marrow, bone marrow | moelle, moelle osseuse
marry | épouser, se marier
marry | épouser, se marier avec
marry, get married | se marier
marry, get married | se marier, épouser
marry, get married, married | se marier, épouser
marry, wed | se marier, épouser
Mars | Mars
Marseillaise | Marseillaise
Marshal Pétain | maréchal Pétain
marshalling yard | gare de triage
marshmallow | guimauve
Martel | Martel
Martian | martien
Martian | martien, martienne
Martin Luther | Martin Luther
Martine | Martine
Martinez | Martinez
martini | martini
Martinique | Martinique
martyrdom | martyre
marvel | merveille
Marxism | marxisme
Marxist | marxiste
Mary | Marie
Mary | Marie, Mary
Maryland | Maryland
mascara | mascara
mascot | mascotte
mashed potatoes, mash | purée, purée de pommes de terre
mask, face mask | masque
mask, hide | masquer, cacher
masked ball | bal masqué
mason, bricklayer | maçon
Masonic lodge | loge maçonnique
Masonic | maçonnique
masonry | maçonnerie
masquerade | mascarade
masquerade, charade, sham | mascarade
mass | massif, massive, en masse
mass, crowd | foule
mass, massive | massif
mass, religious service, service | messe, office
Massachusetts | Massachusetts
massacre, slaughter | massacrer
massage | massage
massage | massage, masser
massage | massage, masseur, masseuse
masseur, massage therapist | masseur, masseuse, massothérapeute
masseur, masseuse | masseur, masseuse
massive open online course, MOOC | MOOC, cours en ligne
massive, huge | gigantesque, considérable
massive, massively | massivement
master's degree | master, maîtrise
master's degree, master | master, maîtrise
master's degree, master's | maîtrise, master
master's | master
master, control | maîtriser, maîtrise
mastermind | commanditaire, cerveau
masturbation | masturbation
mat | tapis
match | affiche
match, clash | duel
match, correspond | correspondre
match, game | match, partie
match, matches | allumette, allumettes
match, suit, correspond | correspondre, convenir, aller
matched | assorti, apparié
matching, match | correspondre
matchup, match-up | affrontement, duel, confrontation
mate | s'accoupler
material | matériau, matériaux
material, equipment | équipement, matériel
materialism | matérialisme
materialistic | matérialiste
materialistic, materialist | matérialiste
materialize, materialise, bring to fruition | concrétiser
materials | matériaux
maternal | maternel
maternity leave | congé maternité, congé de maternité
math, mathematical | mathématique
mathematician | mathématicien
mathematics, mathematical, maths | mathématiques, maths, mathématique
Matignon, French prime minister's office | Matignon
mating, copulation, coupling | accouplement
mating, mate | accouplement, s'accoupler
matrix | matrice
matron | matrone, infirmière en chef
Matt | Matt
matte, matt | mat
matter | compter, importer
matter, affair | histoire, affaire
matter, business | affaire
matter, count | importer, compter
matter, issue | question, affaire, sujet
matter, problem | problème
mattered | compté, avoir de l'importance
Maui | Maui
mausoleum | mausolée
mauve | mauve
maverick | franc-tireur, anticonformiste
Maximilian | Maximilien
maximum temperature | température maximale
maximum, up to | au plus, jusqu'à
may, could, be likely to | risquer de
Mayan, Maya | maya
Mayenne | Mayenne
mayhem, chaos | chaos, grabuge
mayo, mayonnaise | mayonnaise, mayo
mayonnaise | mayonnaise
mayor's office | mairie
Mayotte | Mayotte
Mazarin | Mazarin
maze, labyrinth | labyrinthe, dédale
McDonald's | McDo, McDonald's
mea culpa | mea culpa
mead | hydromel
meadow | pré, prairie
meagre, meager | maigre
mean | impliquer
mean | vouloir dire
mean, average | moyenne
mean, means | signifier, vouloir dire
mean, nasty | méchant
mean, nasty | méchant, cruel
mean, stingy | avare, radin
meander, twists and turns | méandre
meaningless | dénué de sens, vide de sens, insignifiant
means | moyen
means, resources | ressources, moyens
meant | destiné, censé
meant | signifié, voulu dire
meanwhile | de son côté
meanwhile | en attendant
meanwhile | en même temps
meanwhile, for his part | de son côté
measles | rougeole
measure | mesurer
measure, action | mesure, disposition
measure, arrangement | disposition, mesure
measure, initiative | initiative, mesure
measure, measurement | mesurer, mesure
measure, scheme | dispositif, mesure
measurement | mesure
meat | carné, carnée
meatball | boulette de viande, boulette
meaty | charnu
Meaux | Meaux
mechanic | mécanicien, garagiste
mechanic, garage owner | garagiste
mechanic, garage owner | garagiste, mécanicien
mechanism, system | dispositif
mechanism, system | dispositif, système
medalist, medallist | médaillé, médaillée
medallion | médaillon
Medef, employers' federation | Medef, patronat
media outlet, news outlet | média, organe de presse
media | médias
media | médiatique
media | presse, médias
medial | médian
median | médian
median | médiane
Medicaid | Medicaid
medical examination | examen médical, visite médicale
medical history | antécédents médicaux
medical imaging | imagerie médicale
medical malpractice | faute médicale, erreur médicale
medical school | faculté de médecine
medical staff, medical personnel | personnel médical
medical, health | sanitaire
medical, medicine | médical, médicale
Medicare | Medicare
medication, drug treatment | médication, traitement médicamenteux
Medici | Médicis
medicinal plant | plante médicinale
medicinal | médicinal
medicine, drug, medication | médicament
mediocre, poor | piètre, médiocre
mediocrity | médiocrité
meditate | méditer
meditation | méditation
Mediterranean | méditerranéen
medium, average | moyen, moyenne
medium, middle | moyen
medium, psychic, clairvoyant | médium, voyant
medium-sized, mid-sized | moyen, de taille moyenne
medley | pot-pourri
medley, individual medley | quatre nages
Médoc | Médoc
Medusa | Méduse
meek | docile, doux, humble
meet | rejoindre, retrouver
meet | remplir, satisfaire
meet | rencontrer, se réunir, se rencontrer
meet | retrouver, se retrouver
meet | réunir, se réunir
meet | satisfaire, répondre à
meet, answer | répondre
meet, encounter, run into | rencontrer
meet, fulfil, satisfy | satisfaire, répondre
meet, gather | se réunir, réunir
meet, join | retrouver, rejoindre
meet, meet up | retrouve, retrouvent, retrouvera
meet, meeting | rencontre
meet, run into | croiser
meet, run into, bump into | croiser, croisent
meet, take up | relever
meeting | rassemblement, assemblée, rendez-vous
meeting | réunion, rencontre
meeting | séance, réunion
meeting, appointment | rendez-vous
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
melt | fondent
melt | fondre
meltdown, collapse | effondrement, débâcle
meltdown, melting | fusion
meltdown, nuclear meltdown | fusion du cœur, fusion du réacteur
melting, melt, thaw | fonte
Melun | Melun
Member of Parliament, MP, MPs | député, députée, parlementaire
member | adhérent, membre
member, MP | député, députée
member, party member | militant, adhérent
membership | membre, adhérent
membership, accession | adhésion
membrane | membrane
meme | mème
memorabilia | souvenirs, objets de collection
memorial | monument, mémorial, monument aux morts
memorial, commemoration | commémoration, hommage
memorial, monument | monument, monument aux morts
memory, recollection | souvenir
Memphis | Memphis
men's | masculin
men's, male | masculin
mend, fix | réparer
mend, repair, fix | réparer
meningitis | méningite
menopause | ménopause
menstrual period, menstruation | règles
menstrual | menstruel
menstruation | menstruation, règles
menswear, men's clothing | vêtements pour hommes, mode masculine
mental hospital | asile, hôpital psychiatrique
mental illness | maladie mentale
mental, moral | moral
mental, psychiatric | psychiatrique
mental, psychological | mental, psychologique
mental, psychological | psychologique
mentality, mindset | mentalité
mentally | mentalement
menu, card | carte
meow | miaou, miauler
MEP | eurodéputé, eurodéputée, député européen
mercantile | marchand, mercantile
merchandise | marchandise
merchandising, merch | produits dérivés
merchant navy | marine marchande
merchant, trader | négociant
merciful | miséricordieux
mercy | grâce, clémence, pitié
mercy | pitié, clémence
mercy, pity | pitié
mere | seul, simple
merger | rapprochement, fusion
meridian | méridien
merit, deserve | mériter
meritorious | méritoire
merle, blackbird | merle
Merlin | Merlin
mermaid | sirène
Merseyside | Merseyside
mesh | maille, maillage, treillis
mesh, stitch | maille
mess tin, bowl | gamelle
mess | bazar, fouillis
mess, disturbance | dérangement
mess, shambles | bordel, pagaille, foutoir
message | envoyer un message
message, text | SMS, texto
messed, messing | gâché, foutu en l'air, déconner
messenger RNA | ARN messager
Messiah | Messie
met | rencontré, rencontrer
metabolic | métabolique
metabolism | métabolisme
metabolite | métabolite
metal | métallique, en métal
metal, metallic | métallique, métal
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
method, manner | mode
method, means | manière, façon, moyen
method, means, way | moyen, manière
method, procedure | modalités, modalité
method, technique | procédé, technique
Methodist | méthodiste
methodological | méthodologique
metric system | système métrique
metric | métrique
metrics, indicator | indicateur, mesure
metropolis | métropole
metropolis, metropolitan area, conurbation | métropole, agglomération
metropolitan area | agglomération, métropole
Metz | Metz
Meurthe-et-Moselle | Meurthe-et-Moselle
Meuse | Meuse
Miami | Miami
mic, microphone | micro, microphone
mica | mica
Micah | Michée
Michelangelo | Michel-Ange
Michèle, Michele | Michèle
Michelin | Michelin
Michelle | Michelle
Michigan | Michigan
microbe, germ | microbe
microbe, germ | microbe, germe
microbial | microbien
microbial | microbien, microbienne
microbiology | microbiologie
microorganism, micro-organism | micro-organisme
microphone, mike | micro
microscope | microscope
microscopy | microscopie
mid | mi
mid | milieu, mi
Middle Ages | Moyen Âge, Moyen-Âge
middle ages, medieval | Moyen Âge, médiéval
middle class | classe moyenne, classes moyennes
Middle East | Proche-Orient, Moyen-Orient
middle school, junior high school | collège
middle schooler | collégien, collégienne
middle, average | moyen, moyenne
middle, center | milieu, centre
middle, mid | milieu
Middlesbrough | Middlesbrough
Middlesex | Middlesex
middleweight | poids moyen
midfield | milieu de terrain
midfielder | milieu, milieu de terrain
Midlands | Midlands
midsummer | plein été, milieu de l'été
Midway | Midway
midway, halfway | à mi-chemin
Midwest | Midwest
Midwest, Midwestern | Midwest
might, strength | puissance, force
mighty, powerful | puissante
migraine | migraine
migration, immigration | immigration
migration, migratory | migratoire
Milan | Milan
Milan, Milano | Milan
Milanese | milanais
mild, light | léger, légère, modéré
milder | plus doux
mileage | kilométrage
miles per hour, mph | miles à l'heure, miles par heure
milestone | étape, jalon
milestone, threshold | cap
military exercise, military exercises | manœuvres militaires, exercice militaire, exercices militaires
military parade | défilé militaire
military service | service militaire
military, armed forces | armée, forces armées
military, army | armée
military, army | militaire, armée
milk, dairy | lait, laitier
milk, dairy | laitier, laitière
milkshake | milk-shake, lait frappé
Milky Way | Voie lactée
mill, works | usine
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
mind | déranger, gêner
mind | tête
mind, mental strength | mental
mind-boggling | ahurissant, hallucinant
mindful | attentif, conscient
mindless, senseless | insensé, gratuit
mine, extract | extraire
mine, mining | minier, minière
mine, my | mien, mienne
mine, pit | mine
minefield | champ de mines
miner | mineur, mineur de fond
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
mining basin | bassin minier
mining | minier
mining, extraction | extraction
mining, mine | minier, minière, mine
minion, henchman | sbire, larbin
miniseries, mini-series | mini-série, minisérie
miniskirt | minijupe
minister delegate, junior minister | ministre délégué
minister, pastor | pasteur, pasteure
ministerial | ministériel, ministérielle
ministry, priesthood | sacerdoce, ministère
minivan | monospace, minifourgonnette
mink | vison
Minneapolis | Minneapolis
Minnesota | Minnesota
minor collision, minor accident | accrochage
minor | petit
minor, slight | léger, légère, bénin
minor, underage | mineur
Minorca, Menorca | Minorque
minority | minoritaire
Minsk | Minsk
mint coins | frapper monnaie, battre monnaie
mint | hôtel de la monnaie
mint | menthe
minus | moins
minuscule, tiny | minuscule
minute | minuscule
minute, moment | instant
minutes, minute | procès-verbal, compte rendu
mirage | mirage
mirror, glass | glace, miroir
miscarriage | fausse couche
miscellaneous, various | divers
mischief | espièglerie, bêtises, méfait
mischievous | espiègle, malicieux
misconception | idée fausse, idée reçue
misconduct, wrongdoing | faute, faute professionnelle
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
miss | regretter
miss, fail | rater, manquer
missed | manqué, raté, manquer, rater
missed, failed, messed up | loupé
misses | manquer, rater
missile launch, missile test | tir de missile
missile launcher | lance-missiles
missing person, missing | disparu, personne disparue
missing | absent
missing, disappeared | disparu, disparue, porté disparu
missing, lacking | manquant
missing, miss | manquer
mission, task | tâche
Mississippi | Mississippi
Missouri | Missouri
misspell | mal orthographier
misspelling, spelling mistake | faute d'orthographe
mistake | faux pas, bévue
mistake, misunderstanding | méprise
mistake, mix up | confondre
mistletoe | gui
mistral | mistral
misty, foggy | brumeux
misunderstood | incompris
misuse | abus
mite, dust mite | acarien
mitigation | atténuation
mitochondria | mitochondrie
mitochondrial | mitochondrial
mix up, confuse | confondre, mélanger
mix, blend | mélange, mixte, combiner
mix, blend | mixer, mélanger
mixed marriage, interracial marriage | mariage mixte, mariage interracial
mixed martial arts, MMA | arts martiaux mixtes, MMA
mixed, blended | mélangé
mixed, contrasting | contrasté, mitigé
mixed-race | métis
mixed-race | métis, métisse
mixing | brassage, mélange
mixing, mix | mélanger
mixing, sound mixing | mixage
mixtape | mixtape, compilation
mixture, blend, mix | mélange
moat | douves, fossé
mob | foule
mob, Mafia | mafia, pègre
mobile device, device | appareil mobile, terminal
mobile phone, cell phone | téléphone portable, téléphone cellulaire, mobile, cellulaire
mobile phone, cell phone, cellphone | GSM, téléphone portable, portable
mobile phone, cell phone, cellphone | téléphone portable, téléphone mobile, téléphone cellulaire, cellulaire
mobile phone, cellphone, cell phone | téléphone portable, portable, mobile
mobile telephony | téléphonie mobile
mobile, cell | portable
mobile, mobile phone, cell phone | portable, téléphone portable
mobilisation, mobilization | mobilisation
mobster, gangster | mafieux, gangster
Moby Dick | Moby Dick
mocha | moka
mockery, joke, piss-take | foutage de gueule, moquerie
mocking | moqueur
mockingbird | oiseau moqueur
model | maquette
model, example | exemple, modèle
modeled, modelled | modélisé, modelé
modeling, modelling | modélisation
modem | modem
moderate | animer
moderate | modérée
moderate, centrist | centriste
moderately | modérément
moderator | modérateur, modératrice
modernisation, modernization | modernisation
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
mole, beauty spot | grain de beauté
molest | agresser sexuellement, attenter à la pudeur
mollusc, mollusk | mollusque
Molotov cocktail, petrol bomb | cocktail Molotov
molten | en fusion, fondu
molten | fondu, en fusion
momentarily | momentanément
momentarily, temporarily | momentanément, provisoirement, temporairement
momentary | momentané, passager
momentum | dynamique, élan
momentum, dynamic | dynamique
momentum, impetus, boost | impulsion, élan
mommy, mummy, mum, mom | maman
mon | mon
Mona Lisa | Joconde
Mona Lisa | Joconde, Mona Lisa
Monaco | Monaco
monarch butterfly | monarque, papillon monarque
monarch | souverain, monarque
monarch, sovereign | monarque, souverain, souveraine
monastic | monastique
Moncton | Moncton
Monegasque | monégasque
monetary policy | politique monétaire
monetary, currency | monétaire
money laundering | blanchiment, blanchiment d'argent
money | fonds, somme
money, cash | monnaie
money, currency | monnaie, monétaire
Mongol | Mongol
monitor | contrôler
monitor | contrôler, surveiller
monitor, follow | suivre
monitor, observer | observateur
monitor, screen | moniteur, écran
monitor, track | suivre, surveiller
monitoring, scrutiny | contrôle, surveillance
monitoring, supervision, control | contrôle
monk | moine, religieux
monk | religieux, moine
monkey, ape | singe
monkeypox | variole du singe
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
mood | état d'esprit, humeur
mood, atmosphere | ambiance, état d'esprit
mood, temper | humeur
moody | lunatique, d'humeur changeante
moon landing | alunissage
moonlight | clair de lune
Moor | Maure
moor, heath, moorland | lande
Moore | Moore
mooring, anchorage | mouillage
Moorish | mauresque, maure
moose | orignal, élan
moot, irrelevant | sans objet, caduc
mop | serpillière, éponger
moral | moral
morale, spirits | moral
moralist | moraliste
morality, ethics, morals | morale, éthique
morally | moralement
morals, morality | morale
morbid | morbide
Morbihan | Morbihan
more | davantage, plus
moreover, besides | de plus, d'ailleurs
moreover, besides, furthermore | d'ailleurs, par ailleurs
moreover, furthermore, in addition | en outre, de plus
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
mortality, death rate | mortalité
mortar shell | obus de mortier
mortar | mortier
mortgage | hypothécaire
mortgage | prêt immobilier, prêt hypothécaire, crédit immobilier
mortgage, mortgage loan | prêt hypothécaire, crédit hypothécaire, hypothèque
mosaic | mosaïque
Moscow, Muscovite | moscovite
Moselle | Moselle
Moses | Moïse
moss | mousse
most, majority | plupart, majorité
most, the majority | majeure partie, majorité
mostly, mainly | principalement, essentiellement, en majorité, majoritairement
moth | papillon de nuit, papillon nocturne, mite
Mother Teresa | Mère Teresa
mother | maman, mère
mother | maternel, maternelle
mother | mère
mother, mum, mom | maman, mère
mother-of-pearl | nacre
motherboard | carte mère
motif, pattern | motif
motion | motion
motion | proposition, motion
motion, movement | mouvement
motivate, motivation | motiver, motivation
motivated | motivé
motivated | motivée
motivational | motivant
motive | mobile
motley | hétéroclite, bigarré
motor show, auto show | salon de l'automobile
motorcade, convoy | convoi, cortège
motorcycle, motorbike | moto, motocyclette, deux-roues
motorcyclist, biker, motorcycle rider | motard, motocycliste
motorhome, camper van | camping-car
motorist, driver | automobiliste
motorsport, motor racing | sport automobile
motorway junction, interchange | échangeur autoroutier, échangeur
motto, slogan | devise, slogan
moulding, casting | moulage
moulting, molting | mue
mound | monticule, tertre, butte
mound, hillock, hill | butte
Mount Carmel, Carmel | Carmel, mont Carmel
Mount Fuji | mont Fuji
mount, mountain | mont
mount, organise | organiser
mount, rise | grimper, augmenter
mount, steed | monture, coursier
mountain bike | VTT
mountain bike, mountain biking | VTT, vélo tout-terrain
mountain pass | col
mountain range | chaîne de montagnes
mountain range, massif | massif
mountain range, range | chaîne, chaîne de montagnes
mountain range, sierra | sierra
mountain | montagneux, montagneuse
mountain, mount | mont
mounted, assembled | monté, montés
mouth | bouche, gueule
movable | mobile, amovible
move away, keep away, drive away | éloigner
move away, move aside, spread | écarte
move back, step back, retreat, go backwards | reculer, recule
move forward, progress | avancer, progresser
move house, move | déménager
move in, settle | s'installer, emménager
move to tears | émouvoir, émouvoir aux larmes
move | coup
move | déménager, déménagement
move | déplacent
move | émouvoir
move | geste, décision
move | initiative
move | mouvement
move, act, gesture | geste
move, manoeuvre, tactic | manœuvre
move, motion | mouvement
move, movement | bouger, déplacer, mouvement
move, movement | déplacement, mouvement
move, removal | déménagement
move, shift | déplacer
move, switch, shift | passer
move, touch | émouvoir, toucher
moved aside, pushed aside | écarté
movement, circulation | circulation
movement, displacement | déplacement, déplacements
movement, sphere of influence | mouvance
movie theater, cinema | cinéma, ciné, salle de cinéma
movie, cinema | cinéma
moviegoer, filmgoer, cinemagoer | spectateur, cinéphile
moving | touchant, émouvant
moving, touching | émouvant, touchant
mow the lawn, mow | tondre la pelouse, tondre
Mozart | Mozart
mozzarella | mozzarella
Mr | M., Monsieur
mri scan, mri | IRM
MRI, magnetic resonance imaging | IRM, imagerie par résonance magnétique
mRNA, messenger RNA | ARN messager, ARNm
Mrs, Ms, madam | madame
much, far | nettement, bien
muck, manure | fumier
mucus | mucus
mud, muddy | boueux, boueuse
mudslide, mud | coulée de boue
mudslide, mudflow | coulée de boue, glissement de terrain
muffin | muffin
muffled | étouffé, assourdi
mugging | agression
Muhammad, Mohammed, Prophet Muhammad | Mahomet, Mohammed, prophète Mahomet
Muhammad, Prophet Muhammad, Mohammed | Mahomet, prophète Mahomet
mulberry tree | mûrier
mule | mulet, mule
Mulhouse | Mulhouse
multi-storey car park, parking garage | parking
multicoloured, multicolored | multicolore
multicultural | multiculturel, multiculturelle
multiculturalism | multiculturalisme
multidisciplinary | pluridisciplinaire, multidisciplinaire
multimedia library, media library | médiathèque
multiplayer | multijoueur
multiple sclerosis | sclérose en plaques
multiple, several, many | plusieurs, nombreux, multiple
multiplicity | multiplicité
mum, mother | mère
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
murder | crime, meurtre, assassinat
murder | tuer, assassiner
murder, assassinate | assassiner
murder, assassination | assassinat
murder, kill | tuer
murder, kill, killing | assassinat, assassiner, meurtre
murder, killing | assassinat, meurtre
murdered, slain | assassiné, tué
murderer, killer | assassin, meurtrier, tueur
murky | trouble, obscur
muse | muse
muse | muse, égérie
mush | bouillie
music stand | pupitre
music video, video | clip
musical comedy, musical | comédie musicale
musical, music | musical, musicale
musician, composer | compositeur
musketeer | mousquetaire
Muslim cleric | dignitaire religieux, imam, religieux musulman
mussel | moule
must, have to, be necessary | faut, fallait, faudra, faudrait, fallu, fallut
mustang | mustang
muster | rassembler, réunir
mutant | mutant
mutton | mouton
mutton, sheep | mouton
mutual fund | fonds commun de placement
mutual insurance company | mutuelle
mutual society, mutual insurance | mutuelle, mutualité
mutual | mutuel
mutual, common | commun
mutually, each other, one another | mutuellement
muzzle, snout | museau
MVP, most valuable player | joueur le plus utile, meilleur joueur
myriad | myriade, multitude
myrtle | myrte
myself | moi-même
mysterious, mystery | mystérieux, mystérieuse
mystic, mystical | mystique
mystical, mystic | mystique
mysticism | mysticisme
mystique | mystique, aura
mythical | mythique
mythical, legendary | mythique
mythical, legendary | mythique, légendaire
nab | attraper, pincer, épingler
nacho | nacho
nag | harceler
Nagasaki | Nagasaki
nagging doubt | doute persistant
nail file | lime à ongles
nail polish | vernis, vernis à ongles
Nairobi | Nairobi
naive, ingenuous | naïf, candide, ingénu
naked, nude | nu
name | baptiser, nommer
name | citer, nommer
name | prénom, nom
name, appoint | désigner, nommer
name, appoint | nommer, désigner
name, christen | baptiser, prénommer
name, designation, denomination | dénomination, appellation
name, label | appellation
name, nominate | désigner, nommer
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
narrative, story | récit, narratif, narration
narrator | narrateur
narrator | narrateur, narratrice
nasal | nasal
nascent, budding, fledgling | naissant, balbutiant
Nasdaq | Nasdaq
Nashville | Nashville
Nassau | Nassau
natal | natal
nation, country | pays, nation
nation, people | peuple, nation
national anthem | hymne national
national coach, national team manager, selector | sélectionneur
national day, Bastille Day | fête nationale
national health insurance, social security | sécurité sociale, sécu
National Hockey League, NHL | LNH, Ligue nationale de hockey
National Liberation Front, FLN | Front de libération nationale, FLN
national team, national side | sélection, équipe nationale
national unity | unité nationale, union nationale
national, citizen | ressortissant, ressortissante
national, nation | national, nationale
national, nationwide, domestic | national
nationals, citizens | ressortissants
nationwide | national, à l'échelle nationale
nationwide, national | national, nationale, à l'échelle nationale
Native American, American Indian | Amérindien, amérindien
native American, American Indian | amérindien, amérindienne
Native American, American Indian | Amérindien, amérindienne, Indien d'Amérique
Native American, American Indian, Indian | Amérindien
native | originaire
native, indian, indigenous | indigène, autochtone, amérindien, amérindienne
native, indigenous | aborigène
native, mother tongue | langue maternelle
nativity scene, crib | crèche
nativity scene, crib, crèche | crèche de Noël, crèche
natural resource, natural resources | ressources naturelles
natural, innate | inné
naturalist | naturaliste
naturally, of course | naturellement
nature, natural | nature, naturel
naughty, mischievous | coquin, espiègle
nauseous | nauséeux, nauséeuse
nautical mile | mille marin, mille nautique
nautical | nautique
Navajo | Navajo
naval, maritime | maritime, naval
Navarre | Navarre
nave | nef
navel, belly button | nombril
navel-gazing | nombrilisme
navigation, sailing | navigation
Navigo pass | pass Navigo, passe Navigo
navy blue | bleu marine
navy blue, navy | bleu marine
navy | marine
navy, naval | naval, navale
Nazareth | Nazareth
NBA | NBA
Neapolitan | napolitain
near, approach | approcher, s'approcher
near, close to | près de
near, close, nearby | proche, voisin, voisine
nearby, adjacent | proche, voisin
nearby, close | voisin, proche
nearby, local | de proximité
nearby, near | à proximité
nearby, neighboring | voisin, voisine, proche
nearest, closest | plus proche
nearly, almost | près de
Nebraska | Nebraska
nebula | nébuleuse
necessarily | obligatoirement, nécessairement
neckline, cleavage | décolleté
nectar | nectar
née, nee | née
need to, must, have to | falloir, devoir
need | nécessité
need | nécessiter, falloir, nécessité
needed, required | nécessaire, requis
nefarious, evil | malfaisant
negation, denial | négation
negativity | négativité
negligible, insignificant | négligeable
negotiate, negotiator | négociateur, négociatrice, négocier
negotiation | discussion, négociation
negotiation, bargaining | négociation
negotiator | négociateur, négociatrice
neighborhood | voisinage, alentours
neighbour, neighbor | prochain
neighbourhood, neighborhood | quartier, arrondissement
neighbouring, adjacent | voisin, limitrophe
neighbouring, bordering, adjacent | limitrophe, voisin
neighbouring, neighboring | voisin, voisine
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
nerve, cheek | culot
nerve, cheek, gall | culot
nervous breakdown | dépression nerveuse
nervous breakdown, breakdown | dépression nerveuse, dépression
nervous, anxious | anxieux, anxieuse, inquiet
net neutrality | neutralité du net
net | nette, nettes
Net, Internet | Net, Internet
netball | netball
Netherlands | Pays-Bas
Netherlands, Dutch | néerlandais
network | chaîne
network, coverage | maillage, réseau
network, ring | filière, réseau
network, TV channel, broadcaster | chaîne, chaîne de télévision
networking | réseautage, mise en réseau
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
New Jersey | New Jersey
new release | nouveauté
New Testament | Nouveau Testament
New Year's Eve | réveillon, Saint-Sylvestre
New York Police Department, NYPD | police de New York, police new-yorkaise
New York Stock Exchange, NYSE | Bourse de New York
new | neuf, neuve
new, brand new | neuf, neuve
new, fresh, another, further | nouveau, nouvelle
new, fresh, further | nouveau, nouvelle
new, novel | inédit, inédite
new, unseen | inédit
Newark | Newark
newbie, novice, beginner | débutant, novice, néophyte
Newcastle | Newcastle
newcomer | nouveau venu
newer | plus récent, plus neuf
newest, latest | nouveau, tout dernier
newest, latest | plus récent, dernier
newly, recently | récemment
newlyweds | jeunes mariés
Newport | Newport
news agency, wire service | agence de presse
news bulletin, news programme | journal télévisé, journal
news feed, feed | fil d'actualité
news in brief | brèves
news item, human-interest story | fait divers
news | info, nouvelle
news | information, actualité
news | nouvelle
news, news item | info
news, newspaper | journal
news, piece of news | nouvelle
news, press | presse
newsletter | infolettre, lettre d'information, bulletin d'information
newspaper, paper | journal, quotidien
newspaper, press | presse
newspaper, rag | canard
newsroom | salle de rédaction
newsroom, editorial | rédaction
newt | triton
Newton | Newton
next day, following day, day after | lendemain
next of kin, loved ones, relatives | proches, proche
next | prochainement, ensuite
next | suivant
next, following | suivant
next, near, beside | à côté de
nexus | lien
NFL | NFL
NGO, non-governmental organisation, non-governmental organization | ONG, organisation non gouvernementale
NHL, National Hockey League | LNH
NHL, National Hockey League | LNH, Ligue nationale de hockey
NHS, National Health Service | NHS, système de santé britannique, service de santé britannique
Niagara Falls | chutes du Niagara
nib | plume
Nice | Nice
nice, beautiful | beau, belle
nice, kind | gentil
nice, kind | gentil, aimable
nice, nicely | gentiment, bien
nice, pleasant | agréable
nicely, prettily | joliment
Nicholas II, Tsar Nicholas | Nicolas II, tsar Nicolas
nickname, dub | surnommer, baptiser
nickname, moniker | surnom, sobriquet
Nicola | Nicola
nicotine | nicotine
Nietzsche | Nietzsche
Nièvre | Nièvre
nifty, clever | astucieux
Nigerian | nigérian
night watchman | veilleur de nuit, gardien de nuit
night | soirée, soir, nuit
night, evening | soir
night, evening | soir, soirée
night-time, nighttime, nocturnal | nocturne
nightclub | boîte de nuit, discothèque
nightclub, club | boîte, boîte de nuit
nightfall, dusk | tombée de la nuit, crépuscule
nightingale | rossignol
nightly | chaque nuit, tous les soirs, nocturne
nightmare | cauchemar, mauvais rêve
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
no doubt, undoubtedly, without doubt | sans doute, sans aucun doute
no longer, not anymore | ne plus, désormais plus
no one, anyone, anybody | personne
no one, nobody, anyone | personne
no-brainer | évidence
no-confidence motion, censure motion | motion de censure
no-confidence motion, no-confidence vote | motion de censure
Noah | Noé
Noah's Ark | arche de Noé
nobleman | noble, gentilhomme
nobleman, noble | noble, aristocrate
nobody, no one | aucun
nocturnal | nocturne
node, knot | nœud
noise | sonore
noise, nuisance | nuisance sonore
noise, sound | son
nomenclature | nomenclature
nominal | nominal
nominate | investir
nominate, appoint | nommer
nominate, suggest | proposer
nominated, nominee | nommé, nominé
nomination | investiture
nomination, appointment | nomination
nomination, candidacy | candidature
nominee | candidat, candidate
non-linear, nonlinear | non linéaire
non-smoking, no smoking | non-fumeur, interdiction de fumer
none | aucun, aucune
none, any | aucuns
none, no | nul, nulle
nonexistent, non-existent | inexistant
nonfiction, non-fiction | non-fiction, documentaire
nonsense, rubbish | sottises, bêtises, inepties
nonstop, non-stop | sans arrêt, sans escale
nook | recoin
nook, recess | recoin
nooks and crannies | recoins, coins et recoins
noose | nœud coulant
Norfolk | Norfolk
normal, regular | ordinaire
normal, usual | habituel, habituelle
normally | habituellement
Norman, from Normandy | normand, normands
normative | normatif
Norse | nordique, norrois
Northampton | Northampton
northbound | en direction du nord
northeast, north-east | nord-est
northeastern, north-eastern | nord-est, du nord-est
northeastern, northeast, north-east | nord-est, du nord-est
northern | nordique
northern | septentrional
northern, north | nord
northern, north | septentrional, du nord
Northumberland | Northumberland
northward | vers le nord
northwestern | nord-ouest, du nord-ouest
northwestern, north-western | nord-ouest, du nord-ouest
Norwich | Norwich
nose | nasal, nasale
nostalgic | nostalgique
nostril | narine
not give a damn | s'en foutre, s'en ficher
not know, be unaware | ignorer
notable, significant | important
notably | notamment, en particulier
notary, solicitor | notaire
notation | notation
notch | encoche, cran
note | mot
note, banknote | billet
note, message | mot, message
note, observe | constater
note, remark | remarque, remarquer
note, say, stress | souligner
note, stress | souligner
notebook, diary | carnet
notebook, pad | carnet, bloc-notes
noteworthy, notable | notable
notice period | délai de préavis, préavis
notice | annonce, affiche
notice | annonce, avis
notice | constater
notice | délai
notice | mise en demeure
notice | remarquer
notice | s'apercevoir
notice, notification | notification
notice, observe | remarquer
notice, poster | affiche
notice, see | apercevoir, s'apercevoir
notice, see, glimpse | aperçoit
noticeably, significantly | sensiblement
noticed, noticing | remarqué, remarquer, aperçu
Notre Dame | Notre-Dame
Nottingham | Nottingham
Nottinghamshire | Nottinghamshire
notwithstanding clause | clause dérogatoire, disposition de dérogation
notwithstanding | nonobstant, malgré
noun | nom, substantif
nourish | nourrir
nourishment | nourriture, alimentation
novel, new | nouveau, inédit
novelist | écrivain, romancier
novelistic, fictional | romanesque
novella | court roman
now | désormais, maintenant
now, at present | à l'heure actuelle, actuellement
now, from now on | désormais, dorénavant
nozzle | buse, embout
NRA, National Rifle Association | NRA, National Rifle Association
nuclear fission | fission nucléaire
nuclear power plant, nuclear plant | centrale nucléaire
nuclear power, nuclear energy | énergie nucléaire, nucléaire
nuclear strike | frappe nucléaire
nucleotide | nucléotide
nucleus | noyau
nucleus, core, pit, stone | noyau
nude | nu
nudge | inciter, coup de coude
nudity | nudité
nudity, nakedness | nudité
nudity, nude | nudité
nugget | pépite
nuke, nuclear weapon | arme nucléaire, bombe atomique
null and void | nul et non avenu
nullity, invalidity | nullité
number | chiffre, nombre
number, figure | chiffre, nombre
numerical | numérique
nun | religieuse, bonne sœur
nun | religieuse, sœur, bonne sœur
nuncio, papal nuncio | nonce, nonce apostolique
Nuremberg trials | procès de Nuremberg
Nuremberg | Nuremberg
nurse, treat | soigner
nursery rhyme | comptine
nursery, crèche, childminding | garderie, crèche
nursery, preschool | école maternelle, maternelle
nursing home, care home | Ehpad, maison de retraite
nut | écrou
nut, nuts | noix, noisette
nutmeg | muscade, noix de muscade
nutrient | nutriment
nutrient | nutriment, élément nutritif
nutritious | nutritif, nutritive, nourrissant
nylon | nylon
o'clock | heure
oak tree | chêne
Oakland | Oakland
oar | rame, aviron
oatmeal, porridge | flocons d'avoine, gruau, porridge
Obamacare | Obamacare
obedience | obéissance
Obelix | Obélix
object, goal | objectif, but
objected | objecté, s'opposer
objectionable | choquant, inacceptable, répréhensible
objective, unbiased | objectif
obligatory, compulsory, mandatory | obligatoire
obliging | obligeant
obliterate, annihilate | anéantir, effacer
oblivion | oubli, néant
oblivious, unaware | inconscient, inattentif
obnoxious | odieux, exécrable
obscure | obscur, méconnu
observation, finding | constat
observation, observations | observation, observations
observe, respect | respecter
observe, watch | observer
obsessive, fussy | maniaque, obsessionnel
obsessive-compulsive disorder, OCD | trouble obsessionnel compulsif, TOC
obstacle, hindrance | frein, obstacle
obstetrician | obstétricien, obstétricienne
obstetrics | obstétrique
obstruct, hinder | faire obstacle, entraver
obstruction, filibuster | obstruction
obtain | recevoir, obtenir
obtain, get | se procurer
obtaining, securing | obtention
obtuse | obtus
obvious, evident | clair, évident
obviously | évidemment, manifestement, de toute évidence
obviously, clearly | de toute évidence, évidemment
obviously, of course | bien sûr, de toute évidence
occasion | circonstance
occasion, event | événement
occasion, opportunity | occasion, opportunité
occasion, time | fois
Occitan | occitan
Occitania | Occitanie
occupancy | occupation
occupation, occupy | occuper, occupation
occupied | occupée
occupy | occupent, occupait, occupera
occur, happen | se produire, arriver
occur, take place, come | intervenir
OCD, obsessive-compulsive disorder | TOC, trouble obsessionnel compulsif
ocean, sea | mer, océan
oceanic, ocean | océanique
ochre, ocher | ocre
octane | octane
octave | octave
octopus | poulpe, pieuvre
oculus | oculus
odd, curious | curieux
odds | cote, chances
odds, betting odds | cote
odds, chances | chances, cote
ode | ode
Odin | Odin
odometer, speedometer | compteur
odyssey | odyssée
Oedipus | Œdipe
of course | bien entendu, bien sûr
of course | bien sûr, évidemment
of course, naturally | évidemment
of which | duquel, de laquelle
off the coast, offshore | au large
off | hors
off-peak | creux
off-road | tout-terrain, hors route
off-season | hors saison
offence, offense, crime | délit, infraction
offend, offence | offenser, offense
offend, upset | vexer
offender | délinquant, délinquante, contrevenant
offender, criminal | criminel
offense, attack | attaque, offensive
offensive | choquant
offensive, attack | attaque
offensive, attack | offensive
offer | offrent, offrant, offrait, offrez
offer, bid, takeover bid | offre, OPA
offer, proposal | proposition, offre
offer, propose | proposer, proposition
offer, provide | proposer, offrir
offered, given | offerte, offertes
offering | offrande
offering, offer | offre, proposition
offhand, cavalier | désinvolte
office | cabinet, bureau
office, branch | agence, bureau
office, bureau | bureau, office
office, desk | bureau
office, position | poste, fonction
office, practice | cabinet
office, term | mandat, fonction
officer | officier, agent
officer, constable | policier
officer, executive | dirigeant, responsable
officer, official | officiel, responsable
officer, police officer | agent, agent de police
officer, police officer, policeman | policier, agent, agent de police
official, civil servant | fonctionnaire
official, civil servant | fonctionnaire, haut fonctionnaire
official, employee | agent, fonctionnaire
official, formal | officiel
official, leader | dirigeant, responsable
officials | autorités, responsables
officials, authorities | autorités
offseason, off-season | intersaison, hors-saison
offshoot, branch | ramification, branche, émanation
offshore | en mer, au large
offside | hors-jeu
offspring, progeny | descendance, progéniture
often | fréquent
often, oftentimes | souvent
ogre | ogre
ogre | ogre, ogresse
Ohio | Ohio
ohm | ohm
oil and gas, hydrocarbons | hydrocarbures
oil change | vidange
oil company | compagnie pétrolière, groupe pétrolier
oil drum, drum | bidon
oil field, gas field | gisement
oil pipeline | oléoduc, pipeline
oil price, oil prices | prix du pétrole, cours du pétrole
oil rig, oil platform | plateforme pétrolière
oil sands, tar sands | sables bitumineux
oil slick | nappe de pétrole
oil slick | nappe de pétrole, marée noire
oil spill | marée noire, déversement de pétrole
oil tanker | pétrolier
oil | pétrolier, pétrolière
Oise | Oise
okay, all right | d'accord, entendu
okay, fine | bien
okay, OK | OK, ça va
Okinawa | Okinawa
Oklahoma | Oklahoma
Old Testament | Ancien Testament
old | ancien, ancienne, vieux, vieille
old, aged, elderly | âgé, âgée
old, former | ancien, ancienne
old-fashioned | vieux jeu, démodé
older, elder | aîné, plus vieux
older, old | âgé
older, oldest, eldest | aîné
oldest | plus vieux, plus ancien, plus âgé, doyen
olfactory | olfactif
oligarch | oligarque
oligarchy | oligarchie
olive branch | rameau d'olivier
olive grove | oliveraie
Oliver | Oliver
Olympia | Olympie
Olympian | olympien
Olympic champion | champion olympique, championne olympique
olympic flame, olympic torch | flamme olympique
Olympics, Olympic Games | Jeux olympiques, JO
Olympus | Olympe
Olympus, Mount Olympus | Olympe, mont Olympe
Omaha | Omaha
ombudsman | médiateur, ombudsman, défenseur des droits
ombudsman, rights ombudsman | Défenseur des droits, médiateur
omega | oméga
omelette, omelet | omelette
omen, augury | augure, présage
ominous | inquiétant, menaçant, de mauvais augure
omnibus | omnibus
omnipresence, ubiquity | omniprésence
omnipresent, ubiquitous | omniprésent
on a par with, equal to | à égalité avec, sur un pied d'égalité
on air, on the air | à l'antenne
on average | en moyenne
on bail | sous caution
on behalf of | au nom de
on behalf of | au nom de, pour le compte de, de la part de
on board | à bord
on board, onboard, aboard | à bord, embarqué
on call, on duty | d'astreinte, de garde
on condition that, provided that, provided | à condition que, à condition de
on duty | de service, de garde, en service
on foot | à pied
on horseback | à cheval
on parole, parole | liberté conditionnelle
on probation | en probation, en sursis avec mise à l'épreuve
on purpose | exprès, délibérément
on record | fiché
on stage, onstage | sur scène
on standby | en veille, en attente
on the basis of | sur la base de, en fonction de
on the contrary | au contraire
on the cusp, on the verge | au seuil, à l'aube, au bord
on the ground, in the field | sur le terrain
on the lookout, lying in wait | à l'affût
on the loose, at large | en fuite, en liberté
on the sidelines | en marge de
on the spot, on site, on the ground | sur place
on the spur of the moment, unexpectedly | à l'improviste, inopinément
on the way, underway | en route
on-screen, onscreen | à l'écran
oncologist | oncologue, cancérologue
oncology | cancérologie, oncologie
oncology | oncologie, cancérologie
oncoming | en sens inverse
one-eyed | borgne
one-way ticket | aller simple
oneself | soi, soi-même
ongoing, constant | continu
ongoing, in progress, under way, underway | en cours
online fundraiser, fundraising page | cagnotte en ligne
online, internet | sur Internet, internet
online, on the internet | sur internet, en ligne
onlooker | spectateur, badaud
onlooker, bystander | curieux, badaud, passant
only, mere | simple, seul
only, sole | unique, seul
only, solely, exclusively | uniquement, exclusivement, seulement
onset, launch | début, lancement
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
open fire | ouvrir le feu
open | ouverture
open, inaugurate | inaugurer
open, launch | ouvrir
open, start | débuter
opener | ouvre-bouteille, ouvre-boîte
opening ceremony, ceremony | cérémonie, cérémonie d'ouverture
opening credits | générique
opening hours | heures d'ouverture
opening hours | horaires d'ouverture
opening, inauguration | inauguration
opening, opportunity | opportunité
opening, premiere | première
opening, start | début
opening, vacancy | poste à pourvoir
openly | publiquement, franchement
openly, overtly | ouvertement
openness | ouverture
openness, open-mindedness | ouverture d'esprit
opera singer | chanteur lyrique, chanteuse lyrique, chanteur d'opéra
operate, function | marcher, fonctionner
operate, operation, surgery | opérer, opération
operate, run | exploiter, gérer
operating costs, running costs | frais de fonctionnement, coûts de fonctionnement
operating room, operating theatre | bloc opératoire, salle d'opération
operating theatre, operating room | bloc opératoire
operation, functioning, running | fonctionnement
operative, surgical | opératoire
opiate | opiacé
opioid | opioïde
opioid, opiate | opioïde, opiacé
opium | opium
opponent | opposant, opposante, adversaire
opponent, rival | rival
opportunity, chance | possibilité, occasion
opportunity, possibility | possibilité, chance
oppose | s'opposer, opposer
oppose, be opposed to | s'opposer à
oppose, opposition | s'opposer, opposition
opposed, hostile | hostile, opposé
opposing | adverse
opposing, oppose | opposer, s'opposer
opposing, rival | rival
opposite | opposé
opposite, across | face à, en face
opposite, contrary, converse | inverse, contraire
opposite, opposed | inverse
opposition | résistance, opposition
opposition, opponents | opposants, adversaires
opt | choisir, opter
optical fibre, fiber optic | fibre optique
optical fibre, fiber optics | fibre optique
optician | opticien
optician | opticien, opticienne
optimisation, optimization | optimisation
optimum, optimal | optimal, optimum
option | solution
option, alternative | choix, option
option, avenue | piste
option, choice | choix, possibilité
option, choice | option, choix, alternative
option, opportunity | possibilité, occasion
optional | en option, facultatif
opus | opus
opus, work | opus, œuvre
or else, if not | sinon
oral exam, oral | oral
orally, verbally | oralement, verbalement
Oran | Oran
orange juice | jus d'orange
orb | orbe, globe
orbital | orbital, orbitale
orchestrate | orchestrer
orchid | orchidée
ordain | ordonner prêtre
ordain, ordained | ordonner prêtre, ordonné prêtre
order book | carnet de commandes
order | commander
order, command | ordre
order, decree | arrêté
order, instruction | consigne, instruction
order, instruction | instruction, ordre
order, law and order | ordre, maintien de l'ordre
order, ruling | ordonnance
ordinance | ordonnance, arrêté
ordinarily, usually | d'ordinaire, habituellement, ordinairement
ordinary person, average | lambda
ordinary | quelconque, ordinaire
ordination | ordination
ordnance | munitions, artillerie
Oregon | Oregon
organ donation | don d'organes
organ donor | donneur d'organes
organ recipient, transplant recipient | receveur, greffé
organ, body | organe
organic farming | agriculture biologique
organic, bio | bio, biologique
organization, association | association
organization, organisation | organisation, association, organisme
orgasm | orgasme
orgy | orgie
orientation, direction | orientation
orifice, opening | orifice
origin, source | source, origine
original, initial | initial, d'origine
original, initial | initial, initiale, d'origine
original, origin | originel, originaire
originally | à l'origine, initialement, au départ
originally, initially | à l'origine, initialement
originally, initially | initialement, à l'origine
originated | provenir, né
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
other people, others | autrui, les autres
Ottawa | Ottawa
otter | loutre
Ottoman Empire | Empire ottoman
Ottoman | ottoman
Ouagadougou | Ouagadougou
ounce | once
our | our
ourselves | nous-mêmes
out of stock, shortage | rupture de stock
out of work, unemployed, jobless | au chômage
out of, outside | hors de, hors
out, off | éteint
Outaouais | Outaouais
outback, bush | brousse
outback, bush | brousse, arrière-pays australien, bush
outbid | surenchérir
outbidding, one-upmanship, escalation | surenchère
outbound | au départ, sortant
outbreak | épidémie
outbreak, cluster, hotbed | foyer
outbreak, epidemic | épidémie
outbreak, flare-up | éruption
outbreak, start | déclenchement
outdated | dépassé
outdoor, open-air | plein air
outdoor, outdoors | extérieur, en plein air
outdoor, outside | extérieur, dehors
outdoors, open-air | en plein air
outfield | champ extérieur
outfielder | voltigeur
outfit, clothes | vêtement
outfit, organisation | groupe
outflow | sortie, sorties
outgoing, departing | partant, sortant
outing | outing
outing, excursion | sortie, excursion
outing, trip | sortie
outing, walk | balade, promenade
outlandish | extravagant, farfelu
outlay, spending | dépense, dépenses
outlet, plug, socket | prise, prise de courant
outlet, store | magasin, point de vente
outlined | exposé, décrit
outlook, forecast | prévision, prévisions
outnumber | surpasser en nombre
outnumbered | en infériorité numérique
outpatient clinic | clinique externe, consultation externe
outpatient | ambulatoire
outpatient | patient ambulatoire, consultation externe
outpatient | patient externe, patient ambulatoire
outperform | surpasser, surclasser
outpost | avant-poste
output, manufacturing | fabrication
output, yield | rendement
outreach | sensibilisation, action de proximité
outright, openly | ouvertement
outside | devant, dehors
outside | en dehors
outside | extérieur
outside | extérieur, dehors
outside, external | externe, extérieur
outside, in front of | devant
outskirts, suburbs | banlieue, périphérie
outspoken | franc, au franc-parler
outspokenness | franc-parler
outstanding amount, outstanding loans | encours
outstanding, exceptional | exceptionnel, remarquable
outstanding, pending | en suspens
outstanding, unpaid | impayé
ovarian cancer | cancer de l'ovaire, cancer des ovaires
ovarian | ovarien
ovary | ovaire
ovation | ovation
over there | là-bas
overall | d'ensemble, global
overall | total, global
overall, altogether | dans l'ensemble, globalement
overall, on the whole | globalement, dans l'ensemble
overarching | global, général
overboard | par-dessus bord, à la mer
overcast | couvert
overcast | couvert, nuageux, nuageuse
overcome, beat | vaincre
overcome, beat | vaincre, surmonter
overcome, clear | franchir
overdrive | surmultipliée
overgrown | envahi par la végétation
overhaul, amendment | révision
overhaul, reform | réforme, refonte
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
overlooking | surplombant, donnant sur
overlord | suzerain
overnight | dans la nuit, pendant la nuit
overnight, night | dans la nuit, nocturne
overpass | pont
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
overseas territory, overseas | outre-mer, ultramarin, ultramarine
overseas, foreign | étranger, à l'étranger
overshadow, eclipse | éclipser
oversized, outsize | surdimensionné, démesuré
overt | manifeste, déclaré
overture | ouverture
overturning | annulation
overuse | surutilisation, usage excessif, abus
overwhelmed | débordé, submergé, dépassé, accablé
overwhelmed | dépassé, débordé
overwhelming majority | écrasante majorité
overwhelming | écrasant
overzealousness | excès de zèle
ovulation | ovulation
ovum, egg cell | ovule
ovum, ova, egg cell | ovule, ovules
owe | devoir, être redevable
owing to | en raison de, à cause de
owing to, because of | en raison de
owing to, due to | en raison de, dû à
owing | dû
own | propre
own, possess | posséder
owner | patron, propriétaire
owner | propriétaire, détenteur
owner, boss | patron
owner, landlord | propriétaire
ownership, possession | possession, propriété
owns, owning | posséder, être propriétaire
Oxford | Oxford
Oxfordshire | Oxfordshire
oxide | oxyde
pace, rhythm | rythme, cadence, allure
pace, speed | vitesse
Pacific, peaceful | pacifique
pacifist, peaceful | pacifiste
pack | faire ses valises
pack | paquet
pack, packet | paquet
pack, peloton | peloton
package | ensemble, paquet
package, bundle | bouquet
package, option | formule
package, packaging | emballage, conditionnement
package, parcel | colis
packaged | emballé, conditionné
packed, crowded, full | plein
packed, full | comble, plein
packed, full | plein
packed, pack | emballer
pact, agreement, treaty | accord, pacte, traité
paddle | pagaie, pagayer
paddock | enclos, paddock
padlock | cadenas
Padua | Padoue
paediatric, pediatric | pédiatrique
paediatrician, pediatrician | pédiatre
paediatrics, pediatrics | pédiatrie
pageant, beauty pageant, beauty contest | concours de beauté
pager, beeper | bipeur, téléavertisseur
paid leave, paid holiday | congés payés
paid | versée, versées
paid, paying | payant
paid, paying, fee-paying | payante
pain | mal
pain, ache | mal, douleur
pain, grief | peine
pain, suffering | souffrance
pain, suffering | souffrance, douleur
painless | indolore
paintball | paintball
painted | peint, peindre
painter, paint | peintre, peindre
painting | toile, tableau
painting, canvas | toile, tableau
pair, couple | couple, deux
pair, duo | binôme, duo, tandem
pair, duo | duo, paire
paired | associé, apparié, jumelé
pairing | jumelage, appariement
Pakistani | pakistanais
pal, mate, friend | ami, copain
Palace of Versailles | château de Versailles
palace, stately home | château, palais
palate | palais, papilles
Paleolithic, Palaeolithic | paléolithique
Palermo | Palerme
palette | palette
palette, range | palette
palladium | palladium
pallet | palette
palliative care | soins palliatifs
palliative care, end-of-life care | soins palliatifs
palliative care, hospice care | soins palliatifs
palliative | palliatif
Palm Sunday | dimanche des Rameaux
palm tree, palm | palmier
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
pane, window | vitre
panel, commission | commission, comité
panel, committee | comité, commission
panel, jury | jury
panic attack | crise de panique, attaque de panique
panoramic | panoramique
pansy | pensée
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
paper, article | article, étude
paper, article | papier
paper, document | document, papier
paper, document | document, papiers
paper, newspaper | journal, quotidien
paperback | livre de poche, poche
papers, identity papers, documents | papiers
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
parallel, comparison | parallèle
paranoid | paranoïaque, parano
paranormal | paranormal
paraphrase | paraphraser, paraphrase
paratrooper, para | parachutiste, para
parchment | parchemin
pardon, forgiveness | pardon
parent company | maison mère, société mère
parenthood | parentalité
parenting | parentalité
Paris commuter train, regional express network | RER, réseau express régional
Paris Saint-Germain, PSG | Paris SG
parish priest, priest | curé
parish, parochial | paroissial
parishioner | paroissien, paroissienne
parity, equality | parité, égalité
park | garer
park | stationnement
park, garden | jardin public
parked | garé, stationné
parking space, parking spot | place de parking, place de stationnement
parking | stationnement
Parkinson's disease, Parkinson's | maladie de Parkinson, Parkinson
parkway | promenade
parliament, assembly | assemblée
parliament, parliamentary | parlementaire
parliamentary election, legislative election | législatives, élections législatives
parliamentary election, parliamentary elections, legislative election, legislative elections | législatives, élections législatives, élection législative
parliamentary group, caucus | groupe parlementaire
parliamentary immunity | immunité parlementaire
parliamentary, legislative | législatif
parliamentary, member of parliament | parlementaire
parlor, parlour | salon
parlour, parlor | salon
Parma ham | jambon de Parme
Parma | Parme
parmesan | parmesan
parochial | paroissial
parodic | parodique
parody, spoof | parodie, pastiche
parole | libération conditionnelle
parry, ward off | parer
parse | analyser
part | morceau, partie
part | pièce
part, piece, component | pièce, composant
part, portion, section | partie
part, role | rôle
part, share, portion | part, portion
part, split up, separate | se séparer
part-time | temps partiel, à temps partiel
part-time, part time | temps partiel
partake, take part | prendre part, participer
Parti Québécois, PQ | Parti québécois, péquiste, PQ
partially, partly | partiellement
participant, contestant | participant, participante
participatory | participatif
participatory | participatif, participative
particularly | spécialement
particularly, especially | principalement, tout particulièrement
partisan, supporter | partisan, soutien
partly, in part | partiellement, en partie
partly, partially, partial | partiellement, en partie
partner | associé
partner | associé, associée
partner | associé, partenaire
partner | partenaire, associé
partner, associate | associé, collaborateur
partner, associate | partenaire, associé
partner, companion | compagnon, compagne, conjoint
partner, mate | partenaire, conjoint
partner, spouse | conjoint, conjointe
partnered | s'associer, associé
partnership, collaboration | collaboration, partenariat
partridge | perdrix
parts per million, ppm | parties par million
party | partie
party | soirée
party | soirée, fête
party, political party | formation politique
party, political party | formation politique, formation
party, side | partie, partie prenante
partying | faire la fête
Pasadena | Pasadena
pasha | pacha
pass on, hand down | transmettre
pass on, transmit | transmettre
pass | passe
pass | réussir
pass, adopt | adopter, voter
pass, adopt | voter, adopter
passage | vote, adoption
passenger compartment, cabin | habitacle
passenger | passager, voyageur
passenger, traveller | voyageur
passing, adoption | adoption
passing, visit, passage | passage
passive smoking | tabagisme passif
passivity | passivité
Passover | Pâque juive, Pessah
past | dernier, dernière
past, beyond | au-delà
past, former, previous | ancien, ancienne
past, last | dernier, passé
past, last, elapsed | écoulé
paste, copy and paste | copier-coller
pastel | pastel
pastis, Ricard | pastis, Ricard
pastor, minister | pasteur
pastoral | pastoral
pastry chef, pastry cook | pâtissier, pâtissière
pasture, grazing land | pâture, pâturage
patch | patch
patch, fix | correctif
patchwork | patchwork, mosaïque
patent | breveter, brevet
paternity leave | congé paternité, congé de paternité
paternity test | test de paternité
paternity, fatherhood | paternité
path | sentier
path, alley | allée
path, course | parcours
path, progress, journey | cheminement
path, route | voie, route
path, track | sentier, chemin
pathetic, pitiful | pathétique, pitoyable
pathetic, pitiful | pathétique, pitoyable, lamentable
pathetic, shabby | minable
pathfinder, pioneer | éclaireur, pionnier
pathogen | agent pathogène, pathogène
pathogenic | pathogène
pathology | pathologie
pathway | voie, sentier, chemin
patient | malade, patient, patiente
patient, sick person | malade
patiently | patiemment
patio | patio, terrasse
patois, dialect | patois, dialecte
patriarch | patriarche
patriarchal | patriarcal
patrol | ronde, patrouille
patron saint | saint patron
patron, guest | client
patron, sponsor | mécène, parrain
patron, sponsor | parrain, mécène
pattern | tendance
pattern, behaviour | comportement
pattern, trend | tendance
patty | galette, steak haché
Pau | Pau
pave the way | ouvrir la voie, préparer le terrain
pave | paver
paved, cobbled | pavé
pavilion | pavillon
paving stone, cobblestone, cobble | pavé
pay back, repay, reimburse | rembourser
pay cash, pay in cash | payer comptant, payer en espèces
pay off | payer, porter ses fruits
pay out, disburse, fork out | débourser
pay rise, pay raise | augmentation de salaire
pay tribute | rendre hommage
pay | rapporter
pay | régler, payer
pay | rémunérer
pay | verser, régler
pay, earnings | salaire, rémunération
pay, pay out | verser, payer
pay, wage | paie, salaire
payable | payable
payback, revenge | revanche, vengeance
paycheck, pay cheque, paycheque | paie, chèque de paie, salaire
payday | jour de paie
payer | payeur
payer | payeur, payeuse
payload | charge utile
payment | paiement, versement, règlement
payment | versement, paiement
payment | versement, règlement
payment, settlement | règlement, paiement
payoff | récompense, dividende
payoff, bribe | pot-de-vin, dessous-de-table
payout | versement, indemnité
payroll contributions agency, Urssaf | Urssaf
payroll, wage bill | masse salariale
payslip, pay slip | bulletin de salaire, fiche de paie
payslip, pay slip | fiche de paie, bulletin de salaire
pea, peas | petit pois, pois
peace | paisible, tranquillité
peace, peace agreement | paix, accord de paix
peaceful | calme, paisible
peaceful, calm | calme
peacefully | pacifiquement, paisiblement
peacekeeper, blue helmet | casque bleu
peacekeeper, blue helmet, peacekeepers | Casque bleu, Casques bleus
peacetime | temps de paix
peach | pêche
peaches | pêches, pêche
peacock | paon
peak hour, rush hour, peak hours | heure de pointe, heures de pointe
peak, mountain | sommet
peak, record | record
peak, rush hour | heure de pointe
peanut butter | beurre de cacahuète, beurre d'arachide
peanut | cacahuète, arachide
peanut, groundnut | cacahuète, arachide
pear tree | poirier
peat bog | tourbière
peat | tourbe
peck | picorer, becqueter
pedagogical, educational | pédagogique
pedagogy, teaching methods | pédagogie
pedagogy, teaching | pédagogie
pedal | pédale
pedal | pédale, pédaler
pedestal | piédestal
pedestal | piédestal, socle
pedestrian crossing, crosswalk | passage piéton, passage pour piétons
pediatric, paediatric | pédiatrique
pediatrician, paediatrician | pédiatre
pediatrics, paediatrics | pédiatrie
pedigree | pedigree, lignée
pediment | fronton
pee, urinate | uriner, faire pipi, pisser
pee, urine | pipi, urine
peek, glance | coup d'œil, jeter un coup d'œil
peep | regarder furtivement
peer, equal | égal, pair
peer, equal | pair, égal
peer, lord | pair, lord
peer, peers | pair
peg | arrimer, arrimage, indexer
peg | cheville, piquet
pelican | pélican
pellet | granulé, boulette
pelvic | pelvien
pelvis | bassin, pelvis
pen | plume
penal colony, hard labour, hard labor | bagne, travaux forcés
penal, criminal | pénal
penalize, penalise, disadvantage | pénaliser
penalty area | surface de réparation
penalty kick | tir au but, penalty
penalty kick, penalty | penalty, tir au but
penalty payment | astreinte
penalty shootout, penalties | tirs au but, séance de tirs au but
penalty shootout, shoot-out | tirs au but
penalty shootout, shootout | séance de tirs au but, tirs au but
penalty | peine, pénalité
penalty, fine | amende, pénalité
penalty, penalty kick | penalty
penalty, punishment | sanction
penalty, punishment, sentence | peine, sanction, punition
penalty, surcharge | malus
penance | pénitence
penance, penitence | pénitence
pencil lead, lead | mine
pendant | pendentif
pending | en attente
pending | en cours
pending | en instance, en suspens
pendulum | pendule, balancier
Penelope | Pénélope
penetration | pénétration
penguin | manchot, pingouin
penicillin | pénicilline
pension fund | caisse de retraite, fonds de pension
pension scheme, pension plan | régime de retraite
pension, retirement | retraite, pension
Pentecost, Whitsun | Pentecôte
penthouse | penthouse, appartement de grand standing
penultimate | avant-dernier, pénultième
people | personne, gens
people | population, habitants, individus
people, crowd | monde
pep talk | discours d'encouragement
Pepin the Short | Pépin le Bref
peppermint | menthe poivrée
pepperoni | pepperoni
peptide | peptide
per annum, per year | par an
per | par
percentage point | point de pourcentage, point
percentage point | point, point de pourcentage
percentage, percent | pourcentage, pour cent, taux
percentage, share | proportion
percentile | centile, percentile
Perceval | Perceval
percussion | percussion
percussionist | percussionniste
perdition | perdition
perennial, sustainable, lasting | pérenne, durable
perfect | parfaire, perfectionner
perfect, ideal | idéal, idéale
perfect, ideal | parfait, idéal
perforated | perforé
perform | interpréter
perform | jouer, se produire
perform | se produire
perform, carry out | réaliser
perform, play | jouer, interpréter
performance | exécution
performance | perf, performance
performance | prestation, performance
performance, acting | interprétation
performance, efficiency | rendement
performance, play, interpretation | interprétation, jeu
performance, result | résultat, prestation
performed | effectué, exécuté, réalisé
performed | interprété, joué
performed, played | interprétée
performer, underling | exécutant
perfumer | parfumeur
perhaps, if necessary | éventuellement
Périgord | Périgord
Périgueux | Périgueux
perilous, hazardous, dangerous | périlleux, dangereux
perimeter, periphery | pourtour
period, era | époque
period, menstruation | règles
period, menstruation | règles, menstruations
period, term | délai
period, term | durée, période
period, time | délai
period, time | période
period, time | temps
period, times | période, époque
periodically | périodiquement
peripheral | périphérique
perish, be killed | mourir, périr
perk, benefit | avantage, avantage en nature
perm | permanente
permanent contract | CDI
permanent contract, open-ended contract | contrat à durée indéterminée, CDI
permanent contract, open-ended contract, permanent job | CDI, contrat à durée indéterminée
permanent | CDI, contrat à durée indéterminée
permanent, final | définitif
permanent, permanently | permanent, durablement
permanent, tenured | titulaire
permanently, constantly | en permanence, constamment
permanently, definitively, for good | définitivement, pour de bon
Permian | permien
permit, licence | autorisation, permis
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
person, man | individu
person, people, individual | personne, individu
persona non grata | persona non grata
persona | personnage, image publique
personal | individuel, individuelle, intime
personal | perso, personnel
personality | caractère, personnalité
personality, character | caractère, personnalité
personally | personnellement
perspective, point of view | point de vue
perspective, viewpoint | optique, perspective
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
pet | animal de compagnie, animal domestique
pet | animal domestique, animal de compagnie
pet, domestic animal | animal domestique
petal | pétale
petanque, boules | pétanque
Pete | Pete
Peter | Pierre
Peterborough | Peterborough
petite, short, small | petit
Petra | Pétra
Petri dish | boîte de Petri
petrified | pétrifié
petrol pump, gas pump | pompe à essence
petrol station, gas station | station-service
petrol station, gas station, service station | station-service
petty crime | petite délinquance
petty, small | petit
pew | banc
pew | banc d'église
pharaoh | pharaon
pharma, pharmaceutical company, drug company, drugmaker | laboratoire pharmaceutique, groupe pharmaceutique
pharma, pharmaceutical industry | industrie pharmaceutique
pharmaceutical company, drugmaker, pharmaceutical group | laboratoire pharmaceutique, groupe pharmaceutique
pharmacist, chemist | pharmacien, pharmacienne
pharmacology | pharmacologie
pharmacy, chemist | pharmacie
pharmacy, dispensary | officine, pharmacie
phase, stage | étape, stade
PhD, doctorate | doctorat, thèse
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
phone box, phone booth | cabine téléphonique
phone call | appel, appel téléphonique, coup de téléphone
phone call, call | coup de fil, coup de téléphone
phone plan | forfait mobile, forfait téléphonique
phone, call | téléphoner, appeler, appel
phone, ring | appeler, téléphoner
phone, telephone | téléphonique, téléphone
phonetic | phonétique
phonetic, phonetics | phonétique
phony, phoney, bogus, fake | faux, bidon
phosphate | phosphate
phosphorus | phosphore
phosphorylation | phosphorylation
photo shoot | séance photo
photo, picture | image, cliché
photo, picture | photo, cliché
photograph | photographie, photographier
photographer | photographe
photography | photographie
photography, photo | photo
photography, photographic | photographique
photon | photon
photosynthesis | photosynthèse
photovoltaic panel, solar panel | panneau photovoltaïque, panneau solaire
photovoltaic | photovoltaïque
phrase, words | mots
Phuket | Phuket
physical education, PE, gym class | éducation physique, EPS, éducation physique et sportive
physically | physiquement
physicist | physicien
physiological | physiologique
physiology | physiologie
physiotherapist, physical therapist | kinésithérapeute, kiné, physiothérapeute
physiotherapy, physical therapy | kinésithérapie, physiothérapie
physique, build | physique, carrure
Picard | picard
Picardy | Picardie
Piccadilly | Piccadilly
pick up | décroche, décroché
pick up | ramasser, récupérer
pick, choice | choix
pick, picking | cueillir, choisir
pick, select | sélectionner, désigner
pickaxe, pick | pioche
picking, gathering, harvest | cueillette
picking, harvest | récolte, cueillette
pickle, gherkin | cornichon
picky | difficile
pictorial | pictural
picture | portrait
picture | tableau
picture, drawing, illustration | dessin
picture, feature | film
picture, film | film
picture, painting | tableau
picture, pic | photo, cliché, image
pictured | imaginé
pictured | photographié
piece, article | article, papier
piece, part | morceau, bout, fragment
piece, work | œuvre
Piedmont | Piémont
pier, jetty | jetée, ponton, embarcadère
pierce, drill | percer
pierce, pierced | percer, percé, transpercer
pierced | percé
piety | piété
pig farmer, hog farmer | éleveur de porcs
pig | porcin
piggy bank | tirelire
piglet | porcelet
pigment | pigment
pigmentation | pigmentation
pike | brochet
pike, spear | pique
Pilates | Pilates
pile up, accumulate | s'accumuler, empiler, s'entasser
pile, stack | pile, tas
pile-up | carambolage
pill, contraceptive pill | pilule contraceptive
pill, tablet | comprimé, pilule, cachet
pilot scheme, pilot project | projet pilote
pimp | proxénète, souteneur
pimple, spot, zit | bouton
pinball | flipper
pine nut | pignon de pin
pine tree, pine | pin
ping-pong, table tennis | ping-pong, tennis de table
pinion, sprocket | pignon
pinnacle | apogée, sommet
pinnacle, peak | summum, apogée, comble
pinned | épinglé
pinot noir | pinot noir
pip | pépin
pipe | tuyau
pipe, pipeline | canalisation, conduite
pipeline, gas pipeline | gazoduc
pipeline, pipe | oléoduc, gazoduc, pipeline, canalisation
piracy | piraterie, piratage
pirate | pirate
Pisa | Pise
piss, urine | pisse, urine
pissed | bourré
pissed | énervé, furieux
piston | piston
pit against | opposer
pit stop | stand
pit stop, pits | stand, arrêt au stand
pit | opposer
pit, mine | mine
pita bread | pain pita
pitbull, pit bull | pitbull
pitch | lancer
pitch | présenter
pitch, court | terrain
pitch, field | terrain, pelouse
pitch, grass | pelouse
pitched, pitching | lancé, lancer
pitcher | lanceur
pitcher, jug | cruche, pichet
pitches | terrains
pitchfork | fourche
pitchfork, fork | fourche
pitfall | écueil, piège
Pittsburgh | Pittsburgh
pity, shame | dommage
Pius | Pie
pivot | pivot, pivoter
pixel | pixel
pixie, fairy | lutin, fée
pizzeria | pizzeria
PKK, Kurdistan Workers' Party | PKK, Parti des travailleurs du Kurdistan
place of worship | lieu de culte
place, put | placent
place, room, space | place
place, seat | place, siège
place, spot, site, location | lieu, site, endroit
placebo effect | effet placebo
placebo | placebo
placed, put | placée, placées
placement, custody | placement
placement, internship | stage
placement, work placement | stage
placenta | placenta
placid | placide
plaid, tartan | tartan
plain | unie
plain, clear | clair
plain, simple | simple
plaintiff, civil party | partie civile
plan | envisager, compter
plan | schéma, plan
plan, intend | compter, prévoir, avoir l'intention
plan, intend | penser, compter
plan, intend | projette
plan, intention | intention, projet
plan, layout | plan
plan, prepare | préparer, planifier
plan, programme | programme
plan, project, scheme | projet, plan
plan, scheme | projet, plan
plan, scheme, programme, program | programme, plan
plane crash, air disaster | catastrophe aérienne, accident d'avion, crash
plane crash, crash | crash, accident d'avion, catastrophe aérienne
planet, Earth | planète
plank | planche
plankton | plancton
planned | projeté
planning | planification
planning, development | aménagement
plant kingdom | règne végétal
plant | plante, végétal
plant | végétal, végétale
plant, facility | site
plant, factory | fabrique, usine
plant, factory | usine
plant, power plant | centrale
plant, site | site
plant, unit | unité, usine
plant-based | végétal, d'origine végétale
planted, planting | planté, planter, plantation
planter | planteur
plaque | plaque, plaque commémorative
plasma | plasma
plaster cast | moulage en plâtre
plastic surgery, cosmetic surgery | chirurgie esthétique, chirurgie plastique
plate, dish | plat
platelet, blood platelet | plaquette, plaquette sanguine
platform | plateforme, plate-forme
platform, electoral platform | programme électoral
platform, manifesto | programme
platinum | platine
Plato | Platon
platonic | platonique
Platonic | platonique, platonicien
platoon | section, peloton
platter, tray | plateau
plausibility, likelihood | vraisemblance
plausible, likely | vraisemblable
play down, downplay | minimiser
play | évoluer, jouer
play | interpréter, incarner
play | jouent, jouait, jouez, jouera
play | pièce, pièce de théâtre
play | pratiquer, jouer
play, contest | disputer
play, drama | pièce, théâtre
play, game | jeu
play, take on | affronter
play-off, playoff | barrage, match de barrage
play-off, playoff | barrages, phase finale
playable | jouable
playback | lecture
playboy | playboy
played | jouée
player | acteur, intervenant
player | lecteur
player, stakeholder | acteur, partie prenante
playground | aire de jeux
playhouse, theatre | théâtre
playlist | playlist, liste de lecture
playoff, play-off | barrage
playoff, play-off | barrage, séries éliminatoires
playoffs, playoff, play-off | séries éliminatoires, éliminatoires, playoffs, match de barrage
playtime, recess, break | récréation
plaza | esplanade, place
plea | appel, plaidoyer
plead guilty | plaider coupable
pleasant, affable | avenant, affable
pleasant, enjoyable | plaisant, plaisante
please | s'il vous plaît, s'il te plaît
please | satisfaire, plaire
please, appeal | plaire
please, like | plaise, plaira, plaisait, plaisent, plais
pleased, delighted | heureux, ravi
pleasing | agréable, plaisant
pleasure, joy | joie, plaisir
plebs | plèbe
pledge, oath | serment
pledge, promise, vow | promettre
pledge, undertake | s'engager, promettre
Pleistocene | pléistocène
plethora, abundance | pléthore, abondance
plethora, array | pléiade, kyrielle, pléthore
Pliny, Pliny the Elder | Pline, Pline l'Ancien
plot, intrigue | intrigue, complot
plot, lot | parcelle, terrain
plot, plot of land | parcelle, terrain
pluck | plumer, cueillir
plug, fill | combler, boucher
plug, outlet | prise
plug, stopper | bouchon
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
plus, advantage | atout
plush, luxurious | luxueux
plush, soft toy, stuffed animal | peluche
Pluto | Pluton
plutonium | plutonium
Plymouth | Plymouth
plywood | contreplaqué
pneumatic | pneumatique
pod | cosse, gousse
podium finish, podium | podium
podium | podium
podium | podium, estrade
poet | poète, poétesse
poet | poétesse
poetry slam | slam
point out | signaler, souligner
point out, note | faire remarquer
point out, note | noter, relever
point out, note | rappeler, souligner
point out, see, notice | constater, remarquer
point | argument, question
point, case | argument
point, indicate | désigner, indiquer
point, purpose | but, intérêt, utilité
point, spot | endroit, lieu
point, tip | pointe
pointer | pointeur
pointy, pointed | pointu
poised to | prêt à, sur le point de
Poitiers | Poitiers
Poitou | Poitou
poke fun | se moquer, tourner en dérision
poker | poker
polar ice cap | calotte polaire
pole position | pole position
pole vault | saut à la perche
Pole | Polonais
police academy | école de police
police blunder, police misconduct | bavure policière, bavure
police chief | commissaire
police cordon, cordon | cordon de police, cordon policier
police cruiser, patrol car | voiture de police, voiture de patrouille
police custody, custody | garde à vue
police headquarters | préfecture de police
police officer, officer | policier, agent de police
police officer, policeman | policier
police station | commissariat, commissariat de police
police station | poste de police, commissariat
police | forces de l'ordre
police | policier
police, officer, police officer | policier, policière
police, police force | police, forces de l'ordre
policing | maintien de l'ordre
policing, law enforcement | maintien de l'ordre
policy, strategy | politique
policymaker, policy maker, decision-maker | décideur, décideur politique, responsable politique
polio, poliomyelitis | polio, poliomyélite
polish | polir, vernis
polish, poland | polonais, polonaise
Polish, Pole | Polonais
polished | poli
political science | science politique, sciences politiques
political scientist | politologue
political spectrum | échiquier politique
political, policy, politics | politique
politician | homme politique, femme politique, responsable politique
politician, political | politicien, politicienne, politique
polka | polka
poll, opinion poll | sondage d'opinion, sondage
poll, opinion poll | sondage, sondage d'opinion
poll, survey | enquête, enquête d'opinion
poll, survey | sondage
poll, vote | scrutin
pollen | pollen
pollinate | polliniser
pollination | pollinisation
pollinator | pollinisateur
polling booth, voting booth | isoloir
polling firm, pollster | institut de sondage, sondeur
polling station, polling place | bureau de vote
polling station, polls | bureau de vote
polls, ballot box | urne
polls, election | élection
pollster, polling firm | institut de sondage
pollute, pollution | polluer, pollution
polluter, polluting | pollueur, polluant
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
pomp | pompe
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
pool, group | poule
pool, group | poule, groupe
pool, pond | bassin
pooling | mutualisation, mise en commun
poop, poo | caca
poor suburb, housing project | banlieue, cité
poor | faible, mauvais
poor, bad | mauvais
poor, bad | mauvais, mauvaise
poor, disadvantaged | défavorisé, démuni
poor, wrong | mauvais, mauvaise
poorest | plus pauvre, démuni
pop music | musique pop
popcorn | pop-corn, maïs soufflé
popcorn | pop-corn, popcorn
popcorn, pop-corn | pop-corn
Pope Pius | pape Pie
pope, papal | pontifical, papal
poplar | peuplier
popped, popping | éclaté, éclater, sauter
poppy | coquelicot, pavot
populace | peuple, population
popular, sought-after, prized | prisé, recherché
popular, well-liked | apprécié
popularity rating, approval rating | cote de popularité
popularization, popularisation | vulgarisation
populated | peuplé
population growth | croissance démographique
porcelain, china | porcelaine
pore | pore
pork | porc, cochon
pork, pig | cochon
porn actor, porn star | acteur porno, actrice porno
porn, pornographic | porno, pornographique
porn, pornographic, adult film | porno, pornographique
porn, pornography | porno, pornographie
pornography, porn | pornographie, porno
porous | poreux
porridge | porridge, bouillie
port side | bâbord
port wine | porto
port | porto
port, harbour, harbor | portuaire
portage | portage
portal | portail
porter | porteur
portfolio, wallet | portefeuille
portion, share | part, partie
Portland | Portland
Porto | Porto
Portsmouth | Portsmouth
Portugal, Portuguese | portugais
portuguese, portugal | Portugal, portugais
pose, raise | poser
pose, represent, constitute | constituer, représenter
Poseidon | Poséidon
posh | chic, huppé
position, job, post | emploi, poste, fonction
position, situation | situation, emplacement
position, situation | situation, position
position, stance, stand | position, prise de position
positioned | positionné
positioning | positionnement
positive discrimination, affirmative action | discrimination positive
positive, favorable | favorable
positively | positivement
possess, have | disposer, posséder
possess, own, have | posséder, détenir
possession of weapons, carrying weapons | port d'armes
possession | biens
possession | détention
possession | détention, possession
possessor, owner, holder | possesseur, détenteur
possibility, opportunity, chance | occasion
possibility, option | option
possible | éventuel, éventuelle, potentiel, potentielle
possible, possibility | possible
possible, potential | éventuelle, éventuelles
post office | bureau de poste
post office, post | poste
post online, upload | mettre en ligne, publier
post | afficher
post | message
post | message, publication
post | poteau, montant
post, goalpost | montant, poteau
post, goalpost | poteau
post, job, position | poste
post, mail | courrier, poste
post, message | post, publication
post, office, position | fonction, poste
post, position, job | poste
post, put up, display | afficher
post, report | enregistrer
post-traumatic stress, PTSD, post-traumatic stress disorder | stress post-traumatique, trouble de stress post-traumatique
post-war, postwar | après-guerre, d'après-guerre
postdoctoral | postdoctoral
poster, bill | affiche
posterior | postérieur
posterity | postérité
postgraduate | troisième cycle, étudiant de troisième cycle
postmaster | maître de poste, receveur des postes
postmodern | postmoderne
postnatal depression, postpartum depression | dépression post-partum, dépression postnatale
postpone, delay | reporter, ajourner, report
postpone, delay, put back | repousser
postpone, put off | reculer
postponed | reporté
postponement | report
postseason, playoffs | séries éliminatoires, phase finale
posture | posture
pot, jar | pot, bocal
pot, saucepan | casserole
potassium | potassium
potency | puissance
potent, powerful | puissant
potential, possible | éventuel, éventuelle, possible
pothole | nid-de-poule
potion | potion
Potomac | Potomac
potter | potier
potter | potier, potière
pottery | poterie
potting soil, compost | terreau
potty training | apprentissage de la propreté
pouch | poche, pochette, sachet
pound sterling, pound | livre sterling, livre
pound, car pound, impound | fourrière
poured | versée, versées
pout | moue
poverty line, poverty threshold | seuil de pauvreté
poverty | misère, pauvreté
poverty, extreme poverty | misère
power cut, outage, blackout | coupure de courant, panne, panne de courant
power cut, power outage, blackout | panne de courant, coupure d'électricité, panne d'électricité
power cut, power outage, blackout | panne de courant, coupure de courant, panne d'électricité
power cut, power outage, outage, blackout | panne de courant, coupure de courant, panne d'électricité
power plant, power station | centrale
power plant, power station | centrale électrique
power plant, power station | centrale, centrale électrique
power station, power plant | centrale
power supply | alimentation électrique
power | autorité
power | énergie, électricité
power, electricity | courant
power, electricity | électricité, courant, électrique
power, energy | énergie
power, might | force, puissance
power, responsibility | attribution
power, strength | puissance
power, supply, feed | alimente
powered | alimenté, propulsé
powered, supplied, fed | alimenté
powerful | fort, puissant
powerful, power | puissance, puissant
powerful, strong | fort, puissante
powerhouse | puissance, moteur
powerless, helpless | impuissant, impuissante
powers | attributions, pouvoirs
powers | compétences
practical, concrete | concret
practical, tangible | concret, tangible
practice | entraînement
practice | exercice, pratique
practice, doctor's office | cabinet, cabinet médical
practice, habit | habitude, usage
practice, surgery | cabinet, cabinet médical
practice, training | entraînement, entraînement sportif
practise, practice | pratiquent
practise, practice | s'exercer, s'entraîner
practise, practicing | pratiquer, exercer
practised, practiced | pratiquée
practising, practicing, observant | pratiquant
Prague | Prague
praise | louange, éloge
pray, prayer | prier, prière
praying mantis, mantis | mante religieuse, mante
pre-Columbian | précolombien, précolombienne
pre-trial detention, remand | détention provisoire
pre-trial detention, remand, custody | détention provisoire, détention préventive
precautionary principle | principe de précaution
precautionary | préventif, de précaution
preceded | précédé
precept | précepte
precinct, premises | enceinte
precise, accuracy | précision
precise, accurate | précis
precisely, exactly, just | justement
precisely, specifically | précisément
preclude | exclure, empêcher
precondition, condition | préalable, condition
predatory pricing | prix d'éviction, prix prédateurs
predatory | prédateur
predetermined | prédéterminé, fixé d'avance
predicament, plight | situation difficile, situation délicate
predicated on, based on | fondé sur, basé sur
predict, forecast | prévision, prédiction
prediction, forecast | pronostic, prévision, prédiction
predictor | facteur prédictif, prédicteur
predilection, fondness | prédilection
predominance | prédominance
prefectural, prefectoral | préfectoral
prefer, preference | préférer, préférence
preferable, better | préférable, mieux
preferably | de préférence
preferred | privilégié
prefix | préfixe
pregnant, pregnancy | enceinte, grossesse
pregnant, pregnancy | grossesse
prehistory | préhistoire
prejudiced | plein de préjugés
prelate | prélat
preliminary, initial | initial, premier
prelude | prélude
premenstrual syndrome, PMS | syndrome prémenstruel
premier, Prime Minister | premier ministre
premiere, opening night | première
premiere, première | première
premiere, preview | avant-première, première
premiership | mandat de premier ministre
premise, postulate, assumption | postulat, prémisse, hypothèse
premises, building | locaux, bâtiment
premises, room | local
premium | premium, haut de gamme
prenatal, antenatal | prénatal
prenuptial agreement | contrat de mariage
preoccupied | préoccupé
preorder, pre-order | précommande
preorder, pre-order | précommander
prepaid | prépayé
preparation, prep | préparation
preparation, preparations | préparatifs
preparatory | préparatoire
preparatory, preliminary | préparatoire
prepare | préparer, se préparer
prepare, draw up | élaborer, rédiger
prepare, get ready | se préparer
prepare, preparation | préparation
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
prescription drug | médicament sur ordonnance
prescription, prescribe | prescription, prescrire
preseason | présaison, avant-saison, pré-saison
presence, attendance | présence
present | présent, présente
present, award | remettre
present, host | animer
present-day, existing | actuel, existant
presentation, talk | exposé, présentation
presenter, host | présentateur, animateur
preservation, conservation | préservation, conservation
preservative | conservateur
preserve, conserve | conserver, préserver
preserve, protect | protéger, préserver, sauvegarder
preserve, safeguard, defend | protéger, préserver
presidency | présidence, mandat présidentiel
president | chef de l'État
presidential election | présidentielle, élection présidentielle
presidential election, presidential | présidentielle, élection présidentielle
presidential palace | palais présidentiel
presiding judge | président
presiding | présider, présidant
press charges | porter plainte, déposer plainte
press conference | conférence de presse, point de presse
press coverage | couverture médiatique
press officer | attaché de presse, attachée de presse
press release, statement | communiqué, communiqué de presse
press review | revue de presse
press, media | médias, presse
press, media | presse, journalistes
press, push | appuyer
press, urge | insister, inciter
pressed, squeezed | pressée
pressure cooker | cocotte-minute, autocuiseur
pressure group, lobby | groupe de pression
pressure | stress
pressure | tension
pressured | mis sous pression, poussé
prestigious | prestigieux
presumably, probably | probablement, sans doute
pretend | faire semblant
pretend, claim | prétendre, faire croire
pretender to the throne | prétendant au trône
pretentious | prétentieux
Pretoria | Pretoria
prettiest | plus joli
pretty | beau, belle
pretty, cute | joli
pretty, nice, lovely | joli
pretty, quite, rather | assez, plutôt
pretzel | bretzel
prevail | régner
prevail, win | l'emporter, emporter
prevent | prévenir, empêcher
prevent, prevention | prévention
preventive, prevention | préventif, préventive
preview | avant-première, aperçu
previous, former | ancien, ancienne
previous, former | précédent, ancien
previous, last | dernier, dernière
previous, past | passé
previously, before | précédemment, avant
previously, formerly | auparavant, précédemment
price cap | bouclier tarifaire, plafonnement des prix
price | coût, prix
price, cost | prix, coût, tarif
price, fee | tarif, prix
price, share price | cours
price, value | valeur, cours
priceless, invaluable | inestimable, sans prix
pricey, expensive, costly | cher, coûteux, onéreux
pricing | tarification
pricing, charging | tarification
pricing, price | prix, tarif
prick | piquer, piqûre
pride, proud | fierté, fier
priest | curé, prêtre
priest, Father | abbé, prêtre
priest, parish priest | curé
priesthood | sacerdoce
priesthood | sacerdoce, prêtrise
primacy | primauté
primal, primordial | primordial, primitif
primaries, primary election | primaire, primaires
primary school teacher, schoolteacher | maîtresse, institutrice, instituteur
primary school, elementary school | école primaire, école élémentaire
primary | primaires
primary, elementary | élémentaire, primaire
primary, elementary | primaire
primary, main | principal, premier
primate | primate
prime minister, premier | premier ministre
prime minister, premier | premier ministre, première ministre
prime mover | moteur
prime number | nombre premier
prime time | heure de grande écoute, première partie de soirée
prime time, primetime | heure de grande écoute, première partie de soirée, prime time
prime, main | principal
primer, undercoat | apprêt
primordial | primordial, originel
Princess Diana, Lady Diana | princesse Diana, Lady Di
Princeton | Princeton
principal, headteacher, headmaster | directeur, directrice, proviseur
principal, headteacher, headmaster | proviseur, directeur d'école
principality | principauté
principle, principles | principe, principes
print run, circulation | tirage
print | papier
print | tirage
print, engraving | estampe, gravure
print, fingerprint | empreinte, empreinte digitale
print, press | presse écrite
print, printing | imprimer, impression
printed circuit board | circuit imprimé
printer | imprimeur
prior, prioress | prieur, prieure
prioritise, prioritize | donner la priorité, prioriser
priory | prieuré
prism | prisme
prison term, prison sentence | peine de prison, peine d'emprisonnement
prison van, police van | fourgon cellulaire
prison | carcéral, carcérale, pénitentiaire
prison, jail | détention, maison d'arrêt, cellule
prisoner of war, POW | prisonnier de guerre
prisoner | captif
prisoner, inmate | détenue
prisoner, inmate | prisonnier, prisonnière, détenu, détenue
pristine | immaculé, vierge, intact
privacy | intimité, vie privée
privacy, intimacy | intimité
private detective, private investigator | détective privé
private equity | capital-investissement
private hire vehicle, ride-hailing | VTC, voiture de transport avec chauffeur
private hospital, clinic | clinique
private individual, individual | particulier
private jet | jet privé, avion privé
private school | école privée
private sector | secteur privé
private soldier | simple soldat
private view, exhibition opening | vernissage
private | particulier
private | particulier, particulière, intime
private | personnel, privé
private, personal | intime, privé
private, personal | personnel
private, personal | privé, intime
privately | en privé
Privy Council | Conseil privé
prize | lot
prize, award, trophy | prix, récompense, trophée
prize, jackpot, lottery prize | lot, gros lot, cagnotte
pro, in favour | favorable
pro, professional | professionnel
proactive | proactif, volontariste
probably, likely | vraisemblablement, probablement
probation officer | agent de probation
probation | probation, mise à l'épreuve
probationary period, trial period | période d'essai, période probatoire
problem | souci, difficulté
problem | souci, problème
procedure, method | procédé
procedure, operation | opération, intervention
procedure, proceedings | procédure judiciaire
procedure, process | démarche
proceed | procéder
proceed, continue | poursuivre, continuer
proceeding | procédure
proceedings | procédure, poursuites
proceedings, lawsuit | procédure
proceeds | produit
proceeds | recettes, produit
process | démarche, procédure
process | procédure, processus
process | traiter, traitement, transformer
process | transformer
process, procedure | démarche, procédure
processed | traité
processed | transformé
processed, handled, dealt with | traitée, traitées
processes | processus, procédés
processing | traitement
processing | transformation
processor, CPU | processeur
procreation | procréation
proctor, invigilator | surveillant d'examen
produce, agricultural products | produits agricoles
produce, make | réaliser, faire
produce, manufacture | fabriquer
produce, production | production
product recall, recall | rappel
product, item | article
production | fabrication
profane, secular | profane
profanity, swear word | juron, grossièreté, gros mot
professional ethics, code of ethics | déontologie, code de déontologie
professional, pro | professionnel, pro
professionalization | professionnalisation
professionally | professionnellement
professor, teacher, lecturer | enseignant, enseignante, prof
profile | portrait
profile, prominent | en vue
profile, record | fiche
profit warning | avertissement sur résultats
profit | profit, bénéfice
profit, benefit | profiter
profit, gain | gain, profit
profitable | rentable, lucratif
progeny, offspring | progéniture, descendance
progesterone | progestérone
prognosis | pronostic
program, show | émission, programme
program, software | logiciel, programme
programme | programmer
programme, plan | plan
programme, show | émission
programme, show | programme, émission
programmed | programmé
programmed, scheduled | programmée
programming | programmation
programming, scheduling | programmation
progress | évolution, évoluer
progress, advance | avancer
progress, advancement | avancement
progress, increase, rise | progression
progressively | progressivement
project leader | porteur de projet
project owner | maître d'ouvrage
project | chantier
project | projette
project, undertaking | chantier
projected | projeté
projectile | projectile
projectile, missile | projectile
proletarian | prolétaire
proletarian | prolétaire, prolétarien
proletariat | prolétariat
proliferation | prolifération
prolific | prolifique
prologue | prologue
prom, prom night | bal de fin d'année, bal de promo, bal des finissants
promenade, walk | promenade
Prometheus | Prométhée
prominent, important | important, de premier plan
prominent, influential | influent
prominent, well-known | connu, en vue
promise, pledge | engagement, s'engager, promettre
promising | porteur, prometteur
promo | promo
promo, promotion | promo, promotion
promote, encourage | favoriser, encourager
promote, encourage, boost | favoriser, encourager
promote, promotion | promotion
promotion, advancement | avancement
prompt, cause | amener, pousser
prompted | incité, poussé
promptly | rapidement, promptement
pronoun | pronom
proof | épreuve
proof, demonstration | démonstration
proofread, reread | relire
proofreader, corrector | correcteur
proofreading, rereading | relecture
prop up, shore up | soutenir, étayer, renflouer
prop | accessoire
propane | propane
propel | propulser
propelled | propulsé, propulser
propensity | propension, tendance
propensity, tendency | propension, tendance
proper noun | nom propre
properly, cleanly | proprement
property developer, developer | promoteur immobilier, promoteur
property developer, developer | promoteur, promoteur immobilier
property tax | taxe foncière
property tax, land tax | taxe foncière, impôt foncier
property | caractéristique
property, asset | bien, biens
property, estate | domaine
property, heritage | patrimoine
property, ownership | propriété
property, real estate | immobilier, immobilière
prophecy | prophétie
prophesy | prophétiser
prophetic | prophétique
proportion, percentage | pourcentage, taux
proportion, share | part
proportional representation | scrutin proportionnel, proportionnelle
proportional representation | scrutin proportionnel, représentation proportionnelle
proportionate, proportional | proportionné, proportionnel
proposal, plan | projet
propose a toast, toast | porter un toast
propose | demander en mariage
propose, proposal | proposition
propose, put forward | présenter
propose, suggest | proposer
proprietary software | logiciel propriétaire
propriety, decorum | convenances, bienséance
propulsion | propulsion
pros and cons | avantages et inconvénients, le pour et le contre
pros and cons | avantages et inconvénients, pour et contre
prosecute, prosecution | poursuivre, poursuites
prosecuted | poursuivi, poursuivi en justice
prosecution | accusation, ministère public, parquet
prosecution | poursuite, poursuites, poursuites judiciaires
prosecution, charges, legal action | poursuite, poursuites
prosecution, prosecutors | parquet, accusation
prosecution, public prosecutor, public prosecutor's office | ministère public, parquet
prosecutor's closing speech, closing arguments | réquisitoire, réquisitions
prosecutor, district attorney, attorney | procureur, procureure
prosecutor, prosecution | procureur, procureure, parquet
proselytism, proselytizing | prosélytisme
prospect, chance, hope | espoir, perspective
prospect, prospects | perspective, perspectives
prospect, young talent | espoir, jeune talent
prospecting, canvassing, exploration | prospection
prospects, future | futur, perspectives
prospectus | prospectus
prostate | prostate
prosthetic, prosthesis | prothèse
prostitute, sex worker | prostituée, travailleuse du sexe, prostitué
prostitute, whore | prostituée, putain, pute
protect, protection | protection, protéger
protect, safeguard, maintain | préserver, protéger
protected | protégé
protection | défense
protection, advocacy | défense
protection, shield | protection, bouclier
protectionist | protectionniste
protective | protecteur
protectorate | protectorat
protégé | protégé, poulain
protest, complain | contester, contestation
protest, demonstration | mobilisation, manifestation
Protestant | protestant
Protestantism | protestantisme
protester, protestor, demonstrator | manifestant, protestataire
proton | proton
protracted | prolongé
protrusion, projection | saillie
proudly | fièrement
Proust | Proust
prove to be, turn out, turn out to be | s'avérer, se révéler
prove, prove to be, turn out | se révéler, s'avérer
prove, turn out | s'avérer, se révéler
Provençal | provençal
Provençal, Provencal | provençal
Provence | Provence
proverbial | proverbial
provide for | prévoir
provide for, meet the needs of | subvenir aux besoins, subvenir
provide for, stipulate | prévoir
provide | assurer, fournir
provide | offrir, fournir
provide, ensure | assurer
provide, give | apporter, fournir
provide, grant | donner, accorder
provide, offer | offrir, apporter, proposer
provided, as long as | pourvu, pourvu que
provident fund | fonds de prévoyance
provider, supplier | prestataire
provinces | province
provincial, province | provincial, provinciale
provision | approvisionnement
provision | fourniture
provision, measure | mesure
provocation | provocation
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
psych | psy, psychologie
psyche | psyché, psychisme
psychedelic | psychédélique
psychiatric hospital, asylum | hôpital psychiatrique, asile
psycho, psychopath | psychopathe, malade mental
psychologist | psychologue, psy
psychologist, psychological | psychologue
psychology, psychological | psychologique
psychotherapist | psychothérapeute
psychotherapy | psychothérapie
psychotic | psychotique
Ptolemy | Ptolémée
PTSD, post-traumatic stress disorder | stress post-traumatique, trouble de stress post-traumatique, syndrome de stress post-traumatique
pub | bar, pub
pub, bar | pub
pubic | pubien
public consultation | consultation publique
public domain | domaine public
public interest | utilité publique, intérêt public
public offering | introduction en Bourse
public order, law and order | ordre public
public relations | relations publiques
public sector | fonction publique, secteur public
public sector | secteur public
public service, utility | service public
public transport | transports en commun, transports publics
public transportation, public transport | transports en commun, transports publics
public | grand public, ouvert au public
publication | publication, parution
publication, publish | publication, publier
publicist, press officer | attaché de presse, attachée de presse
publicity stunt | coup de pub, coup médiatique
publicly, openly | publiquement
publish, release | publier, faire paraître
published, come out | paraître
publisher | directeur de la publication
publisher, publishing house | maison d'édition, éditeur
publisher, publishing | édition
publishing house, publisher | maison d'édition, éditeur
publishing | édition
publishing, edition | édition
publishing, publication | publication, parution
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
pull out, withdraw | retirer, se retirer
pull over | arrêter, se ranger
pull, draw | attirer, tirer
pulled | tirée, tirées
pulmonary embolism | embolie pulmonaire
pulmonary, lung | pulmonaire
pulp | pulpe
pulpit | chaire
puma, cougar, mountain lion | puma, couguar
puma, cougar, mountain lion | puma, couguar, cougar
pumping | pompage
pumpkin | citrouille, potiron
pun | jeu de mots, calembour
punch, hit | frapper
punched, punching | frapper, donner un coup de poing
punchline | chute
punctual | ponctuel
punctuality | ponctualité
punctuation | ponctuation
puncture | crever
puncture | ponction
pundit, analyst | consultant
pundit, commentator | expert, commentateur, chroniqueur
Pune | Pune
punish | punir, sanctionner
punish, penalise, penalize | sanctionner
punishment | peine, châtiment, sanction
punishment, penalty | peine, sanction
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
pupil, student | élève
pupil, student, schoolchild | élève, écolier, écolière
purchase, acquisition | acquisition, achat
purchasing power, spending power | pouvoir d'achat
pure | pur
purely, simply | purement, simplement
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
purpose | fin
purpose, aim | fin, but
purse | bourse, porte-monnaie
pursuant to, in accordance with | conformément à, en vertu de, en application de
pursue | poursuivre
pursuit, chase | poursuite
pursuit, pursue | poursuite, quête
pursuit, quest | recherche, quête
pursuit, search | recherche, quête
pus | pus
push back | repousser
push back, turn back, turn away | refouler, repousser
push, campaign | campagne
push, urge | inciter, pousser
push-up | pompe
pushback | refoulement
pushchair, stroller, pram, baby carriage | poussette, landau
pushy | arrogant, insistant
put at, estimate | estimer, évaluer
put back | remettre
put back | remis, remet, remettent
put back, call into question | remettre en question, remettre en cause
put forward, argue | avancer
put into perspective | relativiser
put off, postpone | remettre, reporter
put off, postpone | reporter, repousser
put on shoes | chausser
put on, don | revêtir, enfiler
put on, wear | mettre
put out, extinguish | éteindre
put pressure on | exercer une pression
put up with, withstand | supporter
put up, set up | monter
put, insert | introduire
put, lay | posent, posez, posait
put, lay, place | poser, déposer
putt | putt
Puy-de-Dôme | Puy-de-Dôme
puzzle, intrigue | intriguer
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
qualification | diplôme, titre
qualified | qualifié, diplômé
qualified | qualifiée, qualifiées
qualified, skilled | qualifié
qualify | se qualifier
qualify | se qualifier, qualification
qualify, qualifying | se qualifier, qualifier
qualifying round, qualifier, qualifying match | éliminatoires, match de qualification, qualifications
qualifying | qualificatif
qualifying, qualifier | qualification, éliminatoire
qualifying, qualifying round | qualification, qualifications
qualifying, qualifying session | qualifications, qualification
quality label | label
quality | qualitatif, de qualité
quantify | chiffrer, quantifier
quarantine, isolation | quarantaine, isolement
quark | quark
quarry, prey | proie
quarter | quartier
quarter, neighborhood | quartier
quarter, quarterly | trimestre
quarter, quarterly | trimestriel, trimestrielle
quarter-final, quarterfinal | quart de finale
quarterback | quart-arrière, quart arrière
quarterfinal, quarter-final | quart de finale
quartermaster | intendant militaire
quartet | quatuor, quartette
quartz | quartz
Quebec, Quebecer | québécois, Québécois
Queen Anne | reine Anne
Queen Victoria | reine Victoria
queen | souveraine
Queensland | Queensland
queer | queer
quell | réprimer, étouffer, apaiser
query | requête, interrogation
quest, search | recherche
question | entendre, auditionner, interroger
question, interview | interroger
questionable, debatable | contestable, discutable
questioning | audition, interrogatoire
quiche | quiche
quick, fast | vite, rapide
quick, quickly, fast | rapide, vite, vite fait
quicker, faster | plus vite, plus rapide
quickest, fastest | plus rapide
quiet | discret, calme
quiet, calm | tranquille, calme
quiet, discreet | discret, discrète
quiet, silent | calme, muet, muette
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
quit | se retirer, quitter
quit, give up | arrêter
quit, leave | quitter, partir
quit, stop | arrêter, cesser
quit, stop | cesser
quite, entirely | tout à fait, complètement
quite, fairly | plutôt, assez
quitting | démissionner, abandonner, arrêter
quiz | quiz
quiz | quiz, jeu-questionnaire
quiz | quiz, quizz
quotation marks, inverted commas | guillemets
quote | citer
quote | devis
quote, cite, mention | citer
quote, quotation, estimate | devis
quote, remark | propos
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
race | courir
race | épreuve
race | race
racecourse, racetrack | hippodrome, champ de courses
racecourse, racetrack, hippodrome | hippodrome
raced | couru
racer | coureur, pilote
racetrack, track | circuit, piste
racial slur | insulte raciste, injure raciale
racial, racist | raciste
racing car, race car | bolide, voiture de course
racing | course, sport automobile
racist, racism | raciste, racisme
rack railway, cog railway | chemin de fer à crémaillère
raclette | raclette
radial | radial
radiance | éclat, rayonnement
radiant | radieux, rayonnant
radiant, beaming | radieux, radieuse
radiation therapy, radiation, radiotherapy | radiothérapie
radiation | rayonnement
radiation | rayonnement, radiations
radiation, radioactivity | radioactivité
radical | radicalisé
radical, extremist | extrémiste
radically | radicalement
Radio France Internationale, RFI | RFI, Radio France internationale
radio station, station | station, station de radio, radio
radiology | radiologie
radiotherapy, radiation therapy | radiothérapie
raffle | tombola
raft of measures | train de mesures, série de mesures
raft | radeau
rafter | chevron
rag | torchon, chiffon
rage, be rampant | sévir
rage, furious | furieux, fureur
raging | furieux, déchaîné
raid | descente, perquisition
raid | opération
raid, attack | attaque
raid, robbery | braquage
raid, search | perquisition, perquisitionner
raider | pillard
rail transport | transport ferroviaire
rail | ferroviaire
rail, handrail | rampe, garde-corps
rail, railway | chemin de fer
rail, train | train
railroad, railway | ferroviaire, rail
railway line, railroad, railway | voie ferrée, chemin de fer
railway worker | cheminot, cheminote
railway worker, railwayman, rail worker | cheminot, cheminote
rain shower, downpour | averse
rain | averse, précipitations
rain, rainy | pluvieux, pluvieuse
rained | plu
rainfall | pluie, précipitations
rainforest | forêt tropicale, forêt pluviale, forêt tropicale humide
rainforest, tropical forest | forêt tropicale
rainwater | eau de pluie
raise awareness | sensibiliser
raise awareness, make aware | sensibiliser
raise funds, fundraise | lever des fonds
raise funds, raise money | lever des fonds, collecter, recueillir
raise | élèvent, élevait
raise | poser, soulever
raise | réunir, lever
raise | soulever
raise, boost | augmenter, relever
raise, bring up | élever
raise, increase | augmenter, relever, hausser
raise, increase | relever, augmenter
raise, lift | relever, lever
raise, lift | soulève, soulevé
raise, pay raise | hausse de salaire, augmentation
raise, pick up, note | relève, relevé
raised | élevée, élevées
raja | rajah
Rajasthan | Rajasthan
rake | râteau, ratisser
rally | manifestation, rassemblement
rally, demonstration | manifestation, rassemblement
rally, meeting | meeting, rassemblement
rally, political meeting | meeting, rassemblement
rally, recovery, rebound | reprise, rebond, rebondir
ram raid | attaque à la voiture-bélier
ram raid, ram-raiding | voiture-bélier
ramen | ramen
ramification, repercussion | ramification, répercussion, conséquence
ramp up, step up | intensifier, accélérer
ramp | rampe, bretelle
ran | couru, courir
ran | dirigé, géré
Rance | Rance
ranch | ranch
rancher | éleveur, propriétaire de ranch
rand | rand
random, at random | au hasard, aléatoire
randomly | au hasard, aléatoirement
range, battery life | autonomie
range, radius | rayon
range, series | éventail, série
ranged | varié, aller de
rank and file, grassroots | base
rank | grade, classer
rank | placer, se placer
rank | rang
rank | rang, se classer
rank, classify | classer
rank, position | rang, place
ranked | classée, classées
ranking | palmarès, classement
ranking, rankings | classement
ranking, standings, league table | classement
ranks, row | rang
rant, tirade | tirade, diatribe
rape victim | victime de viol
rape | viol, violer
rape | viole
raped | violé, violée
rapeseed, canola, oilseed rape | colza, canola
Raphael | Raphaël
rapidly, quickly, fast | rapidement
rapids | rapides
rapport | entente, complicité
rapporteur | rapporteur, rapporteure
raptor, bird of prey | rapace, oiseau de proie
rapture, ecstasy | extase, ravissement
rare | saignant
rare, uncommon | peu fréquent
rarity, scarcity | rareté
ratchet up | intensifier, accroître
rate | rythme, cadence
rate, fee, price | tarif, prix
rate, pace | rythme
rate, pace | vitesse
rate, speed, pace | vitesse, rythme
rated | noté, évalué, classé
rather, instead | plutôt
rather, preferably | de préférence, plutôt
rating agency, credit rating agency | agence de notation
rating, audience | audience
rating, evaluation | évaluation, notation
rating, popularity | cote, cote de popularité
rating, ratings | note, notation, cote
rating, table | classement
rational | logique, rationnel
rational, reasonable | raisonnable
rationality | rationalité
rattle | hochet
rattle, shake | ébranler, secouer
rattlesnake | serpent à sonnette, crotale
rave review | critique élogieuse, critique dithyrambique
rave, rave party | rave, rave party
rave, rave party | rave, rave-party
ravishing, delightful, lovely | ravissant, charmant
raw material | matière première
raw material, raw materials | matière première
raw | cru
raw, natural | brut, naturel
ray, beam | rayon
ray, skate | raie
rayon, viscose | rayonne, viscose
RCMP, Royal Canadian Mounted Police | GRC, Gendarmerie royale du Canada
RCMP, Royal Canadian Mounted Police, Mounties | GRC, Gendarmerie royale du Canada
reach | accéder, parvenir
reach | atteindre
reach | rejoindre, atteindre
reach | rejoindre, contacter, joindre
reach, achieve | atteindre, parvenir
reach, arrive at | arriver à, parvenir à
reach, contact | joindre, contacter
react, reaction | réaction
react, reaction | réagir, réaction
react, respond | réagir
react, respond | répondre
reaction | réponse, réaction
reactor core | cœur du réacteur
read, reading | lisant, lisent, lus
readability, legibility | lisibilité
readership | lectorat
ready | prêt
ready, eager | impatient, désireux
ready, willing | disposé, prêt
real estate agency | agence immobilière
real estate | immobilier, immobilière
real estate, realty | immobilier
real | effectif, réel
real, actual | réelle, réelles
real, genuine, true | vrai
real-life experience, lived experience | vécu, expérience vécue
realise, realize | réaliser, se rendre compte
realise, realize | se rendre compte
realise, realize, notice | se rendre compte
reality show, reality tv | téléréalité
reality TV, reality television, reality show | téléréalité, télé-réalité
realize, become aware | prendre conscience, s'apercevoir, réaliser
really, damn | vachement
realm, domain | domaine
reap, harvest | récolter
reap, harvest | récolter, moissonner
reaper | faucheuse, moissonneur
rear, back | arrière
rear, behind | arrière
rear, raise | élever
rearrange, reorganise, reorganize | réorganiser, réarranger
reason | motif, cause
reason, cause | cause, raison
reason, ground | motif, raison
reason, sense | raison, bon sens
reasonably | raisonnablement
reasoning | raisonnement
rebate, discount | rabais, remise, ristourne
rebel MP, rebel | frondeur, frondeuse, rebelle
rebel | rebelle, se rebeller
rebel | se rebeller
rebel, dissident | frondeur, rebelle
rebel, insurgent | insurgé
rebellion | rébellion
rebellion, revolt | fronde, rébellion, révolte
rebellious | rebelle
rebellious, unsubmissive | insoumis, rebelle
reboot, restart | redémarrage, redémarrer
reboot, restart | redémarrer, relancer
rebuild, reconstruct | reconstruire
rebuke, reprimand | réprimande, réprimander, rabrouer
recalcitrant, resistant, refractory | réfractaire, récalcitrant
recall, remember | se remémorer
recapitulate, sum up, recap | récapituler
recapture, catch | rattraper
receipt, receipts | reçus
receive | accueillir, recevoir
receive | recevoir
receive, collect, earn | toucher
receive, get | recevoir, obtenir, toucher
receive, host, welcome | accueillir, recevoir
receive, win | recueillir, obtenir
received | reçus
receiver, handset | combiné
receiver, recipient | destinataire
receivership, bankruptcy | redressement judiciaire
receiving stolen goods, handling stolen goods | recel
recent | dernier, récent
recently, lately | récemment, ces derniers temps
reception | accueil
reception, front desk | accueil, réception
reception, front desk | réception, accueil
receptor | récepteur
recession, depression | dépression
recharge | recharger
recipient, receiver | receveur
reciprocal | réciproque
reciprocity | réciprocité
reckless, thoughtless | inconscient
recklessness, thoughtlessness | inconscience
reclamation | remise en état, récupération
recluse, reclusive | reclus, ermite
recognition, acknowledgement | reconnaissance
recognize, acknowledge | admettre
recollection | souvenir
recommend | conseiller, recommander
recommend, advise | conseiller, préconiser
recommend, advocate | préconise
reconciliation, closer ties | rapprochement
reconnaissance, recon | reconnaissance
reconnect | renouer, reconnecter
reconstruct, re-enact | reconstituer
reconstruction, re-enactment, reenactment | reconstitution
record high | sommet, plus haut niveau
record label, label | maison de disques, label
record low, all-time low | plus bas historique, niveau historiquement bas
record, album | disque
record, album | disque, album
record, historic | historique
record, log | historique
record, log | registre
record, recording | enregistrer, enregistrement
record, register | registre, enregistrement
record, report | recenser, enregistrer
record, track record | bilan
record, track record | palmarès
recorded | enregistrée, enregistrées
recorder | enregistreur
recount, retrace, trace | retracer
recover | se remettre
recover | se remettre, se rétablir, récupérer
recover | se rétablir
recover, get back | récupérer, retrouver
recovery plan, stimulus package | plan de relance
recovery | récupération
recovery | rétablissement
recovery | rétablissement, relance
recovery, economic recovery | reprise, relance, reprise économique
recovery, recover | se rétablir, se remettre, rétablissement
recovery, retrieval | récupération
recruit | recruter
recruiter | recruteur
recruitment, hiring | engagement, embauche
recruitment, recruit | recruter, recrue
rectangular | rectangulaire
recto, front | recto
recurrence, relapse | récidive
recurring, recurrent | récurrent
recycle | récupérer, recycler
red blood cell | globule rouge
red card | carton rouge
red carpet | tapis rouge
red light | feu rouge
red snapper, snapper | vivaneau
red wine | vin rouge
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
reduce | limiter
reduce | ramener, réduire
reduce, decrease | diminuer
reduce, lower | diminuer, baisser
reduce, reduction | réduction
reduce, reduction | réduire, baisser
reduced mobility | mobilité réduite
reduced, lower | réduit
reducer | réducteur
reduction | diminution
reductive, simplistic | réducteur, simpliste
redwood, sequoia | séquoia
reel, spool | bobine
refectory, canteen, dining hall | réfectoire
refer to | désigner
refer to | faire référence à
refer to | saisir
refer | référer, se référer
refer | renvoyer
refer, forward | renvoyer, transmettre
referee, ref | arbitre
refereeing, officiating | arbitrage
reference, benchmark | repère, référence
reference, refer to | faire référence à, mentionner
reference, referral, cross-reference | renvoi
referral | saisine, saisie
refill | recharge
refill | remplir, recharger
refined | raffiné
refined, sophisticated | raffiné, perfectionné
refining | raffinage
reflect | refléter
reflect, show | traduire
reflect, think | réfléchir
reflective | pensif, réfléchi
reflective | réfléchissant
reflector | réflecteur, catadioptre
reflex camera, DSLR | appareil photo reflex, reflex
reflex | réflexe
reflux | reflux
refocus | recentrer
refreshing | rafraîchissant
refuse | refuser
refuse, garbage | ordures, détritus
refuse, refusal | refus
regain, take back | reprendre, récupérer
regal | royal, majestueux
regard, view | considérer, regarder
regarding | concernant, au sujet de, à propos de, quant à
regarding, concerning | concernant, au sujet de, à propos de
regardless | quand même
regardless | quel que soit, sans tenir compte
regency | régence
regeneration | régénération
regenerative | régénérateur, régénératif
regent | régent
regent | régent, régente
regent, regency | régent, régence
reggae | reggae
regime, government | pouvoir, régime
regimen | régime, traitement
region, area | zone, région
region, regional | régional, régionale
regional, local | local
Régis, Regis | Régis
register | enregistrer, inscrire
register | fichier, registre
register | immatriculer
register | recenser
register, enrol | s'inscrire
register, record | enregistrer
register, till | caisse, caisse enregistreuse
registered | enregistrée, enregistrées
registration number, service number | matricule, numéro matricule
registration | enregistrement
registration, enrolment | inscription
registration, enrolment, enrollment | inscription
registration, number plate | plaque d'immatriculation
regret | regrettable
regret, remorse | regret, remords
regret, remorse | remords
regular season | saison régulière
regular | habitué, habituée, habitués
regular | ordinaire, normal
regular, regular customer | habitué, habituée
regular, steady | régulier, régulière
regular, usual | habituel, habituelle
regularly, frequently, often | régulièrement
regulate | encadrer, réglementer
regulation | encadrement, réglementation
regulations, rules | règles, réglementation
rehab, detox | cure de désintoxication, désintoxication
rehabilitation | réadaptation, rééducation
rehabilitation, rehab | rééducation, réadaptation
reign, rule | régner
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
reject | repousser
reject, dismiss | rejeter, écarter, débouter
reject, refuse, turn down | refuser, repousser
reject, turn down, refuse, decline | refuser, rejeter
rejection, dismissal | rejet
rejection, refusal | refus, rejet
rejection, refusal | rejet, refus
rejection, reject | rejet, refus
rejoin | rejoindre, réintégrer
relate to, concern | se rapporter à, concerner
relate, concern | concerner
relate, recount, tell | relater
related to, concerning | relatif à, concernant
related, associated | associé
related, connected | connexe
related, relative | relatif, relative
related, similar | apparenté
relating | relatif à, concernant, lié à
relational, interpersonal | relationnel
relations, relationship | rapports, relation
relationship | couple
relationship | rapport
relationship, affair | liaison
relationship, couple | couple
relationship, link, tie | lien
relationship, relation | lien
relationship, relation | rapport, relation
relative, family member | parent, parente, membre de la famille
relative, family member, loved one | proche
relatively | relativement
relatives, family and friends | entourage, proches
relax | se détendre
relax, ease | assouplir
relax, relaxation | détente
relaxed | détendu
relay antenna, mobile mast, cell tower | antenne-relais
release on bail, on bail | liberté sous caution
release | communiqué
release | diffuser
release | libération
release | parution, paraître
release | rejet, rejeter
release | remise en liberté, libération
release | sortie, sortir
release | sortir
release, come out | sortir, paraître
release, discharge, waste | rejet
release, disclose, share | communiquer
release, free, clear | dégage, dégagé
release, launch | sortie
release, launch | sortie, parution, lancement
release, publish | diffuser, publier
release, version | version, édition
released | sorti, sortis
relegation | descente, relégation
relevant | concerné, compétent
reliable, credible | sérieux, sérieuse, fiable, crédible
reliable, trustworthy | digne de confiance
reliant, dependent | dépendant, tributaire
relied, relying | compter sur, s'appuyer, dépendre
relief, aid | aide, secours
religious | croyant, religieux
religious | religieux
religious, believer | croyant
reload | recharger
reluctant | réticent, réticente
rely on, count on | compter sur
rely on, draw on | s'appuyer sur
rely, count on | compter sur, s'appuyer
rely, dependence | dépendre, dépendance
remain silent | garder le silence, se taire
remain, be left | rester
remain, stay | demeurer, rester
remaining | restant
remaining | restant, restants, restante, restantes
remains | restes
remake | remake
remake | remake, refaire
remark | commentaire, remarque
remark | réflexion
remark, comment | déclaration, propos
remark, comment | remarque
remarkable, outstanding | remarquable
remarkable, outstanding, exceptional | exceptionnel
remarkably | remarquablement
remarked | fait remarquer, remarqué
remarriage | remariage
remarry | se remarier
remaster | remasteriser
rematch | revanche
Rembrandt | Rembrandt
remember | retenir
remember, commemorate | commémorer, se remémorer
remember, recall | se souvenir
remember, recall | se souvenir, se rappeler
Remembrance Day | jour du Souvenir
remembrance | mémoire, souvenir
remembrance | souvenir, commémoration
remind, recall | rappeler
reminder, follow-up | relance
reminisce | évoquer des souvenirs
reminiscent of | rappelant, évocateur de
reminiscent | évocateur, rappelant
remit, jurisdiction | ressort, compétence
remit, mandate | mandat, attributions
remittance | envoi de fonds, transfert de fonds
remix | remix, remixer
remodel, renovate | rénover, réaménager
remote control | télécommande
remote control, remote | télécommande
remote work, teleworking, working from home | télétravail
remote working, telework, teleworking, telecommuting, working from home | télétravail
remote, at a distance | à distance
remote, isolated | isolé, reculé
remote, secluded | isolé, reculé
removal | enlèvement
removal, withdrawal | enlèvement, retrait
removal, withdrawal | retrait
remove | éliminer
remove | supprimer, éliminer
remove, delete | supprimer, retirer
remove, take away, take off | enlève
remove, take off | enlever, retirer
remove, take off | ôter, enlever, retirer
remove, withdraw | retirer
removed, taken away | enlevé, enlevée, enlevés
renal failure, kidney failure | insuffisance rénale
renal | rénal
rendering | rendu
rendezvous | rendez-vous
rendition | interprétation, version
renegade | renégat
renew | renouveler, reconduire
renew, extend | reconduire, renouveler, prolonger
renewable energy, renewables | énergie renouvelable, énergies renouvelables
renewal, extension | reconduction, renouvellement, prolongation
renewed | renouvelé
Rennes | Rennes
Rennes | Rennes, rennais
renovation, refurbishment | rénovation
renown, repute, fame | renom
renowned | renommé, réputé
renowned, reputed, famous, known | réputé, réputée, réputés
rent arrears | loyers impayés, arriérés de loyer
rent control, rent controls | encadrement des loyers, plafonnement des loyers
rent, rental | location
rent, renter, tenant | locataire
rental market | marché locatif
rental | locatif
rental, hire, lease | location
rental, rent | loyer, louer
renter, tenant | locataire
renunciation, waiver | renonciation
reoffend | récidiver
reoffending, recidivism, repeat offence | récidive
reorganisation, reorganization | réorganisation
reorient, redirect | réorienter
reorientation | réorientation
repaint | repeindre
repair, refurbishment | réfection, remise en état
repair, repairs | réparation, réparations
repair, repairs | réparation, travaux
repeat offender, reoffender | récidiviste, multirécidiviste
repeatedly, several times | à plusieurs reprises, à maintes reprises
repechage | repêchage
repertoire, repertory | répertoire
repertory, repertoire | répertoire
repetition, rehearsal | répétition
replace | changer, remplacer
replace | remplacement, substituer
replacement | remplacement, remplaçant
replacement | remplacement, remplaçant, remplaçante
replacement, replace | remplacer
replacement, substitute | remplaçant, remplaçante
replacement, substitute | remplaçant, remplacement
replacement, successor | successeur
replay | rejouer
replay, catch-up | replay, rediffusion
replicate, reproduce | reproduire, répliquer
replied, replying | répondu, répondre
replies | réponses
reply, answer | répondre
reply, answer | réponse
reply, response, answer | réponse
reply, retort | réplique, répliquer
report on | couvrir
report | annoncer
report | article
report | compte rendu
report | déclarer
report | faire état
report, account, minutes | compte rendu
report, school report, report card | bulletin, bulletin scolaire
report, study | étude
reported | signalé, rapporté, signaler, rapporter
reportedly, according to | selon, d'après
reporter, correspondent | reporter, correspondant, correspondante
reporter, journalist | reporter, journaliste
reporting | reportage
repository | dépôt, référentiel
repository, frame of reference | référentiel, cadre de référence
repost, republish | republier, repartager
represent, constitute | constituer
represent, representation | représenter, représentation
representation | représentation
representative | représentatif
representative, congressman, congresswoman | député, représentant
representative, delegate | délégué
representative, delegate | délégué, déléguée, représentant
representative, member of congress | élu, élue, député
representativeness, representativity | représentativité
repressed | refoulé
Republican National Committee, RNC | Comité national républicain
Republican, Republicans | Républicains
republican, republicans, gop | républicain, républicaine, parti républicain
repulsive, repugnant, disgusting | repoussant, répugnant, dégoûtant
reputation | renommée, réputation
reputation, fame | notoriété
requiem | requiem
require | demander, exiger, nécessiter
require | nécessiter
require | requiert
require, demand | demander, imposer
require, enforce | imposer
require, need | avoir besoin
require, need | exiger, nécessiter
require, oblige | obliger
required, necessary | requise, requises
requirement | besoin, exigence
requirement, condition | condition, critère
requirement, duty | obligation, devoir
requirement, need | besoin
requirements | conditions
resale | revente
reschedule debt | rééchelonner la dette
reschedule | reprogrammer, reporter
rescue team, rescue teams, rescue workers, rescuers | équipe de sauvetage, équipes de sauvetage, secouristes, sauveteurs
rescue, save | secourir, sauvetage, sauver
rescuer, lifeguard | sauveteur, secouriste
rescuer, rescue worker | sauveteur, secouriste
research, study | étude, recherche
resembling | ressembler, ressemblant
resent | éprouver du ressentiment, en vouloir à
resentment | ressentiment, rancœur
reservation | réserve
reservation, downside, drawback | bémol, inconvénient
reserve, book | retenir
reserve, reservist | réserviste
reserve, substitute | remplaçant
reserved | réservée, réservées
reserved, booked | réservé
reset | réinitialiser, réinitialisation, remise à zéro
resettlement | réinstallation
reside, live | résider
residence permit | titre de séjour, carte de séjour
residence, residential | résidence
resident | résident, résidente, riverain
resident, inhabitant | riveraine, habitante
resident, intern | interne
resident, local resident | riverain
resident, tenant | locataire
resign | remettre sa démission, démissionner
resign, quit | démissionner, quitter
resigning, outgoing | démissionnaire
resilience, resistance | résistance, résilience
resist, oppose | s'opposer
resistance, opposition | opposition
resistance, resistant | résistance, résistant
resistor | résistance, résistor
resolution, settlement | règlement, résolution
resolve, determination | détermination, volonté
resolve, settle | régler
resolve, solve | régler, résoudre
resonance | résonance
resort | complexe, complexe touristique, station
resort | station
resort, holiday resort | lieu de villégiature, complexe hôtelier
resort, recourse | recours
resource, funds | moyens
resource, resources | ressources
resources | moyens
resources, means | moyens, ressources
respect, comply with, obey | respecter, se conformer
respect, esteem | considération
respect, esteem | estime, respect
respect, observe | respecter
respect, regard | égard, estime
respectfully | respectueusement
respectively | respectivement
respiratory, breathing | respiratoire
respond | réagir, répondre
respond, intervene | intervenir
respond, reply | réagir
responded, responding | répondu, répondre, réagi
respondent | répondant, sondé, personne interrogée
response, operation | intervention
response, reaction | réaction
response, retaliation | réplique, riposte
response, retaliation | riposte
responsibilities | responsabilités
responsibility | charge, responsabilité
responsibility, liability | responsabilité
responsible for, in charge of | chargé de
responsible, guilty | coupable
responsible, liable | responsable
responsive | réactif
responsiveness, reactivity | réactivité
rest area, service area | aire de repos, aire d'autoroute
rest | repose, reposent
rest | suite
rest, lie | reposer
rest, remainder | reste
rest, remains | reste, restes
restart, reboot | redémarrer
restaurant industry, catering | restauration
restaurant | resto, restau, restaurant
restaurateur, restaurant owner | restaurateur
restitution | restitution
restitution, return | restitution
restless | agité, remuant
restoration | restauration
restoration | restauration, rétablissement
restoration, reinstatement | rétablissement
restore | restituer
restore | rétablir
restraint, moderation | retenue
restriction | contrainte, restriction
restriction | limite, restriction
restroom, washroom, toilet | toilettes
restructuring | restructuration
result, achievement | performance, résultat
result, cause | entraîner
result, outcome | conséquence, résultat
result, outcome | issue
result, score | score
results, assessment | bilan
resume, CV, curriculum vitae | CV, curriculum vitae
resume, restart | redémarrer
resume, take over, take back | reprendre
resurface, emerge | refaire surface
retail | commerce
retail | commerce de détail, vente au détail
retail, distribution | grande distribution, distribution
retail, mass retail | distribution, grande distribution
retail, retailing | grande distribution, commerce de détail
retailer | détaillant, distributeur
retailer | distributeur
retailer | distributeur, détaillant
retain, hold back | retenir
retain, keep | garder, conserver
retaining wall | mur de soutènement
retake, recapture | reprendre, reconquérir
retarded | attardé
rethink | repenser
rethink | repenser, revoir
retina | rétine
retinal | rétinien, rétinienne
retire | abandonner
retire | se retirer, retraite
retire, quit | raccrocher
retire, retired | prendre sa retraite, retraité
retired | à la retraite, retraité
retired | retraité, à la retraite
retired, retiree | retraité
retiree, pensioner | retraité, retraitée
retirement age | âge de la retraite, âge légal
retirement home resident, boarder | pensionnaire
retouching, touch-up, alteration | retouche
retrain | se reconvertir
retraining | reconversion
retreat | recul
retreat | retraite
retreat, fall back | se replier, reculer, recul
retreat, withdrawal | retrait, se retirer
retribution | châtiment, vengeance, représailles
retro | rétro
retro, vintage | rétro
retrograde | rétrograde
return on investment | retour sur investissement
return trip, round trip | aller-retour
return | rentrée, retour
return, come back | revenir
return, give back | remettre
return, give back | restituer, rendre
return, go back | retourner
return, go home, come back | rentre, rentres, rentrent, rentré, rentrés
return, hand back | rendre
return, send back | renvoyer
return, send back, expel, deport | renvoyer
return, yield | rendement
Reunion Island, Réunion | La Réunion, île de La Réunion
Reunionese, from Réunion | réunionnais
reusable | réutilisable
reveal | montrer, révéler
reveal, unveil | révéler, dévoiler
revelation, reveal | révélation, révéler
revenge, vengeance | vengeance
revenge, vengeance | vengeance, représailles, se venger
revenue, income | recettes
revenue, takings, receipts | recettes, recette
revenue, turnover, sales | chiffre d'affaires
revere, venerate | vénérer, révérer
revered, venerated | vénéré, révéré
reverence | révérence, vénération
reverend | révérend
reversal, inversion | inversion
reverse gear | marche arrière
reverse side, verso | verso
reverse | renverser
reverse | renverser, inverser
reverse, other side | revers
reverse, overturn | annuler
reversible | réversible
review | analyse, examen
review | avis, critique
review | critique
review, assessment | bilan, évaluation
review, comment | avis, commentaire
review, consider | examiner, étudier
review, examine | examiner, examen
review, scrutiny, consideration | examen
revise | revoir
revised, reviewed | revu
revisit | revisiter, réexaminer
revoked | révoqué, abrogé, retiré
revolution, revolutionary | révolution, révolutionnaire
revolution, revolutionary | révolutionnaire
revolve | tourner
revue | revue, spectacle de music-hall
rewind | rembobiner
rework | retravailler, remanier
rewriting | réécriture
rhapsody | rhapsodie
rhetoric | discours, rhétorique
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
rich, wealthy | riche, fortuné
Richelieu | Richelieu
richest | plus riche, plus fortuné
Richmond | Richmond
Richter scale | échelle de Richter
rid, get rid of | se débarrasser, se défaire
riddance | bon débarras, débarras
riddle | devinette
riddle, enigma, puzzle | énigme
riddled with bullets | criblé de balles
ride | course
ride | manège
ride | manège, attraction
ride, cycle | rouler
ride, drive | conduire
rider, cyclist | coureur, cycliste, coureuse
rider, horseman | cavalier
rider, horseman, horsewoman | cavalier, cavalière
rider, motorcycle rider | motard, pilote
ridge | arête, crête
rife, widespread | répandu, courant
riff | riff
rift | fossé, fracture, faille, désaccord
Riga | Riga
rigged | truqué
right away, from now on | dès maintenant
right bank | rive droite
right of asylum, asylum | droit d'asile, asile
right of way | priorité
right to abortion, abortion rights | droit à l'avortement, droit à l'IVG
right | bon, correct, juste, exact
right | droite, de droite
right | raison, avoir raison
right, correct | correct, juste
right, right wing | droite
right-wing | de droite
righteous, virtuous | vertueux, juste
righteousness | droiture, justice
rightly | à juste titre, à raison
rigorous, strict | rigoureux
Rimouski | Rimouski
ring binder | classeur
ring road | rocade, périphérique
ring road, bypass | périphérique, rocade, boulevard périphérique
ring | bague, anneau
ring | cercle, bague, alliance
ring, boxing ring | ring
ring, call, phone | appeler, téléphoner
ring, network | réseau
ring, network | réseau, filière
rink | patinoire
rinse | rincer, rinçage
Rio de Janeiro | Rio de Janeiro
Rio de Janeiro, Rio | Rio de Janeiro, Rio
Rio, Rio de Janeiro | Rio, Rio de Janeiro
riot police | police anti-émeute, CRS
rip, tear | déchirer, arracher
rip-off, scam | arnaque, escroquerie
ripe | mûr
ripen | mûrir
ripple effect, knock-on effect | effet domino, répercussion, effet d'entraînement
ripple | ondulation, vaguelette, ride
rise up, revolt | se soulever, se révolter
rise | se lever
rise, amount to | élèvent, élevait
rise, go up, climb | monte, montent
rise, grow | progresser, progression
rise, growth | accroissement, croissance
rise, increase | croissance, hausse
rise, increase | élever, s'élever
rise, increase, gain | progresser
rise, increase, growth | hausse, augmentation, croissance
rise, rising | en hausse, hausse, montée
rise, surge | bond
rise, surge | montée
risen | augmenté, monté
risen, gone up | monté, montés
rising sun | soleil levant
rising, climbing | croissant, montant
risk aversion | aversion au risque
risk, face | risquer
risky, risk | risqué
rite, ritual | rite, rituel
ritual, rite | rituel, rite
rival, compete | rivaliser
rival, opponent | adversaire
rival, opponent | adversaire, rival
rivalry | concurrence, rivalité
river | cours d'eau
riverside resident, local resident | riverain
riverside, riverbank | berge, rive, bord de rivière
riveting, gripping | captivant, palpitant
RNA | ARN
road haulier, haulage company, trucking company | transporteur routier
road network | réseau routier
road sign, signpost | panneau de signalisation, panneau
road surface | revêtement routier, chaussée
road transport, road haulage, trucking | transport routier
road | chemin, voie, rue
road | routier
road | routier, routière
road, route | axe, route
road, route | voie, route
roadblock | barrage, barrage routier
roads department, highways department | voirie, service de la voirie
roadshow | tournée de présentation
roadstead, harbour | rade
roaming | itinérance
Roanne | Roanne
rob | voler, dévaliser
rob, steal | voler, dérober
robbed | volé, dévalisé, cambriolé
robber | braqueur, braqueuse, voleur
robber, armed robber | braqueur, braqueuse, voleur
robbery, hold-up, heist | braquage, vol, vol à main armée, cambriolage
robbery, larceny, burglary | vol
Robespierre | Robespierre
robin | rouge-gorge
robotic, automated | robotisé
robust, sturdy | robuste
robustness, sturdiness | robustesse, solidité
Roch | Roch
Rochdale | Rochdale
Rochefort | Rochefort
Rochester | Rochester
rock climbing, climbing | escalade
rock music | musique rock, rock
rock star | rock star, star du rock, vedette rock
rock, stone | pierre, caillou, rocher
rocked | bercé
rocked | secoué, secouer
rocker | rockeur, rockeuse
rocket fire | tir de roquette, tirs de roquettes
rocket launcher | lance-roquettes
rocket, missile | missile, roquette, fusée
rocking chair | fauteuil à bascule, chaise berçante
rocky | rocheux, rocheuse
rode, ridden | monté, chevauché, monter à cheval
rodent | rongeur
rodeo | rodéo
Rodin | Rodin
roe deer | chevreuil
roe | œufs de poisson
Roland-Garros, French Open | Roland-Garros
role model | exemple, modèle
role | fonction, rôle
role | mission, rôle
role | personnage
role, function | fonction
role, part | rôle
roll | petit pain, rouleau
roll | roule, roulé
roller coaster | montagnes russes
roller coaster, rollercoaster | montagnes russes
roller | rouleau
rolling | roulant
rolling | roulement
rollout, roll-out | déploiement, lancement
Roma | Rom
Roman Catholic Church | Église catholique romaine
Roman Empire | Empire romain
Roman | romain
Roman | romain, romaine
Romandy, French-speaking Switzerland | Suisse romande, Romandie
Romanesque | romane
Romanian | roumain
romantic comedy, rom-com | comédie romantique
romantic, romance | romantique, idylle
romantic, sentimental | sentimental, amoureux
romanticism | romantisme
Rome | Rome
Romeo and Juliet | Roméo et Juliette
roof frame, timber frame, framework | charpente
roof | couverture, toit
roof, roofing | toiture, toit
rooftop | toit
rook, crow | corneille, corbeau
rookie | débutant, novice, recrue
room for manoeuvre, leeway | marge de manœuvre
room for manoeuvre, leeway, room for maneuver | marge de manœuvre
room | place, espace
room, chamber | salle
room, meeting room | salle de réunion, salle
roost, perch | perchoir, se percher
root out, uproot | déraciner
root, origin | origine
root, source | origine, racine
rooting | encourager, soutenir
rooting | enracinement
Roquefort | roquefort
rosary | chapelet, rosaire
Rosary | rosaire
rose | rose
rose, rosé | rosé
rosebush | rosier
rosemary | romarin
Rosetta Stone | pierre de Rosette
rosewood | palissandre, bois de rose
roster | effectif, liste
rotary | rotatif
rotation | roulement
rotor | rotor
Rotterdam | Rotterdam
Roubaix | Roubaix
Rouen | Rouen
rough | grossière
rough, approximate | approximatif, approximative
rough, raw | brut
rough, tough | dur, difficile, brutal
roughly | brutalement
roughly | en gros, à peu près
roulette | roulette
round of 16, last 16 | huitième de finale
round of 32, last 32 | seizième de finale
round table | table ronde
round | cartouche
round | reprise
round | série, cycle
round | tournée
round, around | autour
round, circular | rond
round, matchday | journée
round, tour | tournée
round-the-clock, ongoing | permanent, en permanence
round-up, raid | rafle
round-up, roundup | rafle
rounded | arrondi
Rousseau | Rousseau
Roussillon | Roussillon
route | itinéraire, parcours
route | ligne, itinéraire
route | trajet, itinéraire
route | voie, chemin
route, line | ligne
route, path | parcours
routine | de routine
routing | routage, acheminement
rover | rover, astromobile
roving | itinérant
row | ligne, rangée, rang
row | rang, rangée
row, dispute, controversy | polémique, dispute
row, dispute, outcry | polémique
row, in a row | d'affilée, de suite, consécutif
row, line, rank | rang, ligne, file
Royal Air Force, RAF | Royal Air Force, RAF
royal assent | sanction royale
rub shoulders with, mix with | côtoyer
rubbish bin, bin | poubelle, bac
rubbish collection, waste collection, garbage collection | collecte des déchets, enlèvement des ordures, ramassage des ordures
rubbish, crap | conneries
rubbish, garbage, trash, waste | ordures, déchets, poubelle
rubble | décombres, gravats
ruby | rubis
ruddy | rougeaud
rude | malpoli, grossière
rude, coarse, crude | vulgaire, grossier
rudimentary | rudimentaire
rug, carpet | tapis
ruin | ruine, ruines
ruined, ruining | ruiné, gâché, ruiner, gâcher
rule out | exclure
rule out | exclure, écarter
rule out, dismiss | écarte
rule | principe
rule | règne
rule | statuer
rule, control | domination
rule, domination | domination
rule, govern | diriger, gouverner
rule, regime | régime, pouvoir
rule, regulation | règle
rule, reign | régner, règne
rule, resolve | décider
ruled out, dismissed | écarté
ruled | gouverné, régné
ruled | jugé, statué
ruler | règle
rulers, those in power, government leaders | gouvernants, dirigeants
rules, regulations | réglementation, règles, règlement
rules, rulebook | règlement, règles
ruling class | classe dirigeante
ruling | dirigeant
ruling, decision | avis, décision
ruling, decision | décision
ruling, decision | jugement, arrêt, décision
ruling, in power | au pouvoir
ruling, judgment, decision | décision
ruling, verdict | verdict
rum | rhum
rumble | gronder, grondement
rumour, gossip | rumeur
rumour, rumor | bruit, rumeur
rump steak | romsteck, rumsteck
rump | croupe
run aground | échouer, s'échouer
run aground | s'échouer
run away, flee | fuir, s'enfuir
run away, flee | se sauver
run errands, errand | faire des courses, faire des commissions
run off | filer
run over | écraser, renverser
run | circuler
run | course
run | couru, courent
run | exploiter
run | se présenter, être candidat
run | série
run | tenir, gérer
run, lead, manage | diriger
run, operate, work | fonctionner
run, spate, row | série
run, stand | se présenter
run, travel | circule, circulent
run-down, rundown, dilapidated | délabré, vétuste
run-up | élan
rundown, summary | résumé, récapitulatif
rune | rune
runner-up | dauphin, finaliste, deuxième
running | course à pied
running | course, course à pied
runny | coulant
rupee | roupie
rural, country, pastoral | champêtre
rush hour | heure de pointe
rush, assault | assaut
rush, hurry | se dépêcher
Russian roulette | roulette russe
rut | ornière
Ruth | Ruth
Saarland, Saar | Sarre
Sabbath | sabbat, shabbat
sable | zibeline
sabre, saber | sabre
sack | sac
sacrament | sacrement
Sacramento | Sacramento
sacrifice | sacrifier, sacrifice
sacrificial | sacrificiel
sacrilege | sacrilège
sacrilegious | sacrilège
sacrosanct | sacro-saint
sad, sadly | triste, tristement
sad, sadness | tristesse
sad, unhappy | malheureux
sadden | attrister
sadden | attrister, peiner
saddest | plus triste
sadism | sadisme
sadistic | sadique
sadistic, sadist | sadique
safari | safari
safe and sound | sain et sauf
safe haven, safe-haven asset | valeur refuge
safe | coffre-fort
safe | coffre-fort, coffre
safe | sain et sauf, en sécurité
safe | sauf
safe | sûr, sécuritaire
safe, harmless | inoffensif
safe, secure | sécurisé
safe, sheltered | à l'abri
safeguarding | protection, sauvegarde
safeguarding, protection | sauvegarde
safely, safe | sain et sauf
safest | plus sûr
safety net | filet de sécurité
safety, security | sûreté, sécurité
saffron | safran
sag | s'affaisser
saga | saga
sage | sauge
Saguenay | Saguenay
sail, sailing | voile
sailboat, sailing boat | voilier
sailor | marin
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
salad, lettuce | salade, laitue
Salafism | salafisme
Salafist | salafiste
salami, dry sausage | saucisson
salary, earnings | revenu, revenus
sale | cession, vente
sale | solde, soldes
sale, marketing | vente, commercialisation
sale, sales | soldes
sale, sell | vendre
Salem | Salem
sales clerk, shop assistant, clerk | vendeur, vendeuse
sales rep, sales representative | représentant commercial, commercial
sales representative | représentant, commercial
sales | commercial
sales | vente, ventes
sales, turnover | chiffre d'affaires
salesman, saleswoman, sales representative | vendeur, vendeuse, commercial, représentant de commerce
salesperson | vendeur, vendeuse
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
same | même
same, alike | pareil
same, identical | même, identique
same-sex | de même sexe
Samoa | Samoa
Samoan | samoan
sample | échantillonner
sample | prélèvement
sampling | échantillonnage
sampling, sample | échantillonnage, échantillon
Samson | Samson
samurai | samouraï
San Bernardino | San Bernardino
San Diego | San Diego
San Francisco | San Francisco
sanctimonious, overly devout | bigot, bigote
sanctioned | approuvé, autorisé
sanctioned | sanctionné
sanctity | caractère sacré, sainteté
sanctuary, nature reserve | réserve, réserve naturelle
sand dune | dune de sable
sandal | sandale
sandbank | banc de sable
sandbox, sandpit | bac à sable
sandstone | grès
sandy | sablonneux, sablonneuse, sableux
sandy, sand | de sable
sane | sain d'esprit
sanitary pad, pad | serviette hygiénique, protection périodique
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
sat | assis, s'asseoir
Satan | Satan
satanic | satanique
satchel, bag, pouch | sacoche
satchel, musette | musette
satellite dish | antenne parabolique, parabole
satellite imagery | imagerie satellite, images satellites
satin | satin
satisfied, happy | satisfait
satisfied, satisfaction | satisfait, satisfaction
satisfy, meet | satisfaire
satisfy, quench | assouvir
satisfying | satisfaisant
saturate | saturer
saturated fat | graisses saturées, gras saturés
saturation | saturation
Saturn | Saturne
saucer | soucoupe
Saudi Arabia | Arabie saoudite, Arabie Saoudite
sauerkraut | choucroute
sauna | sauna
savage, brutal | brutal, féroce
savanna, savannah | savane
Savannah | Savannah
savannah, savanna | savane
save lives | sauver des vies
save money | faire des économies, économiser
save | arrêt
save | enregistrer, sauvegarder
save | épargner
save | sauvegarder, conserver
save | sauver, épargner
save, record | enregistrer
save, saving, savings | économie, économies, épargne
saved | enregistré, économisé
saved | sauvé, sauver
saver | épargnant
saver | épargnant, épargnante
saving | économie
saving, rescue | sauvetage
saving, savings | économies
savings account | compte d'épargne, livret d'épargne
savings account | livret, compte d'épargne, livret d'épargne
savings account, passbook | livret d'épargne
savings bank | caisse d'épargne
savory, savoury | salé
Savoy | Savoie
Savoy, Savoie | Savoie
savvy, shrewd | averti, avisé
saw | scie
sawmill | scierie
sax, saxophone | saxophone, saxo
Saxon | saxon
saxophone | saxophone
saxophonist | saxophoniste
say again | répéter
say, believe, think | estimer, penser, juger
say, claim | prétendre, affirmer
say, claim, insist | assurer, affirmer
say, claim, insist | assurer, soutenir, affirmer
say, explain | expliquer, préciser
say, point out | indiquer
say, relate | raconter
say, state, claim, assert, declare | dire, affirmer, déclarer
say, state, declare | déclarer, dire, affirmer
say, tell | déclarer, dire
say, tell, add, point out | dire, affirmer, ajouter, indiquer, souligner
say, voice | exprimer, s'exprimer
saying, proverb | dicton, proverbe
scalable, evolving | évolutif
scale | écaille
scale, climb | escalader
scale, scope | envergure, ampleur
scales, weighing scale | balance
scaling | mise à l'échelle
scallop, scallops | noix de Saint-Jacques, coquille Saint-Jacques
scalp | cuir chevelu
scalp | cuir chevelu, scalp
scaly | écailleux
scammer, fraudster, con artist | arnaqueur, escroc
scan | numériser, scanner, balayer
scan, scanner | scanner
scandal, affair | affaire
scanner | scanner, scanneur, numériseur
scanning, sweep | balayage
scant, meagre, meager | maigre, insuffisant
scapegoat | bouc émissaire
scare, frighten, scared | effrayer, faire peur
scarecrow | épouvantail
scared, afraid | peur
scarier | plus effrayant
scariest | plus effrayant
scarlet fever | scarlatine
scarlet | écarlate
scarred, marked | marqué
scary, frightening, creepy | flippant, effrayant
scavenger hunt | chasse au trésor
scavenger | charognard
scavenging | récupération, fouille
scenario, script, screenplay | scénario
scenario, theory, possibility | hypothèse
scene | théâtre, scène
scene, place, crime scene | lieux, scène de crime
scene, site | scène
scenic | pittoresque, panoramique
sceptre, scepter | sceptre
schedule | prévoir, prévu, fixer
schedule, calendar, timetable | calendrier
schedule, timetable | planning, emploi du temps
scheduled | prévu, programmé
scheduled, planned | prévu, programmé
scheduling | planification, programmation
Scheldt | Escaut
schema, diagram | schéma
scheme, pension scheme | régime, régime de retraite
scheme, plan | plan, projet
scheme, plan | régime
scheme, plan, program | programme, plan, projet
scheme, shenanigans | magouille, combine, embrouille
scheme, system | système, dispositif
schism | schisme
schizophrenia | schizophrénie
schizophrenic | schizophrène
scholar | érudit, savant
scholarship, grant, bursary | bourse
scholastic, academic | scolaire
school catchment area | carte scolaire, secteur scolaire
school desk, desk | pupitre
school dropout, dropout | décrocheur, décrocheuse
school holidays, school holiday | vacances scolaires
school year | année scolaire
school | collège, lycée, établissement scolaire, établissement
school, schooling | scolarité, scolaire
schoolboy, schoolchild, pupil | écolier, élève
schoolteacher | instituteur, institutrice, maître d'école
schoolteacher, teacher | maître, maîtresse, instituteur, institutrice
schooner | goélette
science popularizer | vulgarisateur scientifique
science, scientific | scientifique
scientist, researcher | chercheur
scientist, researcher | chercheur, chercheuse, scientifique
Scientologist | scientologue
Scientology | scientologie
scion, heir | héritier, descendant, rejeton
sclerosis | sclérose
scoop | scoop
scoop, exclusive | exclusivité, scoop
scoop, exclusive | scoop, exclusivité
scope | champ, portée
scope, field | champ, champ d'application
scorching, sweltering | caniculaire, torride, étouffant
score | inscrire
score | note
score | résultat, score
score, grade | note
score, result | résultat
scoreboard | tableau d'affichage
scorn, despise | mépriser
Scorpio | Scorpion
scorpion | scorpion
scotch, Scotch whisky | scotch, whisky écossais
Scotch, whisky, whiskey | whisky, scotch
Scotsman, Scot | Écossais
Scotswoman | Écossaise
Scottish National Party, SNP | Parti national écossais
Scottish | écossais, écossaise
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
scrapped | abandonné, mis au rebut
scrappy | combatif
screech | crisser, crissement
screen | projeter
screen, test | dépister
screened | dépisté, filtré
screened | projeté, diffusé
screening | contrôle
screening | séance, projection
screening | test, dépistage
screening, showing | projection
screening, test | test
screenshot, screen capture | capture d'écran
screw, bolt | vis, boulon
screwdriver | tournevis
screwed | foutu, baisé
screwed | vissé
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
scythe | faux
sea bass | bar, loup
sea bass | loup de mer, bar
sea salt | sel de mer
sea urchin | oursin
sea, marine | marin, marine
seaboard, coast | littoral, côte
seafood platter | plateau de fruits de mer
seafood | fruits de mer
seagull, gull | mouette, goéland
seahorse | hippocampe
seal pup | bébé phoque, blanchon
seal | boucler, bouclage
seal | conclure
seal, close | fermer
sealing | étanchéité, scellement
seam | couture
seamless | sans accroc, homogène, fluide
search engine optimization, SEO | référencement, SEO
search, frisk | fouiller, fouille
search, look for | recherche, être à la recherche
search, pursuit | quête
season | saison, saisonnier, saisonnière
season, seasoning | assaisonner, assaisonnement
season, series | saison
seat belt | ceinture de sécurité
seat belt, seatbelt, safety belt | ceinture de sécurité
seat | fauteuil, siège
seat, bench | siège
seat, headquarters | siège
seated, sitting | assise, assises
seating | places assises, sièges
Seattle | Seattle
seawater, sea water | eau de mer
seaweed, algae | algues, algue
seaweed, algae, alga | algue
secession | sécession
secessionist | sécessionniste
secluded | isolé, retiré, à l'écart
seclusion | isolement
second half | seconde période, deuxième mi-temps
second home | résidence secondaire
second leg | match retour
Second World War, World War II, World War Two | Seconde Guerre mondiale, Deuxième Guerre mondiale
second-hand, used | d'occasion
secondary school graduate, high school graduate | bachelier, bachelière
secondary school pupil, middle school student | collégien, collégienne
secondary school, middle school | collège, école secondaire
secondary school, middle school, college | collège
secondary | second degré
secondary, minor | secondaire
secondhand bookseller | bouquiniste
secondhand, second-hand, used | d'occasion, de seconde main
secondly | deuxièmement
secondment | détachement
secrecy | secret, confidentialité
secrecy, discretion | discrétion
secrecy, hiding | clandestinité
secret, secretly | secret, secrète, secrètement
secretary general | secrétaire général
Secretary of State, junior minister | secrétaire d'État
secretary, minister | ministre
secrete | sécréter
secretion | sécrétion
secretly, undercover | clandestinement, en cachette
sectarian violence | violences confessionnelles, violences intercommunautaires, violences interconfessionnelles
sectarian | sectaire
sectarian | sectaire, confessionnel
sectarianism | sectarisme
sectarianism | sectarisme, confessionnalisme
section | partie
section | rayon
section | rubrique
section | tronçon
section, article | article
section, clause | article
secular, lay | laïc, laïque
secure | garantir, assurer
secure, ensure | assurer, garantir
secure, safe | sûr, en sécurité, sécurisé
security forces | forces de l'ordre, forces de sécurité
security forces, police | forces de l'ordre
security gate | portique de sécurité, portique
security operation | dispositif de sécurité
security, assurance | garantie
security, guarantee | garantie, caution
security, secure | sécurité
security, share, stock | valeur, titre, action
security, stock | titre, valeur mobilière
sedan, saloon car | berline
sedate | mettre sous sédation
sedation | sédation
sedative, tranquilliser | sédatif, calmant, tranquillisant
sedentary | sédentaire
sediment | sédiment
sedimentary | sédimentaire
sedimentation | sédimentation
seduced, won over, charmed | séduit
seducer, womanizer, womaniser | séducteur, dragueur
seduction | séduction
seductive | séduisant, séducteur
seductive, alluring, attractive, appealing | séduisant, attrayant
see again | revoit
see | constater, apercevoir
see | voit, voient, voyait, voyaient, verra, verrez, verront, verrait
see, consult | consulter
see, meet | rencontrer
see, note | observer
see, view | considérer, voir
see, view, watch | regarder, visionner
seed | tête de série
seed, pip | pépin
seed, sow | semer
seeded | ensemencé
seeded | tête de série
seedling | semis, plant
seek | tenter, chercher
seek, aim | viser
seek, request | solliciter, demander
seem | apparaître, sembler, paraître
seem | sembler
seem, appear | paraître, avoir l'air, apparaître
seem, look | paraître, sembler
seemingly, apparently | apparemment, semble-t-il
seemingly, it seems, it appears | apparemment
seen again | revu
seer, clairvoyant, fortune teller | voyant, voyante
Seine | Seine
seismic | sismique
seismologist | sismologue
seize, capture | prendre, s'emparer de
seize, grab, take | prendre, saisir
seize, take hold | empare
select | retenir, sélectionner
selection | choix, sélection
selection, choice | choix
selection, squad, team | sélection
selector | sélecteur
self, ego | moi
self-defence, self-defense | légitime défense
self-denial, selflessness, self-sacrifice | abnégation
self-deprecation, self-mockery | autodérision
self-determination | autodétermination
self-driving, driverless | autonome, sans chauffeur
self-driving, driverless, autonomous car, self-driving car | voiture autonome, véhicule autonome
self-employed | libéral, indépendant
self-employed, independent, freelance | indépendant
self-governing | autonome
self-government, home rule | autonomie
self-medication | automédication
self-reliant | autonome
self-sacrifice, sacrifice | sacrifice
self-taught, autodidact | autodidacte
selfie | selfie, égoportrait
selfish | égoïste
selfless, altruistic | désintéressé, altruiste
sell | céder, vendre
sell | écouler
sell, market | commercialiser
sell, transfer | céder
seller | vendeur, vendeuse
semantic | sémantique
semantic, semantics | sémantique
semen, sperm | sperme
semi-automatic | semi-automatique
semiconductor, microchip | semi-conducteur, puce électronique
semifinal, semi-final | demi-finale
seminal | fondateur, majeur
seminar, conference | colloque, séminaire
seminar, workshop | séminaire
seminarian | séminariste
seminary | séminaire
senator, lawmaker | parlementaire
senatorial | sénatorial
send off, sent off | expulser
send | adresser, envoyer
send | envoie, envoient, envoyez
send, address | adresser
send, dispatch | dépêcher, expédier
send, dispatch | envoyer
send, sending | envoyer
sending-off, dismissal | expulsion
Senegalese riflemen, Senegalese tirailleurs | tirailleurs sénégalais
Senegalese | sénégalais
seneschal | sénéchal
senile dementia | démence sénile
senile | sénile
senility | sénilité
senior manager, senior executive | cadre supérieur
senior official | haut fonctionnaire, haut responsable
senior | supérieur
senior, elders, seniors | aîné, aînés
sense of belonging | sentiment d'appartenance
sense | bon sens
sense | sentiment
sense | sentir, ressentir
sense, feel | ressentir
sense, feeling | sentiment, sensation
senseless, meaningless | insensé, absurde
sensible | sensé
sensing | détection
sensing | sentir, percevoir
sensitive, delicate | délicat
sensory | sensoriel
sensuality | sensualité
sent off | expulsé
sent | envoyée, envoyées
sentence, convict | condamner, peine de prison
sentence, verdict | verdict, jugement
sentient | sensible, doué de sensibilité
sentinel, sentry | sentinelle
sentry, sentinel | sentinelle, factionnaire
SEO, search engine optimization | référencement naturel, référencement
Seoul | Séoul
separate | différent, à part
separate, split | se séparer, rompre
separately | séparément
separation, split, breakup | séparation
separatist, pro-independence | indépendantiste
sepsis | septicémie, sepsis
septic tank | fosse septique
septicaemia, blood poisoning, sepsis | septicémie
sequence, scene | scène
sequencing | séquençage
sequential | séquentiel
sequin, glitter | paillette
serene | serein
serene, calm | serein
serenity | sérénité
Serge | Serge
sergeant | sergent, sergente
serial | en série
series | succession, série
serious, important | important, sérieux
serious, reliable | sérieux
serious, severe | lourd, grave
serious, severe | lourd, sévère, grave
seriously ill | gravement malade
seriously injured, badly hurt | grièvement blessé, blessé grave
seriously | au sérieux
seriously | sérieusement, gravement
seriously, badly | sérieusement, gravement
seriously, severely | sévèrement
seriously, severely, badly | grièvement, gravement
serotonin | sérotonine
serpent, snake | serpent
serpentine | serpentine
serum | sérum
serve a sentence, serve | purger, purger une peine
serve | desservir
serve, service | servir, service
service sector, tertiary | tertiaire, secteur tertiaire
service | cérémonie
service | desserte, prestation
service | prestation, service
service | révision
servitude | servitude, asservissement
servitude, bondage | servitude, asservissement
sesame | sésame
session | session
set fire, torch | brûler, incendier
set one's sights on | jeter son dévolu sur
set out, establish | définir
set out, explain, outline | exposer, expliquer
set up | créer, installer, mettre en place
set up | installer, mettre en place
set up | mettre sur pied
set up, create | constituer
set up, put in place, implement, introduce | mettre en place
set | plateau
set | série, ensemble
set | série, jeu
set, decor, scenery | décor
set, establish | établir, définir
set, film set | décor
set, lay | mettre
set, movie set | plateau, plateau de tournage
setback, tribulations, woes | déboires
Sète | Sète
Sétif, Setif | Sétif
setter | setter
setting sun | soleil couchant
setting | cadre, décor
setting | décor, cadre
settle for, be content with, make do | contenter, se contenter de
settle, resolve | régler, résoudre
settle, sort out | arranger, régler
settled, sorted | réglée
settlement | accord, règlement
settlement | colonie
settlement | colonisation
settlement | localité, agglomération
settlement | règlement
settlement | transaction, règlement à l'amiable
settlement, agreement | accord
settlement, colonisation, colonization | colonisation
settlement, colony | colonie, colonisation
settlement, out-of-court settlement, agreement | accord, accord à l'amiable, règlement
setup | installation, configuration, dispositif
setup, set up | installer
Sevastopol | Sébastopol
seventeenth century | dix-septième siècle, XVIIe siècle
seventeenth century, 17th century | XVIIe siècle, dix-septième siècle
seventeenth | dix-septième
several, various | divers, différents, plusieurs
several, various, different | différents, différentes, divers
severe | grave, sévère
severe, harsh | sévère, rude
severe, serious | grave, sérieux
severe, strict, tough | sévère, strict
severed | sectionné, coupé, rompu
severely, badly | fortement, gravement
severely, heavily | lourdement
Seville | Séville
Seville, Sevilla | Séville
Sèvres | Sèvres
sewing, dressmaking | couture
sex education | éducation sexuelle
sex offender | délinquant sexuel
sex | sexe, rapport sexuel, rapports sexuels, relation sexuelle
sexting | sextage, sexting
sexual abuse | abus sexuel
sexual abuse | abus sexuel, violence sexuelle, abus sexuels, violences sexuelles
sexual abuse | abus sexuel, violences sexuelles, agression sexuelle
sexual assault | agression sexuelle, attouchement
sexual assault, sexual abuse | agression sexuelle
sexual intercourse, intercourse | rapport sexuel, relation sexuelle
sexual intercourse, sex | rapports sexuels, relations sexuelles
sexual orientation | orientation sexuelle
sexual partner | partenaire sexuel
sexual, sex | sexuel, sexuelle
sexually transmitted disease, STD, STI | maladie sexuellement transmissible, MST, IST
sexy | sexy
sexy, attractive | séduisant
Seychelles | Seychelles
shack, hut | cabane, baraque, bicoque
shackles | chaînes, fers, entraves
shade | ombrage
shadow cabinet | cabinet fantôme
shadow | fantôme
shadow, phantom | fantôme
shadowy | obscur, mystérieux
shady, shaded | ombragé
shaft, mine shaft | puits, puits de mine
shaggy | hirsute
Shah of Iran | chah d'Iran, shah d'Iran
shah | chah
shah | chah, shah
shake hands | serrer la main
Shakespeare | Shakespeare
shaky | tremblant, chancelant, fragile
shaky, wobbly | bancal, boiteux
shale gas | gaz de schiste
shale oil | pétrole de schiste
shale | schiste
shale, schist | schiste
shallow | peu profond
shallow, superficial | superficiel
shaman | chaman
shambles, mess | pagaille, désordre, chaos
shame | dommage
shameless | éhonté, sans vergogne
shameless, shamelessly | sans vergogne, éhonté
shampoo | shampoing, shampooing
shampoo | shampooing, shampoing
shamrock, four-leaf clover | trèfle, trèfle à quatre feuilles
shape, condition | état, forme
shape, form | forme, façonner
shard | éclat, tesson
share buyback | rachat d'actions
share | publier, relayer
share, common | commun
share, divide | répartir, partager
share, equity | action
share, percentage | pourcentage, part
share, percentage, proportion | pourcentage, proportion
share, portion | portion, part
share, stock, security | titre
shared | commun, partagé
shareholder | actionnaire
sharia, sharia law | charia
sharks | requins
sharp | précis
sharp, acute | aigu, aiguë
sharp, clear | net, nette
sharp, steep | fort
sharp, sudden | brutal, brusque
sharper | plus net, plus tranchant
shave | raser, se raser
shaving | rasage
shawl | châle
she-wolf | louve
shear | tondre
shears | cisailles
sheath | gaine, fourreau
shed | perdre, verser
shed | verser
sheen, shine | éclat, lustre
sheep's milk | lait de brebis
sheet of paper | feuille de papier, feuille
sheet, sheet metal | tôle
Sheffield | Sheffield
sheikh, sheik | cheikh
shelf | rayon, étagère
shell casing, cartridge case, casing | douille
shell company | société écran
shell | coque, coquille
shell | coquille, coque
shell, bomb | bombarder
shell, carapace | carapace
shell, cartridge | cartouche
shellfish | coquillage, crustacé
shellfish | fruits de mer, coquillage
shellfish, seafood | fruits de mer
shellfish, seashell, shell | coquillage
shelling, bombing | bombardement
shelter | foyer, hébergement
shelter | refuge, abri
shelter, take shelter | se réfugier, s'abriter
shelve | mettre au placard, abandonner
shenanigans | manigances, magouilles
Shenzhen | Shenzhen
Sherbrooke | Sherbrooke
sheriff | shérif
Sherlock Holmes | Sherlock Holmes
sherry | xérès
Shetland Islands | îles Shetland
Shetland | Shetland
Shi | Shi
shield | écu, écusson
shift | basculement
shift | quart, quart de travail
shift, change | évolution, virage
shift, move | transférer
shift, night shift | quart, garde
shift, work shift, team | équipe
shilling | shilling
shimmer | scintiller, miroiter, chatoyer
shin guard | protège-tibia
shin | tibia
shingle | bardeau
shingles | zona
ship, boat | bateau
ship, boat, vessel | navire, bateau, bâtiment
ship, send | expédier
ship, take | transporter
ship, vessel | bateau, navire
ship, vessel | bâtiment
shipbuilding | construction navale
shipment, supply | livraison
shipped | expédié, envoyé
shipping, delivery | expédition, livraison
shipping, haulage | transport, transport de marchandises
shipping, mailing | envoi
shipping, maritime | maritime
shipwreck, sinking | naufrage
shire | comté
shirt, jersey | maillot
shirtless, bare-chested, topless | torse nu
shit, damn, crap | merde
shivers, chills, thrills | frissons
shoal, school of fish | banc, banc de poissons
shock, shocking | choc, choquant, choquer
shock, tremor | secousse
shock, upset | bouleverser
shocker, shock | choc, surprise
shoddy | de mauvaise qualité, bâclé
shoe size | pointure
shoe | soulier, chaussure
shoot dead | fusiller
shoot down, bring down | abattre
shoot, film | tourner
shoot, film | tourner, filmer
shoot, fire | tirer
shoot, shoot dead, gun down | abattre, tuer par balle
shoot, shot | tirer, abattre
shoot, sprout | pousse
shooter, gunman | tireur, tireuse
shooting range | stand de tir
shooting | fusillade, tir
shooting | fusillade, tirs
shooting, film shooting | tournage
shooting, filming | tournage
shooting, gunfire | coups de feu, tirs
shootout, shoot-out | fusillade, échange de tirs
shootout, shoot-out, exchange of fire | échange de tirs, fusillade
shop, store | commerce, boutique, enseigne
shop, store | commerce, magasin
shopkeeper | commerçant, commerçante
shoplifter | voleur à l'étalage
shoplifting | vol à l'étalage
shopper | acheteur, client, acheteuse, cliente
shopping cart, shopping trolley | caddie, chariot
shopping cart, shopping trolley | chariot, caddie
shopping cart, trolley | caddie
shopping centre | centre commercial
shopping centre, shopping mall | centre commercial
shopping centre, shopping mall, mall | centre commercial
shopping centre, shopping mall, shopping center, mall | centre commercial
shopping | achats, shopping
shopping | commercial, commerçant
shopping | courses, achats, shopping
shopping | shopping, achats
shopping | shopping, courses
shopping, errands | courses
shopping, purchase | achat
shore, coast | côte
shoreline, shore | rivage, littoral
short film | court métrage, court-métrage
short film, short | court métrage, court-métrage
short story | nouvelle
short | bref, brève, court
short | court
short | de courte durée
short, shorter | court
short-story writer | nouvelliste
short-time work, furlough | chômage partiel, chômage technique
shortage | manque, pénurie
shortage | pénurie, manque
shorter | plus court, plus bref
shortest | plus court
shorthand | sténographie, sténo
shortlist | liste restreinte, présélection
shortlisted | présélectionné, en lice, finaliste
shortly, soon after | peu après
shortly, soon | sous peu
shortstop | arrêt-court
shot | plan
shot, injection, jab | piqûre, injection
shot, photo | cliché, photo
shot, recording | enregistrement
shot, shot dead | abattu, tué par balle
shot, snapshot | photo, cliché
shot, stroke, kick | coup
shot, vaccination, jab | vaccination, vaccin
shotgun | fusil de chasse, fusil à pompe
shout, cry | cri
shout, yell | scander, s'écrier
show business, showbiz | show-business, showbiz, show-biz
show jumping | saut d'obstacles
show | émission, spectacle
show | exposition, salon
show | manifestent
show, display | afficher
show, exhibition | exposition
show, express | manifester
show, performance | spectacle, représentation, show
show, reflect | témoigner de
show, reveal | révéler
show, reveal, indicate | révéler, indiquer
show, suggest | indiquer, montrer
showdown, face-off | bras de fer, confrontation, face-à-face
shower gel | gel douche
showroom | salle d'exposition, showroom
shrapnel | éclats d'obus, shrapnel
shred | déchiqueter, broyer
shred | lambeau
shredder | broyeur, déchiqueteuse
shrewd, astute | habile, perspicace, astucieux
shrink | réduire, se réduire
shrink, psychiatrist | psy, psychiatre
Shropshire | Shropshire
Shroud of Turin | suaire de Turin, saint suaire
Shroud of Turin, Turin Shroud | suaire de Turin, Saint-Suaire
shroud | linceul, suaire
shrub, bush | arbuste, buisson
shrub, bush | arbuste, buisson, arbrisseau
shuffle | mélanger, battre les cartes
shun, snub | bouder, snober
shut down | arrêter, fermer
shutdown, halt | arrêt
shutout | blanchissage
shuttlecock | volant
Siam | Siam
Siamese | siamois
Sichuan, Szechuan | Sichuan
sick leave | arrêt maladie, congé maladie
sick leave | arrêt maladie, congé maladie, arrêt de travail
sick leave | congé maladie, arrêt maladie
sickening, disgusting | écœurant, répugnant
sickle cell anaemia, sickle cell disease | drépanocytose
sickle | faucille
side dish | garniture, accompagnement
side effect, side effects | effet secondaire, effets secondaires, effets indésirables
side | bord, aspect, partie
side | bord, côté
side, flank | flanc
side, flank | flanc, côté
side, team | équipe, formation
sidebar | encadré
sidekick | acolyte, comparse
sidekick, accomplice, associate | acolyte, complice
sideline | ligne de touche
sideline | mettre à l'écart, écarter
sidewalk, pavement | trottoir
sideways | de côté, latéralement
siding | bardage
siding | prendre parti
Siena | Sienne
Sierra Leone | Sierra Leone
sierra | sierra
sieve | tamis, passoire
sieve, riddle | crible, tamis
sift through, scrutinize | passer au crible, éplucher
sift | tamiser, passer au crible
sight | vue
sight, spectacle | spectacle
sightseeing | tourisme, visite touristique
sign in, log in | se connecter
sign language | langue des signes
sign of the zodiac, star sign | signe du zodiaque, signe astrologique
sign up, register | s'inscrire, inscrire
sign | engager, recruter
sign | panneau
sign | signe
sign | trace, signe
sign, indication | signe, indice
sign, mark | marque
sign, placard | pancarte, écriteau
sign, shop sign | enseigne
sign, signature | signer, signature
sign, signature, signing | signature
sign, symbol | symbole
signage | signalisation, signalétique
signage, road signs, signalling | signalisation
signal, sign | signe, signaler
signal, signals | signaux
signal, traffic light | feu, feu de signalisation
signature tune, theme tune | indicatif, générique
significant | sensible, notable
significant, considerable | important, considérable
significant, considerable, major | important, considérable, majeur
significant, major, big | important, majeur
significantly, considerably | nettement, considérablement, fortement
signing | signature
signing, recruit | recrue
signing, recruitment | recrutement
Sikh | sikh
silence, hush | taire, faire taire
silence, silent | silence, silencieuse
silent film | film muet
silica | silice
silicon wafer | plaquette de silicium
silicon | silicium
silkworm | ver à soie
silky | soyeux
silly, foolish | stupide, bête, sot
silly, simple-minded | niais
silo | silo
silverware, cutlery | argenterie, couverts
silvery | argenté
similar | analogue, comparable
similar, comparable | comparable, similaire
similar, identical | identique, similaire
similar, like | semblable, pareil, similaire
similar, same | même
similarity, resemblance | ressemblance
simmer | mijoter
simple, plain | sobre, simple
simpler | plus simple
simplest | plus simple
simply, completely | carrément
sin | péché
Sinai Peninsula | péninsule du Sinaï
Sinai | Sinaï
sincerely | sincèrement
Sindh | Sind
sine | sinus
Singaporean | singapourien
singer | chanteur, chanteuse, cantatrice
singer, artist, performer | artiste, interprète
singer, performer | interprète
singer, vocalist | chanteur, chanteuse
singer-songwriter | auteur-compositeur-interprète
singing, song | chant
single | simple
single, only one | seul, seule
single, song | tube, single, chanson
singles | simple
singularity, uniqueness | singularité
sink | sombrer
sink, drop | plonger, s'effondrer
sink, founder | couler, sombrer
sinking, shipwreck, sink | naufrage, couler
sinking, sunk, sank | couler, coulé, sombrer
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
sir | sir
sire, milord | messire
Sirius | Sirius
sister | frangine, sœur
sister | religieuse, bonne sœur
sit down | s'asseoir, asseoir
sit | se trouver
sit, sitting | assis
sit, sitting | s'asseoir, assis
sitcom | sitcom, série comique
site, building site, construction site | chantier
site, location | emplacement, lieu
site, spot | emplacement, site
site, spot | lieu, endroit, site
sitting, seated | assis
sitting, session | audience, session
situation | contexte, cas
sixteenth century | seizième siècle, XVIe siècle
sixteenth | seizième
sixty | soixantaine
sizable, sizeable | considérable, conséquent, important
size | ampleur, dimension, grandeur
size | ampleur, taille
size | grandeur
size | superficie, taille
size, scale | dimension, taille
size, shoe size | pointure
sizeable, sizable, considerable, substantial | important, considérable
sizzling, scorching | torride, brûlant
skateboard | planche à roulettes, skateboard
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
ski instructor, instructor | moniteur, monitrice
ski resort | station de ski
ski resort | station de ski, station
ski slope, ski run | piste, piste de ski
ski | skier
ski, skiing | ski
skier | skieur, skieuse
skies, heavens, heaven | cieux
skill | qualification, compétence
skill, know-how | savoir-faire
skill, talent | talent, adresse
skilled worker | ouvrier qualifié, main-d'œuvre qualifiée
skilled, qualified | qualifié
skilled, qualified | qualifié, compétent
skillet, frying pan | poêle
skills, skill | compétences, compétence
skim, glance through | parcourir
skin colour, skin color | couleur de peau
skin | cutané, cutanée
skin | pelure
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
slab, paving stone | dalle
slack | mou, lâche, relâché
slacken | ralentir, relâcher
slag | scories, laitier
slalom | slalom
slam the door, slam | claquer, claquer la porte
slam | claquer
slam, criticise, blast | fustiger, critiquer, dénoncer, vilipender
slam, lambast | critiquer
slammed | claqué
slammed | fustigé, critiqué
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
slave trade | traite des esclaves, traite négrière
slave trade | traite négrière, traite des esclaves, traite des Noirs
slave, slavery | esclavage, esclave
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
sleep, asleep | dormir, sommeil
sleeper cell | cellule dormante
sleeper train | train de nuit, train-couchette
sleeping bag | sac de couchage
sleeping bag | sac de couchage, duvet
sleeping pill | somnifère
sleepless night | nuit blanche
sleepless | sans sommeil
slice of bread and butter | tartine
slice | rondelle, tranche
slice, piece | part, morceau, tranche
slice, share | part
slide show, slideshow | diaporama
slide | diapositive
slide | toboggan
slide, fall | chute, chuter
slide, landslide | glissement
slight, low | faible
slight, small | petit
slightly | légèrement
slightly | légèrement, un peu
slim, slender | fin, mince
slime | vase, bave
slimness, thinness | minceur
slimy | visqueux, gluant
sling | écharpe
sling, slingshot, catapult | fronde, lance-pierre
slingshot, catapult | lance-pierre, fronde
slip of the tongue | lapsus
slip road, ramp, exit ramp | bretelle, bretelle d'autoroute
slip | lapsus
slip, fall | chute
slipped disc, herniated disc | hernie discale
slipper, bootee | chausson
slit, slot, crack | fente
slogan | slogan
slogan, watchword | mot d'ordre
sloppy | bâclé, négligé, peu soigné
slot machine | machine à sous
slot | fente, emplacement
slot, time slot | créneau, créneau horaire
sloth, laziness | paresse
slough | bourbier
slow down | ralentir
slow | lent
slow, slow down | freiner, ralentir
slow, slowly | lentement
slow-motion replay | ralenti
slowed, slowing | ralenti, ralentir
slower | plus lent, plus lentement
slowly | doucement, lentement
slowly | doucement, peu à peu
slowly, gently | doucement, lentement
slowness, slow pace | lenteur
sludge | boue, vase
slug | limace
sluggish | atone, poussif, poussive, mou, lent
slumber | sommeil
slump | crise
slur, insult | insulte, injure
slush | neige fondue, gadoue
slut, whore | salope
sly, cunning | rusé, sournois
smack, slap | claque, gifle
small boat | canot, barque
small business, small enterprise | petite entreprise, PME
small businesses | PME
small valley, dale | vallon
small | petit, faible, réduit
small, little | faible
small, modest | modeste
small, slight | léger, légère
smaller | moindre
smaller | plus petit, petit
smallest | plus petit
smallpox | variole
smallpox | variole, petite vérole
smart meter | compteur intelligent, compteur communicant
smart, connected | connecté
smart, elegant | élégant, chic
smart, intelligent | intelligente, ingénieux
smarter | plus intelligent, plus malin
smartwatch | montre connectée, montre intelligente
smash hit, hit | succès
smash in | défoncer
smash | smash
smash, destroy | détruire
smash, shatter | fracasser
smashed, smashed in | défoncé
SME, small and medium-sized enterprise, small and medium-sized business | PME, petites et moyennes entreprises
smear campaign | campagne de dénigrement, campagne de calomnies, campagne de diffamation
smear test, Pap smear, Pap test | frottis, frottis cervical
smear, slander | calomnie, calomnier
smell, perfume | parfum
smell, sense of smell | odorat, flairer
smelly | malodorant, puant
smelly, stinky | malodorant, puant
smile | sourit
smile, smiling | sourire, souriant
smiley | smiley
smirk | petit sourire narquois, sourire suffisant
smitten, enamoured | épris, amoureux
smog | smog
smoked | fumé
smokescreen | écran de fumée
smoking | tabagisme
smoking | tabagisme, tabac, fumer
smoking, smoke | fumer
smoking, tobacco | tabac
smoky | enfumé
smooth | sans heurt
smooth-talking | beau parleur
smoother | plus lisse, plus fluide
smoothie | smoothie, frappé
smug | suffisant, content de soi
smugness, complacency | suffisance, autosatisfaction
Smurf | Schtroumpf
snack bar | snack
snack | goûter, en-cas
snag | hic, os, accroc
snap election, early election | élections anticipées, législatives anticipées
snap, break | se rompre, casser
snapped, snapping | claqué, craqué, claquer, craquer
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
snow | neiger, enneigement
snowball | boule de neige
snowboarder | snowboardeur, planchiste
snowboarder | snowboardeur, snowboardeuse, planchiste
snowboarding, snowboard | snowboard, planche à neige
snowboarding, snowboard | snowboard, surf des neiges, planche à neige
snowfall | chute de neige, chutes de neige
snowfall | chute de neige, neige
snowflake | flocon de neige, flocon
snowman | bonhomme de neige
snowstorm, blizzard | tempête de neige, blizzard
snowy, snow-covered | enneigé, neigeux
snuff | tabac à priser
snug, cozy, cosy | douillet, confortable
snuggle, cuddle up | se blottir
so forth, and so on | ainsi de suite, et cætera
so much | tellement
so that | de sorte que, pour que
so to speak | pour ainsi dire
so, such | tellement, si
so-called | dit, soi-disant
soap opera, soap | feuilleton
soar, jump | bondir
soar, skyrocket | s'envoler, grimper en flèche, monter en flèche
soar, surge | flamber, s'envoler
soar, surge, skyrocket | exploser
soaring, skyrocketing | en flèche, galopant, en forte hausse
sobbing | sangloter, sanglots
sobriety | sobriété
sobriety, restraint | sobriété
soccer | football, soccer
soccer | footballistique
Sochi | Sotchi
social category, socio-economic group | catégorie socioprofessionnelle
Social Democratic Party, SPD | Parti social-démocrate, SPD
social diversity, social mix | mixité sociale, mixité
social dumping | dumping social
social housing, council housing, public housing | logement social, HLM
social integration | insertion sociale
social landlord, housing association | bailleur social
social media | médias sociaux
social media, social network | réseaux sociaux, réseau social
social media, social network, social networks | réseaux sociaux, médias sociaux
social security contributions, payroll taxes | cotisations sociales, charges sociales
social security | sécurité sociale
social worker | assistant social, assistante sociale, travailleur social
social worker | travailleur social, assistante sociale, assistant social
social | mondain, sociétal
socialist | PS, parti socialiste
socialization, socialisation | socialisation
socialize, socialise | socialiser
societal | sociétal
society | association
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
sofa, couch | canapé
Sofia | Sofia
soft drink, soda | soda, boisson gazeuse
soft drink, soda, fizzy drink | boisson gazeuse, soda
soft toy, stuffed animal, cuddly toy | peluche
soft, flexible | souple, mou
soft, gentle | doux, tendre
soft, moist | moelleux, moelleuse
softball | softball
softer | plus doux
softness, gentleness | douceur
software as a service, SaaS | logiciel en tant que service
software, program | logiciel, programme
soggy, waterlogged | détrempé, gorgé d'eau
soil, ground | terre
soil, ground | terre, sol
soil, land | terroir
Soissons | Soissons
solace | réconfort, consolation
solar energy, solar power | énergie solaire, solaire
solar flare | éruption solaire
solar panel, solar panels | panneau solaire, panneaux solaires, panneau photovoltaïque
solar power, solar energy | énergie solaire, solaire
solar, sun | solaire
sold off, discounted | soldé
sold out, out of print | épuisée
soldier, military | militaire, soldat
soldier, serviceman, servicewoman | militaire, soldat
sole | semelle
sole, Dover sole | sole
sole, only | unique
solely | uniquement, seulement, exclusivement
solicitation | sollicitation, racolage
solidarity, supportive | solidarité, solidaire
solidify | solidifier, se solidifier
solitaire | solitaire, réussite
solo, single-handed | en solitaire
soloist | soliste
Solomon | Salomon
solstice | solstice
soluble | soluble
solution | résolution, solution
solve, resolve | régler, résoudre, élucider
solvency, creditworthiness | solvabilité
solvent | solvant
solvent, creditworthy | solvable
somber, sombre | sombre
some, about, around | environ, quelque
some, certain | certaines
some, certain | certains, certaines
some, some people | d'aucuns
somehow, in a way | en quelque sorte
someone, somebody | quelqu'un
somersault, flip | salto, culbute
Somerset | Somerset
sometime | un jour, à un moment donné
sometimes | tantôt, parfois
sometimes, at times | tantôt, parfois
somewhere | quelque part
son | fils, fiston
son, sons | fils
sonar | sonar
sonata | sonate
song | chant
song, sing | chant, chanter
song, track | titre, morceau
songwriter | auteur-compositeur, parolier
songwriter | parolier, auteur-compositeur
songwriter, singer-songwriter | auteur-compositeur
sonic | sonique, sonore
sonority, sound | sonorité
soon | tôt, bientôt
soon, quickly | vite
soon, shortly | d'ici peu, bientôt
sooner or later | tôt ou tard
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
sorely, cruelly | cruellement
sorority | sororité
sorry, apology, apologies | pardon, excuses
sorry, excuse me | pardon
sort | trier
sort, genre, kind, type | genre
sorting | triage, tri
SOS | SOS
SOS, distress call | SOS, appel de détresse
souk, bazaar | souk, bazar
soul, spirit | esprit, âme
sound system, PA system | sono, sonorisation
sound | son
sound, healthy | sain
sound, seem | sembler, paraître
sound, solid | solide, sain
sounded | semblé, sonné
soundtrack | bande originale, bande-son
source | provenance, origine
source, spring | source
sourced | issu, provenir
South African | sud-africain
south of France | Midi
Southampton | Southampton
southbound | en direction du sud
southeastern, south-eastern | sud-est, du sud-est
southern | méridional, du sud
southern, austral | austral
southwestern | du sud-ouest
southwestern, south-western | sud-ouest, du sud-ouest
souvenir, keepsake | souvenir
souvenir, memento | souvenir
sovereign | souverain
sovereigntism, Quebec sovereignty | souverainisme, souveraineté du Québec
sovereigntist, pro-sovereignty | souverainiste
sow | truie
soy sauce | sauce soja, sauce de soja
soy, soya, soybean | soja
soybean, soya bean, soy | soja, graine de soja
soybean, soya | soja
spa town | station thermale, ville thermale
spa treatment | cure thermale
spa | spa
spa | spa, station thermale
space agency | agence spatiale
space agency, NASA | NASA
space station | station spatiale
space | cosmos
space | place, emplacement
spacecraft, space probe, probe | sonde, sonde spatiale
spaceship, spacecraft, space shuttle | vaisseau spatial, navette spatiale, engin spatial
spades | pique
spaghetti | spaghetti
span, period | durée, période
Spanish | espagnol, espagnole
spanish, spain | espagnol, espagnole
spank | fesser, donner une fessée
spanking | fessée
spare part | pièce détachée
spare ribs | travers de porc, côtes levées
spare time, free time | temps libre, loisirs
spare, spare part | pièce détachée, pièce de rechange
spark, arouse | susciter, provoquer
spark, trigger | provoquer, déclencher
sparked | déclenché, provoqué
sparkling, carbonated, fizzy | gazeux, pétillant
sparkling, fizzy | pétillant, gazeux
sparring partner | sparring-partner, partenaire d'entraînement
sparrow | moineau
Sparta | Sparte
Spartan | spartiate
spasm | spasme
spawn | frayer, frai
spawn, engender | engendrer, donner naissance à
speak | intervenir, prendre la parole
speak | parler
speak, express oneself | s'exprimer, prendre la parole
speak, talk | s'exprimer, parler
speaker of the house, house speaker | président de la Chambre, présidente de la Chambre
speaker | intervenant, orateur
speaker | président
speaker, native speaker | locuteur, locutrice
spear | lance
spearhead | être le fer de lance, mener, diriger
spearhead | fer de lance
special correspondent | envoyé spécial
special effects | effets spéciaux
special envoy, special correspondent | envoyé spécial
special mention, mention | mention
special needs | besoins particuliers
special offer | promotion, offre spéciale
special | particulier
special, exceptional | exceptionnel, exceptionnelle
special, particular | particulier, particulière
specialisation, specialization | spécialisation
specialise, specialize | spécialiser, se spécialiser
specialized, specialised, specializing | spécialisé, se spécialiser
specially | spécialement
specific | déterminé
specific | précis
specific | précis, spécifique, particulier
specific, concrete | concret, concrète
specific, own | propre
specific, particular | précis, précise
specific, particular | spécial, particulier
specifically, particularly | en particulier, notamment, expressément
specification, spec | spécification, cahier des charges
specifications | cahier des charges
specificity, distinctive feature | particularité, spécificité
specify, say, explain | préciser
speck | grain, petite tache
spectacle frame, glasses frame | monture de lunettes
spectacular, impressive | impressionnant
specter, spectre | spectre, fantôme
spectral | spectral
spectre, specter | spectre
spectroscopy | spectroscopie
spectrum, range | éventail, spectre
speculation, rumour | spéculation, spéculations, rumeur
speculator, speculate | spéculateur, spéculer
speech | intervention
speech, address | allocution, discours
speech, address | discours, allocution
speechless | sans voix, bouche bée
speed bump | ralentisseur, dos d'âne
speed bump, speed hump | ralentisseur, dos-d'âne
speed limit | limitation de vitesse
speed up, accelerate | accélérer
speed, pace | allure
speedboat, launch | vedette
speeding | excès de vitesse
speedometer | compteur de vitesse
speedway | circuit automobile
speedy, prompt | rapide, prompt
spell | période
spell, charm | sort
spell, curse | sort
spell, period | période
spell, spelling | épeler, orthographe
spellchecker | correcteur orthographique
spelled | épelé, orthographié
spelling mistake, misspelling | faute d'orthographe
spelling mistake, spelling error | faute d'orthographe
spelling | graphie, orthographe
spend | passer
spend, devote | consacrer
spend, spend time | passer
spending spree, shopping spree | folie dépensière, frénésie d'achats
spending, expenditure | dépenses
sperm, semen | sperme
sperm, spermatozoon | spermatozoïde
spew | cracher, vomir, déverser
spherical | sphérique
sphinx | sphinx
spike | pointe, pique
spike, surge | pic, flambée, hausse brutale
spin doctor | conseiller en communication
spin | tour
spinal cord | moelle épinière
spinal | épinière
spinal | spinal, rachidien, vertébral
spindle | fuseau
spinning mill | filature
spinoff, by-product | retombée, produit dérivé
spinoff, spin-off | série dérivée
Spinoza | Spinoza
spire, steeple | flèche
spirit, mood | état d'esprit, moral
spirit, soul | âme
spirited | fougueux, vif
spirits, alcohol | alcool, alcool fort
spirits, morale | moral
spiritual | spirituel
spite | dépit, malveillance, rancune
spite, despite | malgré, en dépit
spleen | rate
splinter group | groupe dissident, faction dissidente
splinter | écharde, éclat
split, divide | clivage, division
split, separate, break up | séparer, se séparer, rupture
split, share | partager
split, split up, part | se séparer
spoil, reveal the ending | divulgâcher, spoiler
spoiler | spoiler, divulgâcheur
Spokane | Spokane
spokesman, spokeswoman, spokesperson | porte-parole
sponsor | parrainer, parrain, sponsor
sponsorship, sponsor | parrainage, mécénat, sponsoring
spontaneity | spontanéité
spoof, parody | parodie
spook, frighten, scare | effrayer
spooky | effrayant, sinistre
spore | spore
sport, discipline | discipline
sport, sporting, athletic | sportif, sportive
sporting, sport | sportif, sportive
sporting, sports | sportif
sporting, sports, sport | sportif, sportive
sports betting | paris sportifs, pari sportif
sports facility, sports facilities | équipement sportif, équipements sportifs
sports, sporting | sportif, sportive
sportsman, sports, athlete | sportif, sportive, athlète
sportsman, sportswoman | sportif, sportive
sportsmanship | esprit sportif, fair-play, sportivité
sporty | sportif
spot | tache
spot, detect | repérer, détecter
spot, notice | remarquer, apercevoir
spot, place | place
spot, slot, position | place
spotless, immaculate | immaculé, impeccable
spotlight | lumière, projecteur
spotlight | projecteur, feux de la rampe
spotted | repéré, aperçu
spotted | tacheté
spotting, identification | repérage
spouse | épouse, époux, conjoint
spouse, husband, wife | époux, épouse
spout | bec verseur, jet
sprain | entorse, foulure
sprained ankle | entorse à la cheville, entorse de la cheville
sprawling | tentaculaire, étendu
spray | spray, aérosol, vaporisateur
spread | diffusion, propagation
spread | s'étendre, se répandre, se propager
spread | tartiner
spread, circulate | diffuser, propager
spread, gap | écart
spread, stretch | s'étendre, étendre
spread, transmission | transmission
spree, shooting spree | tuerie, fusillade
spring | printanier, printanière
spring | source
Springfield | Springfield
sprinkle | saupoudrer, asperger
sprinkler | arroseur
sprinkler | arroseur, extincteur automatique, gicleur
sprinter | sprinteur, sprinteuse, sprinter
sprite | lutin
sprout | germer, germe
spruce | épicéa, épinette
spud, potato | patate, pomme de terre
spy, espionage, spying | espionnage, espion
squad | effectif
squad, roster | effectif, groupe
squad, side | équipe
squad, team | équipe
squad, team | équipe, effectif
squadron, fleet | escadre, escadron
square kilometre, square kilometer | kilomètre carré
square metre, square meter | mètre carré
square | carrée
square | case
square | mètre carré, carrée
square, central square | place
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
stab, knife | poignarder
stab, stabbing | coup de couteau
stabbing, stab | coup de couteau
stabilisation, stabilization | stabilisation
stable, horse stable | écurie
stack | pile
stack, pile | pile
staff | collaborateur
staff | effectif
staff | employés, personnel
staff | état-major
staff | personnel
staff, aides | entourage
staff, crew | équipe
staff, employee, worker | salarié, employé
staff, personnel | effectifs, personnel, salariés
staff, workforce | salariés, personnel, effectifs
staffer | collaborateur, collaboratrice
Staffordshire | Staffordshire
stage design, scenography, set design | scénographie
stage designer, set designer | scénographe
stage manager | régisseur
stage, direct | mettre en scène, monter
stage, leg | étape
stage, organize | organiser
stage, phase | étape, stade, phase
stage, phase | stade, phase, étape
stage, scene | scène
stagecoach | diligence
staged, staging | mis en scène, mise en scène, organisé
staggering | stupéfiant, ahurissant
stagnant | stagnant
stainless steel | acier inoxydable, inox
stainless | inoxydable
stairs | marches, escaliers
stairs, staircase | escalier, escaliers
stairs, staircase, steps | escalier, marches
stairway, staircase, stairs | escalier
stairwell | cage d'escalier
stake | enjeu
stake | pieu, poteau
stake, bet | mise
stake, shareholding | part, participation
stakeholder | intervenant, partie prenante
stakes, issue | enjeu, enjeux
stale | rassis
stalk | traquer, harceler
stalk, stem | tige
stalker | harceleur, harceleuse
stalking | harcèlement, traque
stall, booth, stand | stand
Stamford | Stamford
stampede, crowd crush | bousculade, mouvement de foule, débandade
stance | attitude, position
stand at, amount to, total | s'élever à
stand out | se démarquer, se distinguer, sortir du lot
stand out | se distinguer
stand out, emerge | ressortir
stand up, raise, erect | dresse, dressé
stand, bear | supporter
stand, position | position
stand, run | se présenter, se porter candidat
stand, standing | debout
stand, stands | tribune
stand, stands, grandstand | tribune, tribunes
stand-in, substitute | remplaçant, remplaçante
standalone | autonome, indépendant
standard of living | niveau de vie
standard of living, living standards | niveau de vie
standard | classique, courant
standard, banner, flag | étendard, bannière
standard, level | niveau
standardized, standardised | standardisé, normalisé
standards, rules | normes, règles
standing ovation | ovation debout
standing ovation | ovation debout, standing ovation
standing | permanent
standing, permanent | permanent
standing, ranking | classement
standing, reputation | réputation
standoff, stand-off | impasse, bras de fer, face-à-face
Stanley Cup | Coupe Stanley
stanza | strophe
staple food | aliment de base, denrée de base
staple | agrafe, agrafer
stapler | agrafeuse
star cluster | amas d'étoiles, amas stellaire
star | étoile, célébrité
star, headline act | vedette, tête d'affiche
starboard | tribord
starch | amidon, fécule
starchy food | féculent
stardom | vedettariat, célébrité, gloire
stardust | poussière d'étoiles
stare | fixer, dévisager
starfish | étoile de mer
staring, stared | regarder fixement, fixer, dévisager
stark contrast | contraste saisissant, contraste frappant
starling | étourneau
starring role, leading role, lead role | rôle principal
starring | à l'affiche
starry | étoilé
Stars and Stripes | bannière étoilée
starship, spaceship, spacecraft | vaisseau spatial
start | départ
start | départ, début
start | lancer, démarrer
start, begin | commencer, débuter
start, begin | entamer, débuter, se mettre à
start, begin | entreprendre
start, begin, start up | démarrer, commencer
start, found | créer, fonder
start, launch | lancer, lancement
started, starting | commencé, commencer, débuter, démarrer
starter | titulaire
starter, runner | partant
starting grid | grille de départ
startup, start-up | start-up, jeune pousse
starving, hungry | affamé, avoir faim
starving, starved | affamé, mourir de faim
stash | planque, cachette
stash, cache | cachette, cache, planque
stash, hide | planquer
stat | statistique, stat
state apparatus | appareil d'État
state funeral, national funeral | obsèques nationales, funérailles nationales
state of mind, mindset | état d'esprit
state trooper | policier d'État
state | étatique, national
state, affirm, declare | affirmer, indiquer, préciser
state, argue, maintain | affirmer, soutenir
state, government | État
state-of-the-art, cutting-edge, advanced | de pointe, dernier cri
state-owned, public | étatique, public
state-owned, public | public
stated, stating | déclaré, affirmé, indiqué, déclarer
statehood | statut d'État
statement | relevé
statement, assertion | affirmation
statement, declaration | déclaration
statement, remark, comment | propos
statement, testimony | témoignage
statements, readings | relevés
Staten Island | Staten Island
statewide | à l'échelle de l'État, dans tout l'État
static | statique
station | chaîne
station | gare
station, police station | commissariat, poste
station, railway station, train station | gare
stationary | immobile, stationnaire, à l'arrêt
stationary | stationnaire, immobile
stationed | stationné, posté, basé
statistic | chiffre, statistique
statistics, figures, data | chiffres, données
statistics, statistical | statistique
statistics, stats | statistiques, chiffres
stats, statistics | statistiques, stats
statuette | statuette
stature | stature
stature | stature, carrure
stature | stature, envergure
status quo | statu quo
status | situation, état
statute | statut
staunch ally | allié fidèle, allié indéfectible
staunch, ardent | fervent, inconditionnel
stave off | éviter, conjurer
stay afloat | rester à flot, se maintenir à flot
stay up | veiller
stay, keep | rester
steadfast | inébranlable, indéfectible, constant
steady, even | régulier
steady, regular | régulier, régulière
steak tartare | steak tartare
steal | piquer, voler
steal | volent
steal | voler
steal, rob | voler
steam engine | machine à vapeur
steam locomotive | locomotive à vapeur
steamboat, steamship | bateau à vapeur
steamer, steamship, steamboat | bateau à vapeur, vapeur, paquebot
steaming, smoking | fumant
steamship, steamboat, steamer | bateau à vapeur, navire à vapeur
steamy | torride
steel | sidérurgique, sidérurgie
Steele | Steele
steelworker, metalworker | métallurgiste, métallo
steeped in, imbued with, impregnated with | imprégné de
steering | direction
stele | stèle
stellar | stellaire
stellar, outstanding | exceptionnel, remarquable, brillant
stem cell | cellule souche
stem from, result from | découler de, résulter de, découler
stemming, derived, descended, from | issu, issus
stench | puanteur, odeur nauséabonde
step down, leave | quitter
step down, resign | démissionner, se retirer
step down, resign | démissionner, se retirer, quitter ses fonctions
step up, increase, tighten | renforcer
step | étape, pas, mesure
step | pas
step, move | démarche
step, stage | stade, étape
step, stair | marche
stepdaughter, daughter-in-law | belle-fille
stepfather, father-in-law | beau-père
stepped, stepping | faire un pas, marcher
steps, measures | mesures, démarches
steps, procedure | démarche
stepson, son-in-law | beau-fils, gendre
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
stick to | s'en tenir
stick to, fit | coller
stick, hockey stick | crosse
sticker | autocollant, vignette
sticky tape, adhesive tape, Scotch tape | ruban adhésif, scotch
still, even so | quand même, tout de même
still, motionless | immobile
stimulant | stimulant, excitant
stimulation | stimulation
stimulus package, stimulus plan, recovery plan | plan de relance
stimulus | stimulus
stimulus, recovery | relance
sting, bite | piqûre
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
stitch | point
stochastic | stochastique
stock exchange | Bourse
stock market crash, crash | krach, effondrement, krach boursier
stock market | marché boursier
stock up, supply | approvisionner, s'approvisionner
stock | boursier, boursière
stock, inventory | inventaire
stock, livestock | bétail
stock, stocks, reserves | réserve
stock, supply | réserve, stock
Stockholm | Stockholm
stocking | bas
stocking, stockings | bas, collants
stockpile | stock, stocker
Stoic | stoïcien
stoic | stoïque
Stoke-on-Trent | Stoke-on-Trent
stolen, steal | voler, dérober
stomach ache | mal de ventre, mal d'estomac
stomach | estomac, ventre
stomp, trample | piétiner
stone marten, beech marten | fouine
stone | pierre
stone, rock | pierre
stoned | défoncé
stoned | lapidé
stoned, high | défoncé
stonewall | faire obstruction
stony, rocky | pierreux, pierreuse, rocailleux, rocailleuse
stood | debout, se tenir debout
stool | tabouret
stools, faeces, feces | selles, excréments
stoop, bend down | se baisser, se pencher
stoop, steps | perron
stop | arrêt
stop | arrêtez, arrêtent, arrêtait, arrêtera
stop | interrompre, mettre fin
stop, block, hinder | empêcher, bloquer
stop, bus stop | arrêt
stop, halt | stopper, arrêter
stop, halt, stoppage, shutdown | arrêt
stop, prevent | empêcher
stop, quit | arrêter
stop, stopover | escale
stopover | escale, halte
stopover, layover | escale
stopover, stop | étape, escale
stopped | arrêtée, arrêtées
stopper, cork | bouchon
stopping train, local train | train omnibus
stopwatch | chronomètre, chrono
storage, store | stocker, stockage
store | entreposer, conserver
store | grand magasin
store, business | commerce
store, supermarket | supermarché, grande surface
stored, storing | stocké, conservé, stocker, conserver
storeroom, pantry, larder | cellier, garde-manger
storm | orage, ouragan
storm | orage, tempête
storm | prendre d'assaut
storm, attack | prendre d'assaut, assaut
storm, hurricane | tempête, ouragan
stormy | orageux, houleux
story, news report | reportage
story, report | reportage
story, storey, floor | étage
story, tale | conte, récit
storyline, plot | intrigue, scénario, trame
storyteller | conteur, conteuse
storytelling | narration, récit
stout | corpulent, trapu
stove, kitchen stove | fourneau, cuisinière
stowaway | passager clandestin
stowaway, illegal passenger | passager clandestin
straight ahead | tout droit
straight away, right away, from the outset | d'emblée, aussitôt
straight | ligne droite
straight, directly | directement, tout droit
straight, heterosexual | hétérosexuel, hétéro
straight, immediately | directement
straightforward | facile, simple
strain, pressure | pression, tension
strain, variant | variant, souche
strained | filtré
strained | tendu
strained, tense | tendu
strand | brin
strange | curieux, drôle
strange, bizarre, weird | étrange, bizarre
strange, odd | curieux
strange, odd | drôle
strange, odd, funny | étrange, bizarre, curieux, drôle
strange, odd, weird | bizarre, étrange
strangely, oddly | bizarrement, étrangement
stranger | étranger
stranger | étranger, inconnu
strangest, weirdest | plus étrange, plus bizarre
stranglehold, grip, control | mainmise, emprise
stranglehold, vise | étau
strapping fellow, strong | gaillard
Strasbourg | Strasbourg
strategic, strategy | stratégique, stratégie
stratum | strate
stray bullet | balle perdue
streak | série
streak | traînée, strie
stream, flood, flow | flot
stream, flow | flux
stream, watercourse | cours d'eau
streamer | streameur
streaming | diffusion en continu, streaming
street lighting, street light, street lights | éclairage public, lampadaire
streetcar, tram, trolley | tramway, tram
streetlight, street lamp, lamppost, streetlamp | lampadaire, réverbère
strength | point fort, atout
strength, power | puissance
strength, staffing | effectif
strengthening, reinforcement | renforcement
strenuous | ardu, acharné
stress | stress
stress, emphasis | accent
stress, insist | insister
stress, pressure | tension, pression
stressed | stressé
stretch, expanse | étendue
stretch, reach out | tendre
stretch, reach out, hold out | tendre
stretch, section | portion, tronçon
stretched, outstretched | tendue
stretcher, gurney | brancard, civière
stretching | étirement, étirements
strew, scatter | joncher, parsemer, éparpiller
stricken | frappé, touché
strictly speaking | à proprement parler, au sens strict
strictly speaking | proprement dit, à proprement parler
stride | foulée, enjambée
strife | conflits, dissensions, discorde
strike, hit | frapper, heurter, percuter
strike, industrial action, walkout | mouvement de grève, mouvement social
strike, sign | conclure
strike, walkout | grève, débrayage
strikeout | retrait sur des prises
striker, forward | attaquant, attaquante, avant-centre, buteur
striking | en grève
striking | frappant, saisissant
string quartet | quatuor à cordes
string | ficelle
string-pulling | piston, pistonner
stringer | pigiste, correspondant
strip | déchoir, retirer
strip, band | bandelette
strip, deprive | priver
strip, slat | lamelle
striped | rayé, à rayures
stripped | dépouillé
stripped | déshabillé
stripper | strip-teaseuse, strip-teaseur, effeuilleuse
striptease | strip-tease
striptease | strip-tease, effeuillage
stroke | attaque, attaque cérébrale, AVC
stroke | AVC, attaque cérébrale
stroll, walk, ride | balade, promenade
stroller, pushchair, pram | poussette
strong point, strength | point fort
strong | puissant
strong | puissant, solide, robuste
strong, firm | ferme, vigoureux, vigoureuse
strong, solid | robuste, solide
strong, sound | solide
stronger | plus fort, plus puissant, plus solide
strongly | fortement
strongly | fortement, vivement, fermement
strongly | vivement
struck | frappé, frapper, heurté
struck, hit | frappée
structure | ouvrage
structure, building | édifice, bâtiment
structure, facility | structure
struggle | difficulté, avoir du mal
struggle, battle, fight | combat, lutte, bataille
struggle, fight, battle | combat, combattre
struggle, have a hard time | galérer, peiner
strut | se pavaner, parader
stuck | bloqué, coincé
stuck | coincé, bloqué
stuck, trapped | coincé, bloqué
stuck, trapped | coincée, coincé
stud farm | haras
stud | clou, crampon
student fraternity, frat | fraternité étudiante, association étudiante
student loan | prêt étudiant
studies, education | études
studio apartment, studio flat | studio
studio, workshop | atelier
studs, cleats | crampons
study | bureau
study | enquête, étude
study | examiner
study, examine, analyse | analyser, étudier
study, survey, research | enquête, étude
stuff, cram | bourrer, fourrer
stuff, things | choses, trucs
stuff, things | choses, trucs, affaires
stuffed animal, soft toy, plush toy | peluche, animal en peluche
stuffed | farci
stuffed, packed | bourré
stuffing | farce
stuffing | rembourrage
stuffy | étouffant, mal aéré
stumble, trip | trébucher
stump speech, campaign speech | discours électoral, discours de campagne
stump | moignon
stun grenade | grenade assourdissante
stupid | con, stupide
stupid, dumb | débile, stupide
stupidest, dumbest | plus stupide, plus bête
stupidly, foolishly | bêtement, stupidement
sturgeon | esturgeon
stutter, stammer | bégayer
stuttering, stammering | bégaiement
Stuttgart | Stuttgart
style | genre
styling | stylisme
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
subject to, provided | sous réserve
subject | matière
subject | soumettre
subject | soumettre, soumis
subject, field | discipline, matière
subject, object | objet
subject, purpose, object | objet
subject, sport | discipline
subject, topic | matière
subjected | soumis
subjunctive | subjonctif
sublime | sublime
submerge | submerger, immerger
submission, submit | soumettre, présenter
submit | présenter, soumettre
submit, hand in | remettre, soumettre
subscribe | s'abonner, adhérer
subscriber | abonné
subscription | souscription
subscription, membership fee | cotisation
subsection | sous-section, paragraphe
subsequent | suivant, ultérieur
subsequently, then, later | ensuite, par la suite
subset | sous-ensemble
subsidiary, unit | filiale
subsidy, grant | aide, subvention
subsistence, livelihood | subsistance, moyens de subsistance
substance, drug | substance, stupéfiant
substance, merits | fond
substantial, hearty | consistant
substantive | substantiel, de fond
substitute | substitut
substitute, replace | remplacer, substituer
substitute, replacement | remplaçant
substituted | substitué, remplacé
substitution, replacement | remplacement, substitution
substrate | substrat
subterranean, underground | souterrain
subtlety | subtilité
subtly | subtilement
subunit | sous-unité
suburb, neighbourhood | faubourg
succeed | abouti, aboutit
succeed, be successful | aboutir
succeed, manage | parvenir
succeed, success | réussir, parvenir
succeed, take over | prendre la suite
success, achievement | réussite
success, hit | tube, carton
success, succeed | réussite, succès
successful | réussi
successful, succeed | réussir
successful, success | couronné de succès, réussi
successful, success | succès
successfully | avec succès
succession | succession
successor, replacement | remplaçant, successeur
succulent plant | plante grasse
succulent, delicious | succulent, délicieux, délicieuse
such as, like | comme, tel que, telle que
such | pareil, tel
such, similar | pareille, pareilles
suction | aspiration, succion
sudden, abrupt | brutal
sudden, abrupt | soudain
suddenly | soudain, soudainement, tout à coup
suddenly, abruptly | brutalement
suddenly, abruptly | soudain, soudainement, brusquement, tout à coup
suddenly, sudden | tout à coup
lawsuit | procès, poursuites
sue, prosecute | poursuivre en justice
sue | poursuivre, porter plainte
suede | daim
suffer | subir
suffer, sustain | subir
suffer, undergo | subir
suffering, pain | douleur
suffering, suffer | souffrir
suffice, be enough | suffire, être suffisant
suffice, be enough, be sufficient | suffire
sufficient, adequate, enough | suffisante, suffisantes
suffix | suffixe
suffocate, asphyxiate | suffoquer, étouffer, asphyxier
suffocating, stifling | étouffant, suffocant
Suffolk | Suffolk
sugar cane | canne à sucre
sugary, sweet | sucré
suggest, hint | suggérer, laisser entendre
suggest, imply | laisser entendre, suggérer
suggest, imply | laisser penser, insinuer
suggest, recommend | recommander
suicide attack, suicide bombing | attentat suicide, attentat-suicide
suicide bomber, bomber | kamikaze
suicide bombing, suicide attack | attentat suicide, attentat-suicide
suit | arranger, convenir
suit | complet, costume
suit | costard, costume
suit | costume, complet
suit, fit | convenir
suit, outfit | tenue, combinaison
suitable | adapté
suitable, adapted | adapté
suited | adapté, convenir
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
summarise, summarize, sum up | résumer
summary, abridgement | abrégé
summary, overview | synthèse
summary, recap | récapitulatif, récapitulation
summed up | résumé
summer camp | colonie de vacances
summer camp, holiday camp | colo, colonie de vacances, camp de vacances
summer holidays, summer vacation | grandes vacances, vacances d'été
summer | estival, d'été
summertime | période estivale, été
summit meeting | sommet
summit | rencontre
summon | citer, citer à comparaître
summons, notice to attend | convocation
summons, subpoena | citation à comparaître, assignation
sumo wrestler | lutteur de sumo, sumotori
sumo | sumo
Sunderland | Sunderland
sundial | cadran solaire
sunflower | tournesol
sunscreen, sun cream, suncream, sunblock | crème solaire, écran solaire
sunset | coucher de soleil, coucher du soleil
sunshine | soleil, ensoleillement
sunshine, sun | soleil
suntan | bronzage
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
superiors, management | hiérarchie
Superman | Superman
supermarket, superstore | grande surface
supermodel, top model | mannequin vedette, top model, top modèle
supernova | supernova
supersede, supplant | supplanter, remplacer
supersonic | supersonique
superstar | superstar
supervise, oversee | encadrer
supervision | contrôle, supervision
supervision | tutelle
supervision, framework | encadrement
supervision, oversight, watch | surveillance
supervisory board | conseil de surveillance
supervisory | de surveillance, de contrôle
supper | souper, dîner
supplement | cahier, supplément
supplement | complément
supplement | supplément, complément
supplemental | supplémentaire, complémentaire
supplies | fournitures, provisions, vivres
supplies, supply | approvisionnement
supply chain | chaîne d'approvisionnement, chaîne logistique
supply teacher, substitute teacher | remplaçant, professeur remplaçant
supply | alimentation
supply | alimentation, alimenter
supply | approvisionner, ravitailler
supply, delivery | livraison, livrer
supply, power | alimenter
supply, provision | fourniture
supply, refuelling, refueling, resupply | ravitaillement
supply, reserve | stock, réserve
support | accompagnement
support | accompagner
support | adhésion, soutien
support | aide, aider, assistance
support | assistance, soutien
support, aid | aider, soutenir
support, back | approuver, appui, adhésion
support, back | appuyer, soutenir
support, backing | appui, soutien
support, endorse | soutenir
support, guidance | accompagnement, soutien
support, help | aide, soutien
support, medium | support
supporter | soutien, partisan
supporter, fan | supporter, supportrice
supporter, loyalist | partisan
supporting document, receipt, documentary evidence | justificatif, pièce justificative
suppose, assume | supposer
supposed to, meant to | censé
supposed | présumé, prétendu
supposedly | soi-disant, censément, prétendument
suppression, repression, crackdown | répression
surah, sura | sourate
sure | bien sûr
sure | sûr, assuré, certain
sure, certain | sûr, certain, certaine
surely, doubtless | sans doute
surface area, area | superficie
surface, area | superficie, surface
surfboard | planche de surf
surfboard, surfing | planche de surf, surf
surfer | surfeur, surfeuse
surfing | surf
surge | flambée, envolée, hausse
surgery | chirurgie
surgery, appointment | consultation
surgery, doctor's office | cabinet médical
surgery, operation | intervention, intervention chirurgicale
surgery, operation | opération, intervention chirurgicale
surgery, surgical | chirurgical, chirurgicale
surname, family name, last name | patronyme, nom de famille
surpass, top, go beyond | dépasser
surprise | étonnement, étonner
surprise | inattendu
surprise, catch | surprendre
surprised | surpris
surprised | surpris, étonné
surprising | surprenant
surprising | surprenant, étonnant
surreal | surréaliste
surreal, surrealist | surréaliste
surrealism | surréalisme
surrealist | surréaliste
surrender, delivery, handover | remise
surrender, give up | se rendre
surrender, hand over | remettre, céder
surrender, turn oneself in | se rendre
surrendered | capitulé, se rendre
Surrey | Surrey
surrogacy | gestation pour autrui, GPA
surrogacy, surrogate motherhood | gestation pour autrui, GPA
surrogacy, surrogate motherhood | gestation pour autrui, GPA, mères porteuses
surrogate mother | mère porteuse
surround | entourer
surrounding | alentours
surrounding, neighbouring | voisin
surroundings | environnement
survey, overview | panorama, tour d'horizon
surveyed | sondé, interrogé
survival of the fittest | survie du plus apte
survive, survival | survie
survive, survival | survivre, survie
surviving, survivor | survivant
survivor | survivant
survivor | survivant, survivante, rescapé, rescapée
sushi | sushi
suspect | se douter
suspect | suspecter, soupçonner
suspect, be suspicious | se douter
suspended sentence | prison avec sursis, sursis
suspense | suspense
suspension | exclusion temporaire, suspension
suspicion | suspicion, soupçon
suspicion, suspicious | soupçon, suspicion
suspicious, distrustful | méfiant, soupçonneux
suspicious, dubious | suspect, louche
suspicious, suspect | suspect, suspecte
Sussex | Sussex
sustainability, permanence | pérennité
sustainable development | développement durable
sustainable, lasting, durable | durable
sustained | soutenu
sustained | subi
sustaining | soutenir, maintenir
sustenance | subsistance, nourriture
suture, stitches | suture, points de suture
SUV, sport utility vehicle | VUS, 4x4, véhicule utilitaire sport
swagger | se pavaner, fanfaronner
Swansea | Swansea
swap | échange
swarm | essaim, nuée
SWAT team | unité d'élite, groupe d'intervention
sway, influence | influence
swear in, take the oath | prêter serment
swear word, swear | gros mot, juron
swear, swear in | prêter serment
swear, take an oath | prêter serment
swear, vow | jurer
sweat | sueur, transpiration
sweat | transpirer, suer
sweat, perspire | suer, transpirer
sweater, jumper, pullover | chandail, pull, pull-over
sweatshirt | sweat-shirt, sweat
sweaty | en sueur, moite
swedish | suédois, suédoise
sweep away, wash away | emporter
sweepstakes | loterie
sweet potato | patate douce
sweet treat, delicacy | gourmandise
sweet | doux
sweet | mignon
sweet, candy | bonbon
sweet, cute | mignon, gentil
sweet, gentle | doux, douce
sweeten | sucrer, adoucir, édulcorer
sweetened | sucré, édulcoré
sweetener | édulcorant
sweeter | plus doux, plus sucré
sweetest | plus doux, plus sucré
sweetheart, honey | chéri
sweetheart, lover | amoureux, bien-aimé
sweets, candy | sucreries, bonbons
sweets, candy | sucreries, bonbons, confiseries
swell | houle
swelling | gonflement, enflure
swim, bathe | se baigner
swim, swimming | nager, nage
swim, swimming | natation, nage
swimming pool, pool | piscine
swimming stroke, stroke | nage
swimming | baignade, natation
swimsuit, bathing suit | maillot de bain
swimsuit, swimming costume | maillot de bain
swimwear, swimsuit, bathing suit | maillot de bain
swindle, scam | arnaquer, escroquer
swine flu | grippe porcine
swine, pig | porc
swing state | État pivot, État clé
swing | swing
swing, shift | basculement
swipe | balayer
swirl | tourbillon, tourbillonner
swiss, switzerland | Suisse, suisse
switch off | éteindre
switch on, turn on | allumer
switch, change | changement
switch, shift, move | passer
switch, transition, shift | passage
switchboard | standard
Switzerland, Swiss | suisse
swivel | pivoter
swoop | fondre sur
swoop, police raid | descente, descente de police
sword, saber | sabre
Sydney | Sydney
syllable | syllabe
symbiosis | symbiose
symbiotic | symbiotique
symbolism | symbolique
symbolism | symbolisme
symmetrical | symétrique
sympathiser, sympathizer | sympathisant
sympathy | solidarité
sympathy, condolences | condoléances
symphonic | symphonique
symphony orchestra | orchestre symphonique
symphony | symphonie
symposium | symposium, colloque
symptomatic | symptomatique
synapse | synapse
synaptic | synaptique
synchronised swimming, artistic swimming | natation artistique, natation synchronisée
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
Syrian | syrien, Syrien
syrup | sirop
system | régime
systematically | systématiquement
tab | onglet
tab, bill | addition, note
tabernacle | tabernacle
table football, foosball | baby-foot
table tennis, ping-pong | tennis de table, ping-pong
table | déposer, présenter
table, ranking | classement
tablecloth | nappe
tablespoon | cuillère à soupe
tablespoon | cuillère à soupe, cuillerée à soupe
tablet, computer tablet | tablette tactile
tablet, pad | tablette
tablet, pill | comprimé, cachet
tabletop | dessus de table
tabloid press, gutter press | presse à scandale
tabloid | tabloïd, tabloïde
taboo | tabou
tacit, implicit | tacite, implicite
tack | virer de bord, tirer des bords
tack, drawing pin, thumbtack | punaise
tackle | plaquage, plaquer
tackle | s'attaquer, combattre
tacky, in bad taste | de mauvais goût, ringard, kitsch
taco | taco
taco | taco, tacos
tactical, tactics | tactique
tactics, strategy | stratégie
tactile | tactile
tag, label | étiquette
tagline, slogan | slogan
Tahiti | Tahiti
Tahitian | tahitien
Tahitian | tahitien, tahitienne
tail, follow, shadow | filer
tail, rear | arrière, queue
tailgate | hayon
tailing, shadowing, surveillance | filature
tailor-made, bespoke | sur mesure
tailored | sur mesure, adapté
tailspin | vrille
Taipei | Taipei
Taj Mahal | Taj Mahal
take a long time, be slow, delay | tarde
take advantage | profiter
take advantage, benefit | profiter
take away, carry off, win | emporter
take away, lead away | emmener, emporter
take away, takeaway, takeout | à emporter, emporter
take care of, handle | se charger de
take care of, look after | s'occuper de, prendre soin
take care, handle, support | prendre en charge
take care, look after, deal with | occupent, occupait, occupera
take in | recueillir, accueillir
take in, accommodate | accueillir, héberger
take into account | prendre en compte, tenir compte
take into account | tenir compte, prendre en compte
take into account, consider | prendre en considération, prendre en compte
take off, remove | ôter, enlever, retirer
take on, bear | assumer
take over | reprendre
take over, take ownership | approprier, s'approprier
take part, participate | participer
take place, be held | avoir lieu, se tenir, se dérouler
take refuge, seek refuge | réfugier, se réfugier
take responsibility for, own up | assumer
take revenge, get revenge | se venger
take seriously | prendre au sérieux
take shape, emerge | se dessiner, prendre forme
take umbrage, take offence | prendre ombrage
take | amener, emmener
take | emmener
take | prend, prends, prennent, prenant, prenne, prenait, prenaient, prit, prendra, prendrait, prendront
take, seize | saisir
take, take along | emmène, emmené
take, take along | emmener, emporter
take, use | emprunter
take, win, claim | remporter, gagner
takeaway, takeout | à emporter, plat à emporter, vente à emporter
takedown | démantèlement
taken aback | décontenancé, pris au dépourvu
taken, drawn | tirée, tirées
takeover, acquisition | rachat, reprise, prise de contrôle
takeover, acquisition | reprise, rachat
takeover, acquisition, purchase | rachat
taking office | prise de fonction
taking, catch | prise
tale, story | histoire, récit
tale, story | histoire, récit, conte
talented, gifted | brillant
talented, gifted | talentueux, talentueuse, doué
talented, talent | talentueux, doué
talisman | talisman
talk about, discuss | évoquer, parler de
talk to, speak with | s'entretenir avec
talk, chat | causer, discuter
talk, chat | conversation, discussion
talk, chat | discuter, bavarder
talk, discuss | discuter, s'entretenir, parler
talk, interview | entretien
talk, lecture | conférence, exposé
talks | entretien, entretiens, pourparlers
talks, conversation | discussion, entretien
talks, dialogue | dialogue
talks, discussion | dialogue, discussion
talks, negotiations | pourparlers, négociations, discussions
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
tan, suntan, sunbathe | bronzer, bronzage
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
tanned | bronzé
tanned | bronzé, hâlé
tanner | tanneur
tantrum | crise de colère, caprice
tap | exploiter
tap, phone tapping | écoute téléphonique
tape measure | mètre ruban
tape | ruban
tape, recording | bande, enregistrement
tape, recording | enregistrement
taped | enregistré
taper off | diminuer progressivement
tapered, slender | fuselé
tapering | réduction progressive
tapped | exploité
tapped | mis sur écoute
tapped | tapoté
tar sands, oil sands | sables bitumineux
tar | goudron
Tarbes | Tarbes
target | prendre pour cible
target, goal | objectif
target, objective | objectif
target, tackle | s'attaquer à
target, targeting | cibler, viser
targeted | ciblé
tariff barrier, tariff wall | barrière tarifaire, barrière douanière
tariff | tarif, droits de douane, droit de douane
tarmac | tarmac
tarmac | tarmac, bitume
Tarn | Tarn
tarot | tarot
tarpaulin, tarp | bâche
tartar | tartre
Tartar, Tatar | tatar, tartare
Tarzan | Tarzan
Taser, stun gun | Taser, pistolet à impulsion électrique
task, mission | mission
task, work | travail
tasked | chargé
Tasmania | Tasmanie
Tasmanian | tasmanien
taste bud | papille, papille gustative
taste | goût, goûter
taste, flavour | saveur
taste, liking | goût
taste, try | goûter
tasteless | de mauvais goût, insipide
tasteless | sans goût, insipide
tasting | dégustation
tasty, delicious | délicieux
tattoo artist | tatoueur, tatoueuse
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
tax authorities, tax office | fisc, administration fiscale
tax authorities, taxman | fisc
tax base | assiette fiscale
tax collector | percepteur, receveur
tax evasion | évasion fiscale
tax fraud, tax evasion | fraude fiscale, évasion fiscale
tax relief, relief | allègement, allègement fiscal
tax return | déclaration d'impôts, déclaration de revenus
tax return | déclaration de revenus, déclaration d'impôts, déclaration fiscale
tax revenue, tax revenues | recettes fiscales
tax scale, pay scale | barème
tax shield | bouclier fiscal
tax | taxe, impôt
tax, fiscal | fiscal
tax, taxation | imposition, prélèvement
taxation | impôt, fiscalité
taxation | taxation, imposition, fiscalité
taxation, tax | fiscalité
taxes, tax system | fiscalité, système fiscal
taxi driver, cab driver | chauffeur de taxi
taxidermied, stuffed | empaillé, naturalisé
taxonomy | taxonomie
taxpayer, person liable | redevable, contribuable
tea room | salon de thé
tea towel, dishcloth | torchon
teach | apprendre
teach | apprendre, enseigner
teach | donner des cours
teach | enseigner, apprendre
teacher | enseignant, enseignante, professeur, prof
teacher | maître, maîtresse
teacher | prof
teacher, instructor | professeur, enseignant, formateur
teacher, professor | prof, profs
teacher, teaching staff | corps enseignant
teaching staff, faculty | corps enseignant, enseignants
teaching, education | éducation, enseignement, pédagogique
teaching, educational | pédagogique
teal | sarcelle
team, squad | équipe, formation, effectif
teamed | fait équipe, s'associer
teammate, team-mate | équipier, coéquipier, coéquipière
tear down | démolir
tear gas canister | grenade lacrymogène
tear gas grenade, tear gas canister | grenade lacrymogène
tear off, pull out | arracher
tear, tears | larmes
teargas, tear gas | gaz lacrymogène
tears, crying, weeping | pleurs
teaser | teaser, bande-annonce
teaspoon | cuillère à café
teaspoon | cuillère à café, petite cuillère
tech, technological | technologique
tech-savvy | doué en technologie
technician's certificate, vocational diploma | BTS, brevet de technicien supérieur
technique, method | méthode, technique
techno | techno
technological, tech | technologique
technological, technology | technologie
tectonic plate | plaque tectonique
tectonic | tectonique
teddy bear | nounours, ourson, ours en peluche
teddy bear, teddy | ours en peluche, nounours
teen, teenager | jeune
teen, teenager, adolescent | ado, adolescent
teen, teens, teenager, adolescent | ado, adolescent, adolescente
teenage, adolescent | adolescent, adolescente
teenage, teen | ado, adolescent
teenager, adolescent, teen | adolescent, adolescente, ado
teenager, adolescent, youth | jeune, adolescent
Tel Aviv | Tel Aviv
telecast | retransmission, diffusion
telegraph pole, utility pole, telephone pole | poteau électrique, poteau téléphonique
telegraph | télégraphe
telemetry | télémétrie
telephony | téléphonie
telescope, scope | lunette
telethon | téléthon
television set, TV set | téléviseur, poste de télévision
television, broadcast | télévisé, télévisuel
television, tv | TV, petit écran
tell a story | raconter une histoire
tell, confide | confier
tell, inform | informer
tell, inform | informer, annoncer
tell, relate | rapporter, raconter
teller, bank clerk | guichetier, guichetière
telly | télé
telly, television, TV | télé, télévision, téléviseur
Telugu | télougou
temp, temporary worker, agency worker | intérimaire, travailleur intérimaire
tempered | tempéré
tempered | trempé
tempest, storm | tempête
temping, temporary work | intérim, travail temporaire
Templar, Knights Templar | templier, ordre du Temple
template | gabarit, modèle
template | modèle, gabarit
temple | tempe
tempo | tempo, rythme
tempo, pace | tempo, rythme
temporal | temporel
temporary worker, temp | intérimaire
temporary | passager
temporary, temporarily | temporaire, provisoire
tenacious | tenace
tenacity | ténacité
tenacity, perseverance | ténacité, persévérance
tend | tendent
tend, look after | s'occuper, soigner
tend, tendency, trend | tendance
tender, bid | appel d'offres
tender, bid | offre
tender, call for tenders | marché public
tender, call for tenders, bidding | appel d'offres
tenderly, fondly | tendrement
tendon | tendon
tendonitis, tendinitis | tendinite
tenet | principe, précepte, dogme
Tennessee Valley | vallée du Tennessee
Tennessee | Tennessee
tennis player | joueur de tennis, tennisman, joueuse de tennis
tenor | ténor
tense | nerveux, tendu
tense | temps
tense | tendue
tense, strained | tendu
tension, strain | tension, tensions
tension, tense | tendu
tensor | tenseur
tent | tente
tentacle | tentacule
tenuous | ténu, fragile
tenure, permanent appointment | titularisation
tequila | tequila
term, end | terme
term, expression | expression
term, term of office | mandat
term, word | terme
term, word | vocable, terme, mot
termed | appelé, qualifié
terminal, airport terminal | aérogare
terminal, final | terminale
terminal, kiosk | borne
terminal, terminally ill | en phase terminale
termination of pregnancy, abortion | IVG, avortement
terminus | terminus
terms and conditions, terms | modalités, conditions
terms of reference | mandat
terms | rapports, relations
terms | termes
terms, arrangements | modalités
terms, conditions | conditions, modalités
terraces, stands, bleachers | gradins, tribunes
terrain, relief | relief
terrestrial | terrestre
terrible, dreadful | épouvantable
terrible, serious | dramatique
terrier | terrier
territorial integrity | intégrité territoriale
territorial, territory | territorial, territoriale
territory, area | territoire, région
terror, terrorism | terrorisme, terroriste
terrorism, terrorist | terroriste
tertiary | tertiaire
test positive, positive test | testé positif, test positif
test | analyse
test | contrôle, examen
test | examen, test
test | mettre à l'épreuve
test, exam | examen, contrôle, épreuve
test, exam, paper | copie, épreuve
test, screening | dépistage
tested positive | positif, testé positif
tester | testeur
testicle | testicule
testicle | testicule, couille
testify | déposer, témoigner
testify, testimony | témoigner, déposition, témoignage
testify, witness | témoigner
testimony, evidence, account | témoignage
testosterone | testostérone
Texan | texan
Texas | Texas
text, message, sms | message, SMS, texto
text, written text | texte, écrit
textbook | manuel, manuel scolaire
textual | textuel
Thai | thaïlandais
Thai | thaïlandais, thaï
thai | thaïlandais, thaïlandaise, thaï
thank God | Dieu merci
thankfully | heureusement, Dieu merci
thanks, acknowledgements, acknowledgments | remerciements
thanks, thank you | merci
thanks, thank you | merci, remerciements, remercier
Thanksgiving | Thanksgiving, Action de grâce
the day after | au lendemain de
the left | gauche
the rest, remainder | reste
the West | Occident
theater | théâtral, théâtrale
theater, movie theater | salle, cinéma
theatergoer, theatregoer | amateur de théâtre, spectateur
theatre of operations, theater | théâtre d'opérations
theatre, theater, theatrical | théâtral
theft, burglary | cambriolage
theft, petty theft | larcin
theft, robbery | vol
theirs | leur, leurs
theme park, amusement park | parc à thème, parc d'attractions
theme park, amusement park | parc d'attractions
themed | à thème, thématique
then, next, afterwards, later | ensuite, puis
Theodore | Théodore
theologian | théologien, théologienne
theological | théologique
Theophilus | Théophile
theorem | théorème
theoretically, in theory | en théorie, théoriquement
theory of evolution | théorie de l'évolution
theory, argument | thèse
theory, hypothesis | hypothèse, théorie
therapy, treatment | traitement
therapy, treatment | traitement, thérapie
thereby | ainsi, de ce fait
thereby, thus | donc
therefore, consequently | par conséquent, en conséquence
therefore, so | donc, ainsi, c'est pourquoi
thermal bath | thermes
thermal bath, thermal baths | thermes, bain thermal
thermal baths, baths | thermes
thermal insulation | isolation thermique
thermal power plant, thermal plant | centrale thermique
thermal | thermal, thermique
thermodynamics | thermodynamique
thermostat | thermostat
thick | épais, épaisse
thicker | plus épais
thief | voleur, voleuse
thing | affaire, objet
thingy, thing, whatsit | machin
think tank | groupe de réflexion, cercle de réflexion
think tank | groupe de réflexion, laboratoire d'idées
think | trouver
think, believe, feel | estimer, juger, considérer
think, consider | songe
thinking, thought | pensée
thinking, thought, consideration | réflexion
Thionville | Thionville
third party | tiers, tierce personne
Third Reich | Troisième Reich, IIIe Reich
Third World | tiers-monde, tiers monde
thirteenth | treizième
thirties | trentaine
thirties, in his thirties | trentaine, trentenaire
thirty-something | trentenaire
thistle | chardon
Thomas Aquinas, Aquinas | Thomas d'Aquin
thong, G-string | string
Thor | Thor
thoracic | thoracique
thorax, chest | thorax, cage thoracique
thorax, chest | thorax, poitrine
thorny, tricky | épineux, délicat
thorough | complet, approfondi
thoroughbred | pur-sang
though | pourtant, cependant
though, however | cependant, pourtant, toutefois
thought, idea | idée, réflexion
thought, idea | pensée, idée
thought, notion | idée, pensée
thousand | mille
Thrace | Thrace
Thracian | thrace
thrash, trounce | écraser, étriller
thread | fil de discussion
threat, danger | danger, péril
threat, risk | danger, menace, risque
threaten, threat | menacer, menace
three times, thrice | trois fois
Three Wise Men, Magi | Rois mages
three-dimensional, 3D | tridimensionnel, en trois dimensions, en 3D
threesome | ménage à trois, plan à trois
threesome | trio
threshold, doorstep | seuil, pas de la porte
threshold, mark | barre, seuil
threw, thrown, throwing | jeté, lancé, jeter, lancer
thrift shop, thrift store, second-hand clothes shop | friperie
thrift, saving | épargne, économie
thrill | frisson
thrilled | ravi, enchanté
throttle, accelerator | accélérateur, manette des gaz
through the intermediary of | par l'entremise de, par l'intermédiaire de
through, via | par l'intermédiaire de
throughout | tout au long
throughout, across | dans tout, à travers, tout au long de
throughput, output | débit, rendement
throw away | se débarrasser
throw away, discard, dump | jeter
throw | lancer
throw | lancer, jeter
throw | projeter
thumb drive, USB stick | clé USB
thumbnail, vignette | vignette, miniature
thumping, throbbing, pounding | battement, martèlement
thunder, thunderstorm | orage
thunderbolt | foudre, coup de tonnerre
thus, so | ainsi, donc
thwart, counter, counteract | contrecarrer, contrer
thwart, foil | contrecarrer, déjouer
thyme | thym
thyroid | thyroïde
tiara | diadème, tiare
tibia, shinbone, shin | tibia
tic | tic
tic, twitch | tic
tick the box, check the box | cocher la case
ticket office, box office | billetterie, guichet
ticket office, ticketing, box office | billetterie, guichet
ticket | ticket, billet
ticket, admission | billet, entrée, place
ticket, fine | amende, contravention, PV
ticket, seat | place
ticking | tic-tac
tickle | chatouiller
tidal power | énergie marémotrice
tidal wave | raz-de-marée
tidal | marémoteur, de marée
tide | vague
tidy sum | coquette somme
tidy up, put away | ranger
tie, draw | match nul, égalité, nul
tie, link | lien, relation
tied | lié
tied, tying | attaché, lié, noué, attacher, nouer
tier, level | niveau, échelon, palier
ties | relations
tight | tendu, serré
tight, close | serré, étroit
tight, close | serrée
tight, strict | strict, serré
tighten | serrer, resserrer
tighter | plus serré, plus strict
tightrope walker | funambule
Tijuana | Tijuana
tiler | carreleur
tiling, tiles, tiled floor | carrelage
tilt, slope | inclinaison
timber, lumber | bois d'œuvre, bois de construction
time frame, timeframe | délai, échéancier, calendrier
time saving | gain de temps
time zone | fuseau horaire
time | fois
time | heure
time | moment
time, era, period | époque, période
time, hour | heure
time, moment | moment
time, occasion | fois
time, period | époque, période
time, times | temps, époque
timeless | intemporel, éternel
timeline, chronology | chronologie, frise chronologique
timeline, schedule | calendrier
timeliness, advisability | opportunité
timeout, time-out | temps mort
timer | minuteur, minuterie
timetable, schedule | emploi du temps
timid, shy | timide
timid, tentative | timide
timing | timing, moment choisi
timing, schedule | calendrier
tin can, tin | boîte de conserve, conserve
tin, can | boîte
tin, pewter | étain
tincture | teinture
tingling | picotement, fourmillement
tiniest | plus petit
Tintin | Tintin
tiny, small | tout petit, minuscule, petit
tip | tuyau
tip, advice | conseil, astuce
tip, dump | décharge
tip, landfill, dump | décharge, déchetterie
tip, piece of advice | conseil, astuce
tip, tip-off | renseignement, tuyau
tipped | renversé, basculé
tipping | pourboire
tired of, fed up | lassé, en avoir assez
tired | fatigué
tiresome | lassant, fatigant
tiring, exhausting | fatigant
tissue | mouchoir
titan | titan
Titanic | Titanic
titanium | titane
title | championnat, titre
title | intitulé, intituler
title, championship | championnat, sacre
title, trophy | titre
Titus | Titus
Tlemcen | Tlemcen
To Kill a Mockingbird | Ne tirez pas sur l'oiseau moqueur
to no avail | en vain
to the rescue | à la rescousse
to which | auquel, à laquelle
toad | crapaud
toast | toast, pain grillé
toaster | grille-pain
tobacconist | buraliste, bureau de tabac
tobacconist | bureau de tabac
today, nowadays | de nos jours, actuellement
toddler | tout-petit, bambin, jeune enfant
toe | orteil, doigt de pied
tofu | tofu
together | collectivement, conjointement
together, jointly | de concert, ensemble
toil, labour | labeur, dur labeur
toilet bowl | cuvette des toilettes
toilet flush, flush | chasse d'eau
toilet paper | papier hygiénique, papier toilette
toilet paper | papier toilette, papier hygiénique
toilet, bog, john | chiottes
toilets, toilet, restroom | sanitaires, toilettes
token, nominal | symbolique
Tokyo | Tokyo
Toledo | Tolède
tolerate | tolérer
toll, death toll | bilan, nombre de victimes
toll, death toll | nombre de morts
Tolstoy | Tolstoï
tombstone, gravestone, headstone | pierre tombale
tome, volume | tome, volume
tomography | tomographie
tonal | tonal
tone | ton
toned | tonique
toner | toner
Tonga | Tonga
tongs | pince, pinces
tonic | tonique
tool, device | dispositif
toolbox, toolkit | boîte à outils
toolkit, toolbox | boîte à outils, trousse à outils
tooth decay, cavity | carie, carie dentaire
tooth, teeth | dents, dent
toothpaste | dentifrice
top corner | lucarne
top | haut
top, exceed | dépasser
top, head | tête
top, leading | premier, principal, meilleur
top, senior | haut placé, haut responsable
top, upper part | haut
top, upper | haut
Topeka | Topeka
topical | d'actualité
topless | seins nus
topographic, topographical | topographique
topographical, topographic | topographique
topography | topographie
topology | topologie
topped | surmonté, garni
topping | garniture
Torah | Torah
torch, flashlight | lampe de poche, lampe torche
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
Tory, Tories | conservateur, conservateurs
tot, toddler | tout-petit, bambin
total | somme, montant, ensemble
total, add up to | totaliser
total, complete | complet, complète, intégral
total, complete, full | total
total, sum | somme
totalitarianism | totalitarisme
totality | totalité, globalité
totally, completely | absolument, totalement, complètement
tote bag | sac fourre-tout, cabas
totem | totem
touch screen, touchscreen | écran tactile
touch | touche, toucher
touch, contact | contact, toucher
touchdown | touché, essai
touchscreen, touch screen | écran tactile
touchy | chatouilleux, ombrageux
touchy | délicat
tough | rude, dur
tough, challenging | difficile, dur
tough, difficult, hard | difficile
tough, firm | ferme
tough, harsh | dur, sévère
tough, strict, harsh | sévère, strict
tough, strong | robuste, résistant
tougher, harder | plus dur
toughest | plus dur, plus difficile, plus coriace
Toul | Toul
Toulon | Toulon
Toulouse | Toulouse
Toulouse | Toulouse, toulousain
Tour of Italy, Giro d'Italia | Giro, Tour d'Italie
tour | tour, circuit
tour | tour, tournée
tour | visite
tour | visiter
tour, route | circuit
Touraine | Touraine
Tourcoing | Tourcoing
touring exhibition, travelling exhibition | exposition itinérante
tourism | touristique
tourism, tourist | tourisme
tourist attraction | attraction touristique, site touristique
tourist office, tourism office | office de tourisme
tourist, holidaymaker | vacancier
tourist, tourism | touriste, touristique, tourisme
touristic, tourist | touristique
Tournai | Tournai
tournament | compétition, tournoi
tournament, competition | tournoi
tourney, tournament | tournoi
tout, praise | vanter, faire l'éloge de
tow truck | dépanneuse, remorqueuse
tow | remorquer
toward, towards, bound for | en direction de
towards | à l'égard de, envers
towards, toward | vers
towards, with regard to | vis-à-vis, vis-à-vis de
towards, with respect to | à l'égard de, envers
Tower of Babel | tour de Babel
town council, city government | mairie
town hall | hôtel de ville
town hall, city hall | hôtel de ville, mairie
town planner, urban planner | urbaniste
town, municipality | municipalité, commune
town, small town, village | bourg, bourgade
town, village | commune
townhouse, town house | maison de ville, maison en rangée
township | canton, commune
township | township
toxic | toxique
toxicologist | toxicologue
toxicology | toxicologie
toxin | toxine
tracer | traceur
track | chenille
track | morceau, titre
track | trace
track | voie, rail
track | voie, voie ferrée
track, follow, monitor | suivre
track, footprint | trace, empreinte
track, path | chemin, sentier
track, song, tune | morceau, chanson
track, tracking | suivre, suivi, pister
tracker | traceur, pisteur
tract of land | étendue de terre
traction | traction
trad, traditional | trad
trade agreement, trade deal | accord commercial
trade balance | balance commerciale
trade union | syndical
trade union, labour union, labor union | syndicat, organisation syndicale
trade union, union | syndicat, syndical
trade unionism, unionism | syndicalisme
trade | commercial
trade | échanges, échanges commerciaux
trade, commerce | commerce, commerces
trade, commercial | commercial, commerciale
trade, exchange | échange, commerce
trade, exchange | échange, échanges, échanger
trade, job, profession | métier, profession
trade, trading | commercial
trade-off | arbitrage
trade-off | compromis
trademark | marque, marque déposée
trader | trader, négociant, courtier
trader, merchant, dealer | marchand, commerçant
trading partner | partenaire commercial
trading post | comptoir
trading session, trading | séance
trading | échanges
trading | trading, négoce
trading, stock trading | Bourse, boursier
trading, trade | commerce
traditional | traditionnel
traditional, conventional | classique
traditional, customary | coutumier
traditional, standard | classique
traditional, usual | habituel
Trafalgar | Trafalgar
traffic congestion, traffic jam, gridlock | embouteillage, bouchon, congestion routière
traffic jam, congestion | embouteillage, bouchon
traffic light, traffic lights | feu, feu rouge, feu tricolore
traffic | circulation
traffic | circulation, trafic
traffic | trafic, circulation
traffic, trafficking | trafic
trafficker, dealer | trafiquant, dealer
tragedy | drame, tragédie
tragedy, drama | drame, tragédie
tragedy, misery | malheur
tragic, dramatic | dramatique, tragique
tragic, tragedy | tragique, drame
trail running, trail race | trail, course nature
trail, path | chemin, sentier
trail, track, trace | trace, piste
trailer, caravan | caravane
trailing | à la traîne
train car, carriage | wagon
train conductor, ticket inspector | contrôleur
train driver, engine driver | conducteur de train, mécanicien
train | entraîne, entraînent, entraine
train | entraîner
train | ferroviaire
train | forment
train, coach | entraîner
train, railway | chemin de fer
train, railway, rail, railroad | train, rail, ferroviaire
trained | entraîné, entraînés
trained | formé
trained | formé, entraîné
trained | formée, formées
trainer, coach, manager | entraîneur, coach
trainer, instructor | formateur, moniteur
trainers, sneakers | baskets
training camp | stage
training course | stage, formation
training | entraînement
training | préparation
training, education | formation
training, formation | formation
training, internship | stage
training, learning | apprentissage
training, practice | entraînement
tramp, hobo, homeless person | clochard, vagabond
tramp, vagrant | vagabond
trampoline | trampoline
trance | transe
tranquillity, tranquility | quiétude, tranquillité
trans, transgender | trans, transgenre
Trans-Pacific Partnership, TPP | Partenariat transpacifique
transaction, deal | opération
transatlantic race | transat, course transatlantique
transcendental | transcendantal
transfer window, transfer market | mercato, marché des transferts
transfer | correspondance
transfer | mutation, transfert
transfer | virement, virer
transfer | virer, virement
transfer, move | mutation, muter
transfer, transmit | transmettre
transform, change, turn | changer, transformer
transform, turn into, convert | transformer
transformation, transform | transformation, transformer
transfusion | transfusion
transient, transitory | transitoire, passager
transistor | transistor
transit, public transport | transport en commun, transports publics, transit
transition, shift | passage, transition
translation, translate | traduire
translucent | translucide
transmit, transmission, pass on | transmettre, transmission
transnational | transnational
transpire | s'avérer
transponder | transpondeur
transport, carry | transporter
transportation, transport | transports
transpose | transposer
transposition | transposition
transsexual | transsexuel
transverse | transversal
transvestite, drag queen | travesti, drag queen
trap | piéger, piège
trapped | piégé, coincé
trash can, garbage can | poubelle
traumatic | traumatique, traumatisant
traumatize, traumatise | traumatiser
travel agency, travel agent | agence de voyages
travel | déplacent
travel | se déplacer, voyager
travel, move | se déplacer, déplacement
travel, trip | trajet
travel, trip, journey | voyage, voyager, déplacement
travel, trip, journey | voyager, voyage, trajet, déplacement
travelling, travel | voyager, se déplacer
travelling, traveling, itinerant | itinérant, ambulant
traverse, cross | traverser, parcourir
travesty, parody | parodie, simulacre
treachery, betrayal, treason | trahison, traîtrise
treadmill | tapis roulant, tapis de course
treasure trove, trove | trésor, mine d'or
treasurer | trésorier
treasury bond, treasuries | bon du Trésor, obligation d'État
Treasury bond, Treasury bill | bon du Trésor
Treasury | Trésor
treasury | trésorerie
Treasury, finance ministry | ministère des Finances, Trésor
treat, consider | considérer
treat, deal with, process | traitent
treat, process, deal with | traiter
treated | traitée, traitées
treatise | traité
treatment | soin, traitement
treatment | soins, traitement
treatment | thérapie, traitement
treatment, care | soins
treble, triple | tripler, triple
tree stump, stump | souche
trek | randonnée, trek
trellis, wire mesh | treillis
tremble, shake, quiver | trembler
trend | évolution, tendance
trend | phénomène, tendance
trend, fashion | mode
Trenton | Trenton
trespasser, intruder | intrus
trespassing, trespass | intrusion, violation de propriété
triad | triade
triage | triage
trial | tester
trial, hearing | audience
trial, judgment | jugement, procès
trial, ordeal | épreuve
trial, test | essai
trial, test | essai, essai clinique
trial, test | test, essai
triathlete | triathlète
triathlon | triathlon
tribal, tribe | tribal, tribu
tribal, tribe | tribu
tributary | affluent
tribute | tribut
trick | tour
trick, deceive | tromper, piéger
trick, tip | truc, astuce
tricolour flag, French flag | drapeau tricolore
tricolour, tricolor | tricolore
trident | trident
tried | jugée, jugées
trifle, trifling sum | bagatelle, broutille
trigger | déclencheur
trigger | détente, gâchette
trigger | gâchette, détente
trigger, set off, spark | déclencher
trigger, spark | susciter, entraîner
triggering, onset, outbreak | déclenchement
trilogy | trilogie
trim, filling, lining | garniture
trinity | trinité
trip | sortie
trip, excursion | excursion, sortie
trip, journey | périple, voyage
trip, travel, journey | déplacement, déplacements
trip, visit, travel | déplacement
triple, treble | tripler
triplet | triplé, triplée
tripod | trépied
Tripoli | Tripoli
tripping | trébucher
triptych | triptyque
triumph, success | victoire, triomphe, succès
trivia | anecdotes, culture générale
trivialisation, trivialization, normalisation | banalisation
trivialize, trivialise | banaliser
Trojan horse | cheval de Troie
trolley, shopping cart | chariot, caddie
troop | troupe
troop | troupe, soldats
troops | troupes, soldats
trope | cliché, trope
trophy | coupe, trophée
trophy, cup | trophée, coupe
tropical storm | tempête tropicale
trot | trot
trot | trot, trotter
trot | trotter
trouble, difficulty | difficulté
trouble, effort | peine
trouble, hassle | embêtement, embarras
trouble, problem | difficulté, problème
trouble, unrest | troubles, incidents
troubled | troublé, en difficulté
troublesome | gênant, pénible
trough | auge, abreuvoir
trough | creux
troupe | compagnie, troupe
Troy | Troie
Troyes | Troyes
truck driver, lorry driver | chauffeur routier, camionneur
truck driver, lorry driver | routier, camionneur
truck driver, lorry driver | routier, chauffeur de camion, camionneur
truck, lorry | camion, poids lourd
true | fidèle
true, actual | réel, véritable
true, real | véritable, réel
true, real | véritable, vrai, vraie
true, real | vrai, vraie
truffle | truffe
truly, really | véritablement, vraiment
trump card, asset | atout
truncate | tronquer
trunk, tree trunk | tronc, tronc d'arbre
trust | faire confiance, confiance
trust | fiducie, trust
trust | fonds, fondation
trust, rely on | se fier
trust, rely on | se fier, faire confiance
trusted | de confiance, fiable
trusting | confiant
trusty, reliable | fidèle, fiable
truthfulness, veracity | véracité
try on, test | essayer
try | essai
try | juger
try, attempt | tentative, tenter
try, seek | chercher à, tenter de
tsar, czar | tsar
tsarist, czarist | tsariste
tube station, subway station, metro station | station de métro
tube, underground, subway | métro
tubular | tubulaire
tucked | rentré, niché
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
tuned | accordé, réglé
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
Turkish | turc, turque
turn around | se retourner
turn down, reject | rejeter, refuser
turn into, convert | transformer, convertir
turn off | fermer, éteindre
turn off, switch off | couper
turn off, switch off | éteindre
turn on, switch on | allume
turn over | retourner
turn to | se tourner vers
turn up, show up, arrive | débarquer, débarque, débarqué, débarquent
turn | devenir, transformer
turn | tourner, se tourner
turn | virage, tournant
turn, shift | virage, tournant
turn, veer | vire
turnaround, reversal | retournement
turned on, switched on, lit | allumé
turned out, proven | avéré
turnout | participation
turnout | taux de participation
turnover, apple turnover | chausson aux pommes
turnover, revenue, sales | chiffre d'affaires
turnover, rotation | rotation, roulement
turnpike, toll road | autoroute à péage, route à péage
turquoise | turquoise
turret | tourelle
Tuscan | toscan
tusk | défense
tutorial | tuto, tutoriel
tutorial | tutoriel
tutu | tutu
tuxedo, dinner jacket | smoking
TV film, television film, TV movie | téléfilm
TV show, television series | série, série télévisée
TV show, TV programme | émission, émission de télévision
tweak, adjust | peaufiner, ajuster, modifier légèrement
tweak, minor adjustment | petit ajustement, retouche
tweed | tweed
twelfth century, 12th century | XIIe siècle, douzième siècle
twelfth | douzième
twenties | vingtaine, années vingt
twentieth century | vingtième siècle, XXe siècle
twentieth | vingtième
twenty-first century | vingt et unième siècle, XXIe siècle
twenty-first century, 21st century | vingt et unième siècle, XXIe siècle
twice | deux fois
twice | double, deux fois
twig | brindille
twig | brindille, rameau
twin | jumeler, jumelage
twinkle | scintiller
twist | retournement
twist, sprain | tordre
twister, tornado | tornade
twists and turns, adventure | péripéties, rebondissement, péripétie
twitch | tic, tressaillement
two-dimensional | bidimensionnel, en deux dimensions
two-tier | à deux vitesses, à deux niveaux
type | taper
type, kind | catégorie, type
type, kind | forme, type, sorte
type, sort | type
typewriter | machine à écrire
typical, standard | type
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
UK, British | britannique
ukulele | ukulélé
ulcer | ulcère
Ulm | Ulm
Ulster | Ulster
ultimate, final | final, finale
ultimate, final | final, ultime
ultimately | à terme
ultimately | en fin de compte, finalement
ultimately | finalement
ultimately, finally, eventually | finalement, au final
ultrasonic | ultrasonique
ultrasound scan, ultrasound | échographie
ultrasound | échographie, ultrason
ultrasound | ultrason
ultrasound, scan | échographie
ultraviolet | ultraviolet
Ulysses | Ulysse
Ulysses, Odysseus | Ulysse
umbilical cord | cordon ombilical
umbilical | ombilical
UMP | UMP
umpire | arbitre
unable | dans l'incapacité
unable, incapable | incapable
unaccompanied minor | mineur non accompagné, mineur isolé
unaccompanied minor, unaccompanied minors | mineur non accompagné, mineurs isolés, mineur isolé
unaccompanied | non accompagné
unaffected, unscathed | indemne, épargné
unanimously | à l'unanimité, unanimement
unannounced | à l'improviste, inopiné
unattended | sans surveillance
unattractive | peu attrayant, peu attractif
unauthorized, unauthorised | non autorisé, illicite
unaware, ignorance | ignorer, ignorant
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
uncertain, uncertainty | incertitude
uncertain, unclear | flou, indécis
unchanging, constant | constant
uncharted territory | terrain inconnu, terre inconnue
uncharted, unexplored | inexploré
unchecked, uncontrolled | incontrôlé, effréné
uncle | oncle, tonton
unclean, impure | impur, sale
unclear, vague | flou, imprécis
uncomfortable | mal à l'aise, gêné
uncomfortable, embarrassing | gênant
uncommon, unusual | peu commun, rare, inhabituel
uncompromising | intransigeant, sans concession
unconfirmed | non confirmé
unconscious | inconscient, sans connaissance
unconscious | sans connaissance, inconscient
unconventional | non conventionnel, peu conventionnel, anticonformiste
uncool, old-fashioned, tacky | ringard, démodé
uncover, expose | découvrir
uncut | version intégrale, sans coupures
undated | non daté, sans date
undead, zombie, living dead | mort-vivant, zombie
undefeated, unbeaten | invaincu
undefined | indéfini, non défini
under arrest, detained | en état d'arrestation, détenu
under investigation, indicted | mis en examen
under the aegis of, under the auspices of | sous l'égide de, sous les auspices de
under the auspices of | sous les auspices de, sous l'égide de
under the auspices of, under the aegis of | sous l'égide de
under the auspices | sous l'égide, sous les auspices
under the guise of, under the pretext of | sous couvert de, sous prétexte de
under the leadership of | sous la houlette de, sous la direction de
under threat, endangered | menacé
under | au-dessous, sous
under, pursuant to | en vertu de
undercut | saper, casser les prix
underdeveloped | sous-développé
underdevelopment | sous-développement
underdog | outsider, challenger
undergo surgery | subir une opération, se faire opérer
undergo | passer, subir
underground, clandestine | clandestine
underrated, undervalued | sous-estimé, sous-évalué
underside | dessous, face inférieure
understand | entendre
understanding, agreement | entente, accord
understanding, sympathetic | compréhensif
understated | sobre, discret
understatement | litote
understudy | doublure
undertake, pledge, promise, commit | s'engager
undertaker, funeral home, funeral director | pompes funèbres
undertaking | engagement
undertaking | entreprise
underway, under way, in progress | en cours
underwear | sous-vêtements, dessous
underworld | milieu, pègre
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
undocumented immigrant, undocumented migrant, illegal immigrant | sans-papiers
undone | défait
undue, excessive | indu, excessif
unduly | indûment, excessivement
uneasy, uncomfortable | mal à l'aise
uneducated | sans instruction, peu instruit
unemployed person, jobseeker, unemployed | chômeur, chômeuse, demandeur d'emploi
unemployed, jobless | chômeur, chômeuse, au chômage
unemployment benefit | allocation chômage, allocations chômage, indemnités de chômage
unemployment benefit | allocation chômage, assurance chômage
unemployment insurance | assurance chômage, assurance-chômage
unequivocal, unambiguous | sans équivoque, univoque
unexpected, surprise | surprise
unexplained | inexpliqué
unexploded ordnance | engin non explosé, munitions non explosées
unfair competition | concurrence déloyale
unfair, disloyal | déloyal
unfairness, injustice | injustice
unfamiliar | peu familier, inconnu
unfathomable | insondable
unfold, take place | se dérouler, avoir lieu
unfortunately | malheureusement
unfortunately, sadly | hélas
unfounded, baseless, groundless | infondé, sans fondement, non fondé
unfriendly, hostile | inamical, hostile, peu amical
unhappiness, misfortune | malheur
unhappy, dissatisfied | mécontent, insatisfait
unheard-of, unprecedented | inouï, sans précédent
unhelpful | peu utile, peu coopératif
unhinged, deranged | déséquilibré, dérangé
unholy alliance | alliance contre nature
unholy | impie
unicorn | licorne
uniform | tenue
uniform | tenue, uniforme
unimportant | sans importance, insignifiant
unincorporated | non incorporé, non constitué en société
uninhabitable | inhabitable
uninsured | non assuré, sans assurance
unintended | involontaire, non intentionnel, imprévu
uninterested | indifférent, pas intéressé
union member, trade unionist | syndicaliste
union member, trade unionist | syndicaliste, syndiqué
union | syndicat
union, trade union, labor union | syndicat, syndical
unique, exceptional | exceptionnel
unique, only | seul
uniquely | de manière unique
uniqueness | unicité
unisex | unisexe
unison | unisson
unit price | prix unitaire
unit | cellule, unité
unit, department, ward | service
unit, housing unit | logement, unité
unit, squad | brigade, unité
unitary | unitaire
unitary, united | unitaire
United Kingdom, UK, Britain | Royaume-Uni
united nations | Nations unies, ONU
United States | États-Unis
united | solidaire
united | uni, unie
united | unie
unity, union | union
universal basic income, basic income, universal income | revenu universel, revenu de base
universal suffrage | suffrage universel
universal, worldwide | mondial, universel
universality | universalité
universe, world | monde
university course, degree course, curriculum | cursus, cursus universitaire
university | universitaire
university, college | faculté, université
university, school | faculté
university, uni | université, fac
Unix | Unix
unkind | méchant, peu aimable
unknowingly, unwittingly | sans le savoir, à son insu
unknown person | inconnu
unknown, undetermined | indéterminé
unless | sauf si, à moins que
unless, except if | sauf si, à moins que
unlicensed | sans licence, sans permis
unlike, contrary to | contrairement à
unlikely, improbable | improbable, peu probable
unlimited, without limit | sans limite
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
unprecedented | inédit, sans précédent
unproductive | improductif
unprofessional | non professionnel, peu professionnel
unprotected | non protégé, sans protection
unqualified | non qualifié
unregistered | non enregistré, non déclaré
unregulated | non réglementé
unregulated, wildcat | sauvage
unreleased | inédit
unrepresentative | peu représentatif, non représentatif
unresponsive | sans réaction, inconscient
unrest, riots, disturbances | troubles, émeutes
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
unusual, exceptional | exceptionnel
unusual, strange | étrange
unusually | exceptionnellement, inhabituellement
unveil, reveal | dévoiler, révéler
unveil, show | présenter, dévoiler
unwanted pregnancy, unplanned pregnancy | grossesse non désirée
unwanted | indésirable
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
upcoming, coming, forthcoming | à venir, prochain
upcoming, next | prochain
update | actualisation, actualité
update | mise à jour
update, information | point
upfront | franc, direct
upfront, in advance | d'avance, à l'avance
upgrade, improve | améliorer, moderniser, amélioration
upgrade, increase, enhance | revaloriser
uphill battle | combat difficile
uphill | en montée, ardu
uphold | défendre
upkeep, maintenance | entretien
upland, uplands | hautes terres, plateau
uplifting, inspiring | inspirant, exaltant, édifiant
upper hand | avantage
upper house, senate | chambre haute, Sénat
upper | haut
upright, standing | debout
uprising | soulèvement
uprising, rebellion | rébellion, soulèvement
uprising, rising | soulèvement, insurrection
uproar, outcry | tollé, tumulte, indignation
ups and downs | hauts et bas
upscale, upmarket | haut de gamme, huppé, chic
upset | perturber, déranger
upset | surprise, exploit
upset, angry | en colère
upset, offended, hurt, vexed | vexé
upsetting | bouleversant, contrariant
upside down | à l'envers
upside | avantage, bon côté
upstream | en amont
upstream | en amont, amont
upturn, rebound | reprise
Uranus | Uranus
urban regeneration, urban renewal | rénovation urbaine, renouvellement urbain
urban sprawl | étalement urbain
urban, city | citadin
urban, city | urbain
Urdu | ourdou
urge, call on | appeler, exhorter, inviter, pousser
urge, call on | demander, appeler, exhorter
urge, call on | inviter, appeler
urgent | urgent, d'urgence
urgent, emergency | urgent, urgence
urgent, pressing | urgent
urgent, pressing | urgent, pressant
urgently | d'urgence, urgemment
urinary | urinaire
urinate, pee | uriner, faire pipi
urinate, pee, piss | uriner, pisser, faire pipi
urn | urne
US dollar, American dollar | dollar américain, USD
US Supreme Court, SCOTUS | Cour suprême des États-Unis, Cour suprême américaine
US, U.S. | américain, américaine, États-Unis
usable | utilisable
usable, useable | utilisable
usage | usage, utilisation
USDA | ministère américain de l'Agriculture
use | emploie, emploient
use | recourir, recours, se servir
use | se servir de
use | utiliser
use, consume | consommer
use, consume | consommer, consommation
use, exploit | exploiter, exploitation
use, resort to | recourir à, avoir recours à
use, resort | recours
use, usage | consommation
use, usage | emploi, utilisation, usage
use-by date, expiry date, expiration date | date de péremption
used to, accustomed | habitué, habituée, habitués
used to, be accustomed | avoir l'habitude
used | employé, utilisé
used | utilisé
used, accustomed | habitué
usefulness, use | utilité
useless, hopeless | nul, nulle
useless, unnecessary | inutile
useless, worthless | inutile
uselessness | inutilité
user | usager
user | usager, usagère, internaute
user, users | usagers
user-friendly | convivial
user-friendly | convivial, facile à utiliser
username | nom d'utilisateur
users, customer | usager, client
usher | ouvreur, ouvreuse, placeur
USSR, Soviet Union | Union soviétique
usual | habituel, habitué
usually | d'habitude, en général
usually, as usual | d'habitude, comme d'habitude
Utah | Utah
uterine | utérin
uterus, womb | utérus
utilitarian | utilitaire
utilitarian | utilitaire, utilitariste
utilities | services publics
utility, public utility | service public
utilization | utilisation
utilize, use | utiliser
Utrecht | Utrecht
Uttar Pradesh | Uttar Pradesh
utterly | complètement, totalement, absolument
vacant, available | libre, vacant, disponible
vacation, break | vacances
vacation, leave | congé
vacationer, holidaymaker | vacancier, vacancière, estivant
vaccinate, vaccine, vaccination | vacciner, vaccination
vaccinated | vacciné
vaccination record, health record | carnet de vaccination, carnet de santé
vaccine passport, vaccination passport | passeport vaccinal, passe vaccinal
vacuum cleaner, vacuum | aspirateur
vacuum packed, vacuum-packed | sous vide
vagabond, vagrant, drifter | vagabond
vagaries, hazards, uncertainties | aléas
vaginal | vaginal
vagrancy | vagabondage
vaguely | vaguement
Valais | Valais
vale, valley | val, vallée
Valenciennes | Valenciennes
Valentine's Day | Saint-Valentin
valet | valet, voiturier
valet, manservant | valet
valiant, brave | valeureux, vaillant
valid | valable, valide
validation, approval | validation
Valkyrie | Walkyrie, Valkyrie
valley, dale | vallée
Valls | Valls
Valois | Valois
valour, valor, bravery | vaillance, bravoure
valuable, of value | de valeur
valuable, useful | utile
value | valeur
value, appreciate | apprécier
value, assess | évaluer, estimer
value, values | valeur
valued | apprécié, estimé, évalué
valve, sluice gate | vanne
vampire | vampire
Van Gogh | Van Gogh
van | fourgonnette
Vancouver | Vancouver
vandalism | vandalisme, dégradations
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
varied, changing | variable
variety, diversity | variété, diversité
variety, range | diversité, éventail, gamme
various | varié, divers
various, a number of, a few | plusieurs
various, varied | varié
various, variety | divers, différents
varsity | universitaire
vary, change | varier
vary, range | varier, aller
vascular | vasculaire
vassal | vassal
vast number, large number | grand nombre
vast, big | énorme, gros
vast, huge | immense
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
vehicle, car | voiture, véhicule, automobile
vehicle, car, automobile | voiture, véhicule, automobile
veiled | voilé
vein, seam, lode | filon, veine
Vel d'Hiv roundup | rafle du Vel d'Hiv, rafle du Vélodrome d'Hiver
velocity, speed | vitesse, vélocité
velodrome | vélodrome
Vendée, Vendee | Vendée
vendetta | vendetta
vending machine | distributeur automatique
vending machine | distributeur, distributeur automatique
Vendôme | Vendôme
veneer | placage, vernis
venerable | vénérable
Venetian | vénitien
vengeful, vindictive | vindicatif, vengeur, revanchard, rancunier
venison | chevreuil, venaison
ventral | ventral
venture, project | projet
venue, site | site
Venus de Milo | Vénus de Milo
Venus | Vénus
verbatim, word for word | mot pour mot, textuellement, verbatim
Vercors | Vercors
verdict | jugement, verdict
verdict, judgment, ruling | jugement
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
vessel, blood vessel | vaisseau sanguin, vaisseau
veteran | ancien combattant, vétéran
veteran, experienced | vétéran, expérimenté
VHS, videocassette, videotape | VHS, cassette vidéo, bande vidéo
viaduct | viaduc
Viagra | Viagra
vial | fiole, flacon
vibe, atmosphere | ambiance, atmosphère
vibration, vibrations | vibrations
vicar | pasteur, vicaire
vicar | vicaire
vice president, vice chairman | vice-président, vice-présidente
vice versa | vice versa, vice-versa
vice | étau
vice, morality | mœurs
viceroy | vice-roi
Vichy regime | régime de Vichy
Vichy regime, Vichy government | régime de Vichy
Vichy | Vichy
vicinity, surroundings | parages, environs
vicious circle, vicious cycle | cercle vicieux
victim, prey | proie
victor, winner | vainqueur
Victoria | Victoria
Victorian | victorien, victorienne
victory, win, triumph | victoire, triomphe, succès
video clip, clip | clip, clip vidéo
video on demand, VOD | vidéo à la demande, VOD
video surveillance, CCTV | vidéosurveillance
video, footage | vidéo
vie, compete | rivaliser, se disputer
Vietnam War | guerre du Vietnam
Vietnamese | vietnamien
view | point de vue, vision
view | regarder, visionner
view, consider, see | considérer
view, idea | conception, vision
view, outlook | vision
view, position | position
view, sight | vue
viewed | considéré
viewed | vu, regardé, consulté
viewed, seen | vu
viewer | téléspectateur, spectateur
viewer, viewing | téléspectateur, téléspectatrice, spectateur
viewership, audience, ratings | audience, cote d'écoute, téléspectateurs
viewing figures, audience ratings | audience, audiences
viewing | visionnage
vigilante group | milice, groupe d'autodéfense
vigilante | justicier
vigilante, avenger | justicier
Viking | viking
vile, despicable | vil, ignoble
vile, despicable, disgraceful | ignoble, abject
villager | habitant, villageois
Villeurbanne | Villeurbanne
Vincennes | Vincennes
vineyard | clos, vignoble
vintage wine, great wine | grand cru
vintage wine, vintage | grand cru, millésime
vintage | vintage, d'époque
vintage, wine | cru
vinyl record | disque vinyle, vinyle
vinyl | vinyle
viola | alto
violate | viole
violate, breach | violer
violate, violation, breach | violer, enfreindre, violation
violated | violé, violée
violence | violences
VIP, celebrity | VIP, personnalité, célébrité
viper, adder | vipère
viral, virus | viral, virale
Virgil | Virgile
Virgin Mary | Vierge, Vierge Marie
virgin | puceau, pucelle, vierge
virginity | virginité
Virgo | Vierge
virile, manly | viril
virility, manliness | virilité
virtual, near | quasi
virtual, online | virtuel
virtuosity | virtuosité
virtuous circle | cercle vertueux
virtuous | vertueux
visceral | viscéral
viscosity | viscosité
viscount | vicomte
viscount, viscountess | vicomte, vicomtesse
viscous | visqueux
visible, visibility | visible, visibilité
visibly, obviously, apparently | visiblement
Visigoth | Wisigoth
vision, sight | vue
visit | se rendre, déplacement
visit, stay | séjour, visite
visit, visitor | visite, visiter
visitor | visiteur
visitor, guest | hôte, visiteur
visitor, guest | invité
visor | visière
vista | panorama
visual acuity | acuité visuelle
visual arts | arts plastiques, arts visuels
visual, image | image, visuel
visually impaired, partially sighted | malvoyant, déficient visuel
Vita | Vita
vital, crucial | capital, crucial
vital, crucial | critique, crucial
vital, crucial | indispensable, essentiel
vital, crucial, essential | essentiel, crucial, indispensable
vitamin deficiency | carence en vitamines
viticulture, winegrowing, wine growing | viticulture
vocal cords, vocal cord | cordes vocales
vocational training | formation professionnelle
vodka | vodka
vogue, fashion | vogue, mode
voice, express | exprimer
voiced | exprimé
voicemail, voice mail | messagerie vocale, boîte vocale
voiceover, voice-over | voix off
void, cancel | annuler
void, invalid | nul, caduc
volley | reprise de volée, volée
volley, salvo | salve, volée
volt | volt
voltage | tension électrique, voltage
Voltaire | Voltaire
volume, amount | volume
volume, amount | volume, quantité
volume, tome | tome, volume
voluntarily, deliberately | volontairement, délibérément
voluntary sector, community sector | secteur associatif, milieu associatif, tissu associatif
voluntary service | volontariat, service volontaire
volunteer | volontariat, bénévolat
volunteer, voluntary | bénévole, volontaire
volunteering, voluntary work | bénévolat
volunteering, voluntary work | bénévolat, volontariat
vomit, puke, throw up | vomir, vomi
voodoo | vaudou
vortex | vortex, tourbillon
vortex, whirlpool, whirlwind | tourbillon, vortex
Vosges | Vosges
vote down, reject | rejeter
vote of confidence, confidence vote | vote de confiance
vote | suffrage, voix
vote | voix, vote, suffrage
vote, poll | élection, scrutin, vote
vote, referendum | référendum
voter | votant, électeur, électrice
voter, electorate | électorat
voting booth, polling booth | isoloir
voting | vote
vouch | se porter garant
vox pop | micro-trottoir
voyeur | voyeur, voyeuse
voyeurism | voyeurisme
Vulcan | Vulcain
vulgarity | vulgarité
vulnerable | fragile, vulnérable
wadi | oued
wafer | gaufrette, hostie
waffle | gaufre
waffle, idle talk, blah | blabla, bavardage
wag | remuer, agiter
wage earner, earner | salarié, salariée
wage increase, upgrade, revaluation | revalorisation
wage war | faire la guerre, mener une guerre
wage | mener
wage, pay | salarial, salariale, salaire, paie
wage, salary, pay | salaire
wage, salary, pay | salaire, rémunération, paie
wail | gémir, se lamenter
Wailing Wall, Western Wall | mur des Lamentations
wailing, lament | lamentation, gémissement
waist | ceinture, taille
wait | patienter
wait, be patient | patienter
wait, expect | attendre, s'attendre à
waiter | garçon, serveur
waiter, waitress, server | serveur, serveuse
waiting list | liste d'attente
waiting, wait | attente
waive | renoncer, lever
wake up | se réveiller, réveiller
wake up, awaken | réveiller, se réveiller
wake up, waking up | réveil, se réveiller
wake | sillage
Wales, Welsh | gallois
walk | aller à pied
walk | marche
walk | marchent, marchait, marchera
walk, hike | randonnée
walkabout | bain de foule
walker, hiker | randonneur, randonneuse
walkway, footbridge | passerelle
wall | paroi, muraille
wall, rock face | paroi, parois
wallpaper | papier peint
wallpaper, screen background | fond d'écran
Walmart | Walmart
walnut | noix
walnut, walnut tree | noyer
walrus | morse
waltz | valse
waltz | valse, valser
wanderers | vagabonds
wandering | errance
wane | décliner, s'affaiblir, faiblir
waning | déclinant, en déclin
want | désirer, avoir envie
want | vouloir
want, feel like | avoir envie, vouloir
want, wish | vouloir, souhaiter, désirer
war of attrition | guerre d'usure
war, conflict | conflit, guerre
war, conflict | guerre, conflit
war, warfare | guerre
ward of the state | pupille de l'État
ward | pupille
ward, district | circonscription
warden, guardian | gardien, gardienne
warehouse | entrepôt, magasin
warehouse, shed | hangar
wares | marchandises
warlock, sorcerer | sorcier
warm up | s'échauffer
warm up, heat up | chauffer, réchauffer
warm-up | échauffement
warm-up, warm up | échauffement, s'échauffer
warmed | réchauffé, réchauffer
warmer | plus chaud
warming, warm | réchauffement
warn | mettre en garde, avertir, prévenir
warn | prévenir, avertir
warn, alert | alerter
warn, notify | prévenir, avertir
warn, warning | avertissement, mettre en garde
warning, alarm, alert | alerte
warning, alert | alerte, avertissement, vigilance
warning, caution | avertissement
warp | déformer, gauchir
warrant officer, sergeant major | adjudant
warrant | mandat
warrant, justify | justifier
warranty, guarantee | garantie
Warrington | Warrington
warrior, fighter | combattant
warship | navire de guerre, bâtiment de guerre
wart | verrue
wash up, do the dishes | faire la vaisselle, laver la vaisselle
wash, launder | lavage
washer | rondelle
washer, washing machine | machine à laver, lave-linge, laveuse
washing machine | machine à laver, lave-linge
washing, laundry | lessive, linge
washing, wash | lessive
washing-up | vaisselle
washing-up, dishes | vaisselle
waste sorting | tri des déchets
waste sorting, sorting | tri sélectif, tri des déchets
waste | déchet, déchets
waste | perdre, gaspiller
waste, mess | gâchis
wasteland, brownfield, brownfield site | friche, friche industrielle, terrain vague
wastewater, sewage | eaux usées
watch over | veiller, veiller sur
watch | montre
watch | observer
watch | surveiller, veiller
watch, monitor | surveiller, observer
watch, monitoring | veille
watch, viewing | regarder, visionner
watcher, observer | observateur, observatrice
watchmaker | horloger, horlogère
watchmaker, clockmaker | horloger
watchmaking | horlogerie
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
waters | eaux
watershed, catchment area | bassin versant, bassin hydrographique
watershed, turning point | tournant, moment charnière
watertight, waterproof | étanche, imperméable
waterway, watercourse | cours d'eau
watery eyes | yeux larmoyants
watery | aqueux
watt | watt
wave | onde, vague
wave | saluer
wave, radio wave | ondes
waving, waved | agiter, agité, faire signe, saluer
wavy | ondulé
way out, loophole | échappatoire
way, direction | sens
way, means | moyen
way, means | moyen, façon
way, mode | mode
way, path | route, chemin, voie
way, route, path | itinéraire, trajet, chemin
wayward | rebelle, égaré
weak link | maillon faible
weak, fragile | fragile
weak, fragile | fragile, faible
weak, weakness | faible, faiblesse
weak, weakness | faiblesse
weaken | affaiblir, fragiliser
weaker | plus faible
weakest | plus faible
weakness | faible, faiblesse
wealth tax | ISF
wealth tax | ISF, impôt de solidarité sur la fortune, impôt sur la fortune
wealth | richesse, fortune
wealthiest, richest | plus riche
wealthy, affluent, rich | riche, aisé, nanti, fortuné
wealthy, well-off | aisée
wealthy, well-off, affluent | aisée
weaning | sevrage
weapon, gun | arme à feu
weapons, weaponry | armement
wear and tear | usure
wear makeup, make up | maquiller, se maquiller
wear | portent, portait, portaient, portez
wear, clothing | vêtements
wear, display | arborer
wearable, wearable device | objet connecté, appareil connecté
wearing, carrying | port
weasel | belette
weather conditions | conditions météorologiques
weather forecast, weather report | bulletin météo, météo, prévisions météo
weather forecast, weather | météo, prévisions météo, bulletin météo
weather | temps
weather | temps, météo
weather, weather forecast | météorologique, météo
weathervane, weather vane | girouette
weaver | tisserand
weaver | tisserand, tisserande
weaving | tissage
web giant, tech giant | géant du web
web, internet | internet
webcam | webcam
webcam, camera | webcam, caméra
webinar | webinaire
website | page internet
website, online | en ligne
website, site | site web, site internet, site
wedding anniversary, anniversary | anniversaire, anniversaire de mariage
wedding dress | robe de mariée
wedding ring | alliance
wedding | nuptial, nuptiale
wedding, marriage | mariage
wedding, marriage | union
wedge | cale
weed, pot | cannabis, beuh, herbe
weekend | week-end, weekend
weekly, weekly magazine | hebdomadaire, hebdo
weeping willow | saule pleureur
weigh, weight | peser, poids
weight gain | prise de poids
weight room, gym | salle de musculation
weighted | pondéré
weightlifter | haltérophile
weightlifting | haltérophilie
weir | barrage, déversoir
weird, odd | curieux, étrange
weirder | plus bizarre, plus étrange
weirdo, oddball | hurluberlu, excentrique
welcome | accueille, accueillent, accueillant
welcome | bienvenue, bienvenu
welcome | se féliciter, se réjouir
welcome, hail | accueillir, saluer
welcome, reception | accueil
weld | souder
welder | soudeur, soudeuse
welding, soldering | soudure, soudage
welfare | social, aide sociale
welfare, benefit | allocation, prestation sociale
welfare, social | aide sociale, social
welfare, social | social
welfare, well-being | bien-être
well done, bravo, congratulations | bravo, félicitations
well | puits
well-off, affluent | aisé
Wellington | Wellington
wellness | bien-être
Wembley | Wembley
werewolf | loup-garou
West Indian, Caribbean | antillais, caribéen
West Indies | Antilles
westbound | en direction de l'ouest
westerly | d'ouest
western country, Western countries | pays occidental, pays occidentaux
western | occidental, occidentale
western | ouest
western | western
western, west | de l'ouest
western, west | occident
western, west | occidental, occidentale
Westminster | Westminster
westward | vers l'ouest
wet, damp | humide, mouillé
wet, humid, damp | humide
wet, rainy | humide, pluvieux
wetland | zone humide
wetland, wetlands | zone humide, zones humides
wetsuit | combinaison de plongée
whack, hit, strike | frapper
wharf, quay | quai
whatever | n'importe quoi
whatever | quel que soit
whatsoever | quel qu'il soit, aucunement
wheel clamp | sabot de Denver
wheel rim, rim | jante
wheel, steering wheel | volant
wheelbarrow, barrow | brouette
whence | d'où
whenever | chaque fois que, quand
whereabouts unknown, nowhere to be found | introuvable
whereas, while | tandis que
whereupon | sur quoi, après quoi
wherever | partout où, où que, n'importe où
whey | petit-lait, lactosérum
which | lequel, auquel
whiff | odeur, bouffée
Whig | whig
while, whilst | tandis que, alors que, pendant que
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
whistle-blower, whistleblower | lanceur d'alerte
whistleblower | lanceur d'alerte
whistleblower, whistle-blower | lanceur d'alerte
white blood cell | globule blanc
white coat, lab coat | blouse blanche
White House | Maison-Blanche
White House | Maison-Blanche, Maison Blanche
white person, white man | Blanc
white wine | vin blanc
Whitehall | Whitehall
whitish | blanchâtre
whoever | celui qui, qui que ce soit
whole, complete | complet, complète
whole, entire | tout
wholeheartedly | sans réserve, de tout cœur, pleinement
wholesale | de gros
wholesome | sain
whopping, huge, enormous | énorme, colossal
whore, prostitute | putain, pute, prostituée
whore, prostitute | pute, prostituée, putain
Wichita | Wichita
wick, fuse | mèche
wicker | osier
wicket | guichet
wide receiver, receiver | receveur
wide, broad | étendu, grand
wide, broader | large, vaste
widely, generally | généralement, communément
widen, deepen | creuser, se creuser
wider | plus large
wider, wide | élargi, vaste
widespread | généralisé, répandu
widest | plus large
widower | veuf
width, wide | largeur, large
wiener, frankfurter | saucisse de Francfort
wife, woman | femme
wife, woman | femme, épouse
wig | perruque
wiggle room, leeway, room for manoeuvre | marge de manœuvre
wiggle | frétiller, se tortiller, remuer
wiki | wiki
wilaya | wilaya
wild animal | animal sauvage
wild animal, big cat, wildcat | fauve
wild card, wildcard | wild-card, invitation
wild | fou, déchaîné
wild, untamed | sauvage
wildcat strike | grève sauvage
wilderness | nature sauvage, étendue sauvage
wildfire, forest fire | feu de forêt, incendie de forêt
wildfire, forest fire, bushfire | feu de forêt, incendie, incendie de forêt
wildlife documentary | documentaire animalier
wildlife park, safari park | parc animalier
wildlife sanctuary, nature reserve | réserve naturelle
wildlife | animalier
wildlife, nature | nature
wildlife, wild animals | animaux sauvages, faune sauvage
wildlife, wild animals, wild animal | animaux sauvages, animal sauvage, faune sauvage
wildly | follement, sauvagement
Wilhelm II, Kaiser Wilhelm | Guillaume II
will | testament
will, desire | volonté
William the Conqueror | Guillaume le Conquérant
William | Guillaume
Williamsburg | Williamsburg
willing | prêt, disposé
willing, prepared | prêt
willing, ready | prêt, volontaire
willingly or not, whether they like it or not | de gré ou de force
willingly, gladly | volontiers
willingness, will | volonté
willow | saule
willpower | volonté, force de volonté
wills | testaments
wills | volontés
Wilmington | Wilmington
wilt, wither | flétrir, se faner
Wiltshire | Wiltshire
Wimbledon | Wimbledon
win over, attract, appeal | séduire
win | obtenir, décrocher, s'imposer
win | s'imposer
win, gain | obtenir, gagner
win, get, land | décroche, décroché
win, secure | remporter
winch | treuil
Winchester | Winchester
wind farm | parc éolien
wind power, wind energy | énergie éolienne, éolien
wind, wind power | éolien
wind, wind power | éolien, énergie éolienne
windfall, manna | manne
winding | enroulement, bobinage
winding | sinueux
windmill | moulin à vent, moulin
window | fenêtre, vitre
window, counter | guichet
window, shop window | vitrine
windowsill, sill | rebord de fenêtre
Windsor | Windsor
windsurfing | planche à voile
wine | vinicole, viticole
wine-growing, winegrowing | viticole
winegrower, wine grower, winemaker | viticulteur, vigneron
winegrower, winemaker | vigneron, viticulteur
winegrower, winemaker, wine grower | vigneron, viticulteur, vigneronne
winemaker, wine grower, winegrower | vigneron, viticulteur
winery | cave viticole, établissement vinicole, vignoble
winery | domaine viticole, exploitation viticole, cave
wing | branche, frange
winger | ailier
winger | ailier, ailière
winger, wing | ailier
wingspan | envergure
wink | clin d'œil, faire un clin d'œil
winner | gagnant, vainqueur, lauréat
winner, victor | vainqueur, vainqueure
winning streak | série de victoires
winning streak, streak | série de victoires, série
winning | gagnant
winnings, gains | gains
Winnipeg | Winnipeg
wipe out | anéantir, effacer, rayer de la carte
wipe | lingette
wipe, clear | effacer
wire service | agence de presse, dépêche
wire, cable | fil
wired | câblé, filaire
wireless | sans fil
wiretap, wiretapping | écoute téléphonique
wiretapping, phone tapping | écoute, écoute téléphonique
wiring | câblage
Wisconsin | Wisconsin
wise, wisdom | sage, sagesse
wisely, sensibly | sagement
wiser | plus sage
wish list, wishlist | liste de souhaits
wish | désirer, désir
wish | souhait, souhaiter
wish | volonté
wish, want | désirer
wish, want, hope | souhaiter
wit | verve
witch-hunt | chasse aux sorcières
witchcraft | sorcellerie
witchcraft, sorcery | sorcellerie
with all due respect to | n'en déplaise à
with great fanfare | en grande pompe
with impunity | impunément
with, alongside | aux côtés de, avec
with, from, among | auprès de
withdraw | retirer
withdraw, pull out | déclarer forfait
withdraw, withdrawal | retrait, se retirer
withdrawal symptom | symptôme de sevrage, symptôme de manque
withdrawal, departure | sortie, retrait
withdrawal, detox | sevrage
withdrawal, dropping out | abandon
withdrawal, withdraw | se retirer, désistement
within reach | à portée
within | au sein de
within, in | au sein de
within, inside | à l'intérieur de
without further ado | sans plus tarder
without prejudice | sans préjudice
without the knowledge of | à l'insu de
withstand | résister
witness stand | barre
witness, testify | témoigner
witnessed, witnessing | être témoin de, assister à
witnesses | témoins
witty | spirituel
witty | spirituel, plein d'esprit
wobble | vaciller, chanceler
wobbly, shaky | bancal, chancelant, branlant
woes | malheurs, déboires, difficultés
woke, waking | réveillé, réveiller, se réveiller
wolf, wolves | loup, loups
Wolverhampton | Wolverhampton
wolverine | glouton, carcajou
womb, uterus | utérus, ventre
women | femmes, dames
women's | féminin, féminine
women's, female, women | féminin
women, woman | femmes, féminin, féminine
wonder | s'interroger
wonder | se demander, s'interroger
wonder, ask oneself | s'interroger, se demander
wonder, wonderful | merveilleux
wonderful | merveilleux, magnifique
wonderfully, marvelously, marvellously | merveilleusement
wondering, wondered | se demander
wonderland | pays des merveilles
wondrous | merveilleux
wood, timber, lumber | bois
wood, woods, forest | bois, forêt
wooded | boisé
wooden, wood | en bois
woodland, wood | boisé, bois
woodland, wooded area | bois, zone boisée, forêt
Woodstock | Woodstock
woodwork, carpentry | menuiserie, boiserie
woolly, woollen, woolen | laineux, en laine
Worcestershire | Worcestershire
word of mouth | bouche-à-oreille
word | paroles, propos
word, promise | promesse, parole
word, words, remarks | paroles
wording | texte, formulation, libellé
work of art, artwork | œuvre d'art
work out, estimate | calculer, estimer
work placement, internship | stage
work | marchent, marchait, marchera
work | ouvrage, emploi
work, book | ouvrage, livre, œuvre
work, function | marcher, fonctionner
work, function, operate | fonctionner, marcher
work, run | fonctionner, marcher
work, work hard | bosser
work-study, sandwich course | alternance, en alternance
work-to-rule | grève du zèle
workable, feasible, doable | faisable, réalisable, viable
worker, employee | employé, employée, salarié, salariée
workflow | flux de travail
workforce, headcount, staff numbers | effectif, effectifs
workforce, labour, labor, manpower | main-d'œuvre
working population, workforce | population active, actifs
working | actif, active
working-class neighbourhood, working-class neighborhood | quartier populaire
working-class | populaire
working-class, labour, labor | ouvrier, ouvrière
workings, inner workings | rouages, fonctionnement
workmanship, craftsmanship | savoir-faire
workout | entraînement, séance d'entraînement, séance de sport
workout, training | entraînement
works council | comité d'entreprise
works, roadworks | travaux
workshop, studio | atelier
workstation | poste de travail, station de travail
world champion | champion du monde, championne du monde
world championship | mondial, mondiaux
world cup, cup | Coupe du monde, Mondial
world heritage | patrimoine mondial
World War I, First World War, Great War | Première Guerre mondiale, Grande Guerre
World War II, Second World War | Seconde Guerre mondiale, Deuxième Guerre mondiale
World War II, Second World War, WWII | Seconde Guerre mondiale, Deuxième Guerre mondiale
world | planète, univers
world | univers, monde
worldview | vision du monde
worldwide, around the world | dans le monde
worried, anxious | inquiet
worried, worry | inquiéter, préoccupé, s'inquiéter
worry about | s'inquiéter de
worry, care | soucier, se soucier
worry, concern | alarmer
worry, concern | inquiéter, inquiétude
worry, fear | craindre, crainte
worrying, alarming | inquiétant
worrying, disturbing | inquiétant, inquiétante
worse | pis, pire
worsen, get worse | empirer, s'aggraver, aggraver
worshipper, believer | fidèle, croyant
worshipper, the faithful | fidèle, adorateur
worst | le pire, le plus mauvais
worth, value | valoir, mériter
worthy, dignity | digne, dignité
would be better, had better | vaudrait
would like | aimer, souhaiter
would like | aimerait, aimeraient
would like | vouloir, souhaiter
wound, wounded, injury | blessure, blessé
wounded, injured | blessée
wow | waouh, ouah
wrapper | emballage
wreak havoc | faire des ravages, semer le chaos
wreath, spray of flowers | gerbe, gerbe de fleurs
wreckage | épave, débris
wrecked | détruit, démoli
wren | troglodyte
wrench, spanner | clé à molette, clé anglaise
wrest, snatch | arracher
wrestler | lutteur, catcheur
write down, note down | noter
write, compose | composer, écrire
write, writing | écriture
writer | rédacteur, rédactrice
writer, author | auteur, autrice
writer, author | auteur, autrice, écrivain, écrivaine
writer, screenwriter | scénariste
writing | écriture
writing, drafting | rédaction
writing, written | écrit, par écrit
wrong | mal
wrong, false | faux, fausse
wrong, incorrect | erroné, incorrect
wrongful dismissal, unfair dismissal | licenciement abusif
wrongly | à tort
wrongly | mal, à tort
wrought iron | fer forgé
WWF, World Wildlife Fund | WWF, Fonds mondial pour la nature
WWF, World Wildlife Fund, World Wide Fund for Nature | WWF, Fonds mondial pour la nature
Wyoming | Wyoming
X-ray, X-rays | rayon X, rayons X, radiographie
Xinjiang | Xinjiang
Xmas, Christmas | Noël
yak | yack, yak
yakuza | yakuza
yam | igname
Yankee, Yank | yankee, Amerloque, Ricain
Yaoundé, Yaounde | Yaoundé
yard | jardin
yard, backyard, garden | jardin
yard, courtyard | cour
yard, garden | jardin
yard, shipyard | chantier naval
yarn | fil, laine
yearbook | annuaire, album de promotion
yearn | aspirer, désirer ardemment
yearning | aspiration, désir ardent
yeast | levure
yell at, scold, tell off | engueuler, gronder
yell | crier, hurler
yellow card | carton jaune
yellow card, caution | avertissement, carton jaune
yellow jersey | maillot jaune
yellow vest | gilet jaune
yellow vest, yellow vests | gilet jaune, gilets jaunes
yellowish | jaunâtre
Yellowstone | Yellowstone
yen | yen
yes | oui
yes, yeah | oui, ouais
yesteryear, bygone days, olden days | antan
yet, but | toutefois, pourtant, cependant
yeti | yéti
yew | if
Yiddish | yiddish
yield, return | rendement, rapporter
yielded | cédé
yielded | produit, donné
yin and yang | yin et yang
yogi | yogi
yoke | joug
Yokohama | Yokohama
Yonne | Yonne
Yorkshire | Yorkshire
Yoruba | yoruba
Yosemite | Yosemite
young lady | mademoiselle, demoiselle
young lady, damsel, maiden | demoiselle
young people | jeunes
young people, youths, youngsters | jeunes
young, youth | jeune
young, youth | jeunesse, jeune
younger brother | frère cadet, petit frère
younger sister | sœur cadette, petite sœur
younger | plus jeune, cadet
youngest, younger | plus jeune, cadet
Your Highness, highness | altesse, Son Altesse
Your Majesty | Votre Majesté
yourself | toi-même, vous-même
yourselves | vous-mêmes
youth, young people, young man | jeune, jeune homme
youthful | jeune, juvénile
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
zero tolerance | tolérance zéro
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
zoo | parc animalier, parc zoologique
zookeeper | gardien de zoo, soigneur animalier
zoological | zoologique
zoologist | zoologiste, zoologue
zoology | zoologie
Zulu | zoulou
Zurich | Zurich
`;
