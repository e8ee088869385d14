/** Irregular inflections the suffix stemmers cannot unite: one row a word, base: form form form. */
export const englishForms = `
be: am is are was were been being
have: has had having
do: does did done doing
go: goes went gone going
arise: arose arisen
awake: awoke awoken
bear: bore borne
beat: beaten
become: became
befall: befell befallen
begin: began begun
behold: beheld
bend: bent
bid: bade bidden
bind: bound
bite: bitten
bleed: bled
blow: blew blown
break: broke broken
breed: bred
bring: brought
broadcast: broadcasted
build: built
rebuild: rebuilt
burn: burnt
buy: bought
catch: caught
choose: chose chosen
cling: clung
come: came
creep: crept
deal: dealt
dig: dug
draw: drew drawn
withdraw: withdrew withdrawn
dream: dreamt
drink: drank drunk
drive: drove driven
dwell: dwelt
eat: ate eaten
fall: fell fallen
feel: felt
fight: fought
find: found
flee: fled
fling: flung
fly: flew flown flies
forbid: forbade forbidden
forecast: forecasted
foresee: foresaw foreseen
forget: forgot forgotten
forgive: forgave forgiven
forgo: forwent forgone
freeze: froze frozen
get: got gotten
give: gave given
grow: grew grown
hang: hung hanged
hear: heard
overhear: overheard
hide: hid hidden
hold: held
withhold: withheld
uphold: upheld
keep: kept
kneel: knelt
know: knew known
lay: laid
lead: led
mislead: misled
leap: leapt
learn: learnt
leave: left
lend: lent
lie: lain lying
light: lit
lose: lost
make: made
mean: meant
meet: met
overcome: overcame
overrun: overran
oversee: oversaw overseen
overtake: overtook overtaken
overthrow: overthrew overthrown
partake: partook partaken
pay: paid
repay: repaid
plead: pled
prove: proven
ride: rode ridden
override: overrode overridden
ring: rang rung
rise: rose risen
run: ran
rerun: reran
say: said
see: saw seen
seek: sought
sell: sold
resell: resold
oversell: oversold
send: sent
resend: resent
sew: sewn
shake: shook shaken
shine: shone
shoot: shot
show: shown
shrink: shrank shrunk
sing: sang sung
sink: sank sunk sunken
sit: sat
slay: slew slain
sleep: slept
slide: slid
smell: smelt
speak: spoke spoken
speed: sped
spell: spelt
spend: spent
overspend: overspent
spill: spilt
spin: spun
spit: spat
spoil: spoilt
spring: sprang sprung
stand: stood
withstand: withstood
understand: understood
misunderstand: misunderstood
steal: stole stolen
stick: stuck
sting: stung
stink: stank stunk
strike: struck stricken
strive: strove striven
swear: swore sworn
sweep: swept
swell: swollen
swim: swam swum
swing: swung
take: took taken
retake: retook retaken
undertake: undertook undertaken
mistake: mistook mistaken
teach: taught
tear: tore torn
tell: told
foretell: foretold
think: thought
rethink: rethought
throw: threw thrown
tread: trod trodden
undergo: underwent undergone
undo: undid undone
redo: redid redone
wake: woke woken
wear: wore worn
weave: wove woven
weep: wept
win: won
wring: wrung
write: wrote written
rewrite: rewrote rewritten
sue: sued suing
free: freed
queue: queued queuing queueing
fuel: fuelled fuelling
dial: dialled dialling
duel: duelled duelling
quiz: quizzed quizzes quizzing
panic: panicked panicking
traffic: trafficked trafficking
mimic: mimicked mimicking
frolic: frolicked
picnic: picnicked
program: programme programmes
die: dying
tie: tying
vie: vying
dye: dyed dyeing
gas: gases gassed gassing
bus: buses busses
man: men
woman: women
child: children
person: people persons
foot: feet
tooth: teeth
goose: geese
mouse: mice
louse: lice
ox: oxen
life: lives
wife: wives
knife: knives
half: halves
wolf: wolves
thief: thieves
shelf: shelves
self: selves
loaf: loaves
calf: calves
scarf: scarves
wharf: wharves
policeman: policemen
policewoman: policewomen
spokesman: spokesmen
spokeswoman: spokeswomen
spokesperson: spokespeople spokespersons
businessman: businessmen
businesswoman: businesswomen
businessperson: businesspeople
salesperson: salespeople
congressman: congressmen
congresswoman: congresswomen
councilman: councilmen
assemblyman: assemblymen
chairman: chairmen
chairwoman: chairwomen
gunman: gunmen
strongman: strongmen
serviceman: servicemen
fisherman: fishermen
fireman: firemen
craftsman: craftsmen
cameraman: cameramen
salesman: salesmen
statesman: statesmen
gentleman: gentlemen
clergyman: clergymen
middleman: middlemen
workman: workmen
crewman: crewmen
militiaman: militiamen
tribesman: tribesmen
frenchman: frenchmen
englishman: englishmen
grandchild: grandchildren
schoolchild: schoolchildren
stepchild: stepchildren
passerby: passersby
crisis: crises
analysis: analyses
diagnosis: diagnoses
thesis: theses
hypothesis: hypotheses
synthesis: syntheses
parenthesis: parentheses
criterion: criteria
phenomenon: phenomena
bacterium: bacteria
referendum: referenda
memorandum: memoranda
stadium: stadia
curriculum: curricula
spectrum: spectra
stratum: strata
index: indices
matrix: matrices
appendix: appendices
nucleus: nuclei
fungus: fungi
stimulus: stimuli
alumnus: alumni
larva: larvae
alga: algae
formula: formulae
`;

export const frenchForms = `
être: est sont était étaient étant fut furent sera seront serait seraient soit soient
avoir: ont avait avaient ayant eue eus eues eut eurent aura auront aurait auraient ait aient
aller: va vont allait allaient allant allé allée allés allées alla allèrent iront irait iraient aille aillent
pouvoir: peut peuvent pouvait pouvaient pouvant pu put purent pourra pourront pourrait pourraient puisse puissent
vouloir: veut veulent voulait voulaient voulant voulu voulue voulus voulues voulut voulurent voudra voudront voudrait voudraient veuille veuillent
devoir: doit doivent devait devaient due dues dut devra devront devrait devraient doive
savoir: sait savent savait savaient sachant su sut surent saura sauront saurait sauraient sache sachent
falloir: faut fallait fallu fallut faudra faudrait
valoir: vaut valent valait valaient valant valu valut valurent vaudra vaudront vaudrait vaudraient vaille vaillent
prévaloir: prévaut prévalent prévalait prévalaient prévalu prévalut prévaudra prévaudrait
voir: voit voient voyait voyaient voyant vu vue vus vues virent verra verront verrait verraient
revoir: revoit revoient revoyait revoyaient revoyant revu revus revit reverra reverront reverrait reverraient
prévoir: prévoit prévoient prévoyait prévoyaient prévoyant prévu prévue prévus prévues prévit prévirent prévoira prévoiront prévoirait prévoiraient
entrevoir: entrevoit entrevoient entrevoyait entrevoyaient entrevoyant entrevu entrevus entrevit entreverra entreverront entreverrait entreverraient
pourvoir: pourvoit pourvoient pourvoyait pourvoyaient pourvoyant pourvu pourvue pourvus pourvues pourvut pourvoira pourvoiront pourvoirait pourvoiraient
faire: fait faite faites font faisait faisaient faisant fit firent fera feront ferait feraient fasse fassent
refaire: refait refaits refaite refont refaisait refit refera referait refaisant
satisfaire: satisfait satisfaits satisfaite satisfaites satisfont satisfaisait satisfaisaient satisfaisant satisfit satisfera satisferait satisfasse
défaire: défait défaits défont défaisait défit défera déferait
dire: dit disent disait disaient disant dits dite dites dirent dira diront dirait diraient dise
interdire: interdit interdisent interdisait interdisaient interdisant interdits interdite interdites interdirent interdira interdiront interdirait interdiraient interdise
contredire: contredit contredisent contredisait contredisaient contredisant contredits contredite contredites contredirent contredira contrediront contredirait contrediraient contredise
prédire: prédit prédisent prédisait prédisaient prédisant prédits prédite prédites prédirent prédira prédiront prédirait prédiraient prédise
maudire: maudit maudissent maudissait maudite maudits maudites maudira maudirait maudissant
lire: lisent lisait lisaient lisant lu lue lus lues lut lurent lira liront lirait liraient
élire: élit élisent élisait élisaient élisant élu élue élus élues élut élurent élira éliront élirait éliraient élise
réélire: réélit réélisent réélisait réélisaient réélisant réélu réélue réélus réélues réélut réélurent réélira rééliront réélirait rééliraient réélise
relire: relit relisent relisait relisaient relisant relu relue relus relues relut relurent relira reliront relirait reliraient
écrire: écrit écrivent écrivait écrivaient écrivant écrite écrits écrites écrivit écrivirent écrira écriront écrirait écriraient écrive
inscrire: inscrit inscrivent inscrivait inscrivaient inscrivant inscrite inscrits inscrites inscrivit inscrivirent inscrira inscriront inscrirait inscriraient inscrive
décrire: décrit décrivent décrivait décrivaient décrivant décrite décrits décrites décrivit décrivirent décrira décriront décrirait décriraient décrive
prescrire: prescrit prescrivent prescrivait prescrivaient prescrivant prescrite prescrits prescrites prescrivit prescrivirent prescrira prescriront prescrirait prescriraient prescrive
souscrire: souscrit souscrivent souscrivait souscrivaient souscrivant souscrite souscrits souscrites souscrivit souscrivirent souscrira souscriront souscrirait souscriraient souscrive
transcrire: transcrit transcrivent transcrivait transcrivaient transcrivant transcrite transcrits transcrites transcrivit transcrivirent transcrira transcriront transcrirait transcriraient transcrive
proscrire: proscrit proscrivent proscrivait proscrivaient proscrivant proscrite proscrits proscrites proscrivit proscrivirent proscrira proscriront proscrirait proscriraient proscrive
circonscrire: circonscrit circonscrivent circonscrivait circonscrivaient circonscrivant circonscrite circonscrits circonscrites circonscrivit circonscrivirent circonscrira circonscriront circonscrirait circonscriraient circonscrive
réécrire: réécrit réécrivent réécrivait réécrivaient réécrivant réécrite réécrits réécrites réécrivit réécrivirent réécrira réécriront réécrirait réécriraient réécrive
tenir: tient tiennent tenait tenaient tenu tenue tenus tenues tint tinrent tiendra tiendront tiendrait tiendraient tienne
obtenir: obtient obtiennent obtenait obtenaient obtenant obtenu obtenue obtenus obtenues obtint obtinrent obtiendra obtiendront obtiendrait obtiendraient obtienne
maintenir: maintient maintiennent maintenait maintenaient maintenu maintenue maintenus maintenues maintint maintinrent maintiendra maintiendront maintiendrait maintiendraient maintienne
soutenir: soutient soutiennent soutenait soutenaient soutenant soutenu soutenue soutenus soutenues soutint soutinrent soutiendra soutiendront soutiendrait soutiendraient soutienne
retenir: retient retiennent retenait retenaient retenant retenu retenue retenus retenues retint retinrent retiendra retiendront retiendrait retiendraient retienne
détenir: détient détiennent détenait détenaient détenant détenue détenues détint détinrent détiendra détiendront détiendrait détiendraient détienne
contenir: contient contiennent contenait contenaient contenant contenue contenues contint continrent contiendra contiendront contiendrait contiendraient contienne
appartenir: appartient appartiennent appartenait appartenaient appartenant appartenu appartenue appartenus appartenues appartint appartinrent appartiendra appartiendront appartiendrait appartiendraient appartienne
entretenir: entretient entretiennent entretenait entretenaient entretenant entretenu entretenue entretenus entretenues entretint entretinrent entretiendra entretiendront entretiendrait entretiendraient entretienne
abstenir: abstient abstiennent abstenait abstenaient abstenant abstenu abstenue abstenus abstenues abstint abstinrent abstiendra abstiendront abstiendrait abstiendraient abstienne
venir: vient viennent venait venaient venant venu venue venus venues vint vinrent viendra viendront viendrait viendraient vienne
revenir: revient reviennent revenait revenaient revenant revenue revenues revint revinrent reviendra reviendront reviendrait reviendraient revienne
devenir: devient deviennent devenait devenaient devenant devenu devenue devenus devenues devint devinrent deviendra deviendront deviendrait deviendraient devienne
intervenir: intervient interviennent intervenait intervenaient intervenant intervenu intervenue intervenus intervenues intervint intervinrent interviendra interviendront interviendrait interviendraient intervienne
parvenir: parvient parviennent parvenait parvenaient parvenant parvenu parvenue parvenus parvenues parvint parvinrent parviendra parviendront parviendrait parviendraient parvienne
prévenir: prévient préviennent prévenait prévenaient prévenant prévenue prévenues prévint prévinrent préviendra préviendront préviendrait préviendraient prévienne
provenir: provient proviennent provenait provenaient provenant provenu provenue provenus provenues provint provinrent proviendra proviendront proviendrait proviendraient provienne
convenir: convient conviennent convenait convenaient convenant convenu convenue convenus convenues convint convinrent conviendra conviendront conviendrait conviendraient convienne
survenir: survient surviennent survenait survenaient survenant survenu survenue survenus survenues survint survinrent surviendra surviendront surviendrait surviendraient survienne
souvenir: souvient souviennent souvenait souvenaient souvenant souvenu souvenue souvenus souvenues souvint souvinrent souviendra souviendront souviendrait souviendraient souvienne
contrevenir: contrevient contreviennent contrevenait contrevenaient contrevenant contrevenu contrevenue contrevenus contrevenues contrevint contrevinrent contreviendra contreviendront contreviendrait contreviendraient contrevienne
redevenir: redevient redeviennent redevenait redevenaient redevenant redevenu redevenue redevenus redevenues redevint redevinrent redeviendra redeviendront redeviendrait redeviendraient redevienne
advenir: advient adviennent advenait advenaient advenant advenu advenue advenus advenues advint advinrent adviendra adviendront adviendrait adviendraient advienne
prendre: prend prennent prenait prenaient prenant pris prise prises prit prirent prendra prendront prendrait prendraient prenne
apprendre: apprend apprennent apprenait apprenaient apprenant appris apprise apprises apprit apprirent apprendra apprendront apprendrait apprendraient apprenne
comprendre: comprend comprennent comprenait comprenaient comprenant compris comprise comprises comprit comprirent comprendra comprendront comprendrait comprendraient comprenne
entreprendre: entreprend entreprennent entreprenait entreprenaient entrepris entreprit entreprirent entreprendra entreprendront entreprendrait entreprendraient entreprenne
surprendre: surprend surprennent surprenait surprenaient surprenant surpris surprise surprises surprit surprirent surprendra surprendront surprendrait surprendraient surprenne
reprendre: reprend reprennent reprenait reprenaient reprenant repris reprise reprises reprit reprirent reprendra reprendront reprendrait reprendraient reprenne
mettre: met mettent mettait mettaient mettant mis mise mises mirent mettra mettront mettrait mettraient mette
admettre: admet admettent admettait admettaient admettant admis admise admises admit admirent admettra admettront admettrait admettraient admette
commettre: commet commettent commettait commettaient commettant commis commise commises commit commirent commettra commettront commettrait commettraient commette
permettre: permet permettent permettait permettaient permettant permise permises permit permirent permettra permettront permettrait permettraient permette
promettre: promet promettent promettait promettaient promettant promis promise promises promit promirent promettra promettront promettrait promettraient promette
remettre: remet remettent remettait remettaient remettant remis remise remises remit remirent remettra remettront remettrait remettraient remette
soumettre: soumet soumettent soumettait soumettaient soumettant soumis soumise soumises soumit soumirent soumettra soumettront soumettrait soumettraient soumette
transmettre: transmet transmettent transmettait transmettaient transmettant transmis transmise transmises transmit transmirent transmettra transmettront transmettrait transmettraient transmette
compromettre: compromet compromettent compromettait compromettaient compromettant compromise compromises compromit compromirent compromettra compromettront compromettrait compromettraient compromette
démettre: démet démettent démettait démettaient démettant démis démise démises démit démirent démettra démettront démettrait démettraient démette
émettre: émet émettent émettait émettaient émettant émis émise émises émit émirent émettra émettront émettrait émettraient émette
omettre: omet omettent omettait omettaient omettant omis omise omises omit omirent omettra omettront omettrait omettraient
battre: bat battent battait battaient battant battu battue battus battues battit battirent battra battront battrait battraient
combattre: combattent combattait combattaient combattu combattue combattus combattues combattit combattirent combattra combattront combattrait combattraient combatte
abattre: abat abattent abattait abattaient abattant abattu abattue abattus abattues abattit abattirent abattra abattront abattrait abattraient abatte
débattre: débattent débattait débattaient débattant débattu débattue débattus débattues débattit débattirent débattra débattront débattrait débattraient débatte
conduire: conduit conduisent conduisait conduisaient conduisant conduits conduisit conduisirent conduira conduiront conduirait conduiraient conduise
produire: produit produisent produisait produisaient produisant produite produites produisit produisirent produira produiront produirait produiraient produise
réduire: réduit réduisent réduisait réduisaient réduisant réduits réduite réduites réduisit réduisirent réduira réduiront réduirait réduiraient réduise
construire: construit construisent construisait construisaient construisant construits construite construites construisit construisirent construira construiront construirait construiraient construise
détruire: détruit détruisent détruisait détruisaient détruisant détruits détruite détruites détruisit détruisirent détruira détruiront détruirait détruiraient détruise
traduire: traduit traduisent traduisait traduisaient traduisant traduits traduite traduites traduisit traduisirent traduira traduiront traduirait traduiraient traduise
introduire: introduit introduisent introduisait introduisaient introduisant introduits introduite introduites introduisit introduisirent introduira introduiront introduirait introduiraient introduise
instruire: instruit instruisent instruisait instruisaient instruisant instruits instruite instruites instruisit instruisirent instruira instruiront instruirait instruiraient instruise
séduire: séduit séduisent séduisait séduisaient séduisant séduits séduite séduites séduisit séduisirent séduira séduiront séduirait séduiraient séduise
reproduire: reproduit reproduisent reproduisait reproduisaient reproduisant reproduits reproduite reproduites reproduisit reproduisirent reproduira reproduiront reproduirait reproduiraient reproduise
reconstruire: reconstruit reconstruisent reconstruisait reconstruisaient reconstruisant reconstruits reconstruite reconstruites reconstruisit reconstruisirent reconstruira reconstruiront reconstruirait reconstruiraient reconstruise
déduire: déduit déduisent déduisait déduisaient déduisant déduits déduite déduites déduisit déduisirent déduira déduiront déduirait déduiraient déduise
induire: induit induisent induisait induisaient induisant induits induite induites induisit induisirent induira induiront induirait induiraient induise
reconduire: reconduit reconduisent reconduisait reconduisaient reconduisant reconduits reconduite reconduites reconduisit reconduisirent reconduira reconduiront reconduirait reconduiraient reconduise
nuire: nuisent nuisait nuisaient nui nuisit nuira nuiront nuirait nuiraient nuisant nuise
craindre: craint craignent craignait craignaient craignant craints crainte craintes craignit craignirent craindra craindront craindrait craindraient craigne
contraindre: contraint contraignent contraignait contraignaient contraints contrainte contraintes contraignit contraignirent contraindra contraindront contraindrait contraindraient contraigne
plaindre: plaint plaignent plaignait plaignaient plaints plaignit plaignirent plaindra plaindront plaindrait plaindraient plaigne
atteindre: atteint atteignent atteignait atteignaient atteignant atteints atteignit atteignirent atteindra atteindront atteindrait atteindraient atteigne
éteindre: éteint éteignent éteignait éteignaient éteignant éteints éteinte éteintes éteignit éteignirent éteindra éteindront éteindrait éteindraient éteigne
peindre: peint peignent peignait peignaient peignant peints peinte peintes peignit peignirent peindra peindront peindrait peindraient peigne
joindre: joint joignent joignait joignaient joignant joints jointe jointes joignit joignirent joindra joindront joindrait joindraient joigne
rejoindre: rejoint rejoignent rejoignait rejoignaient rejoignant rejoints rejointe rejointes rejoignit rejoignirent rejoindra rejoindront rejoindrait rejoindraient rejoigne
restreindre: restreint restreignent restreignait restreignaient restreignant restreints restreinte restreintes restreignit restreignirent restreindra restreindront restreindrait restreindraient restreigne
enfreindre: enfreint enfreignent enfreignait enfreignaient enfreignant enfreints enfreinte enfreintes enfreignit enfreignirent enfreindra enfreindront enfreindrait enfreindraient enfreigne
astreindre: astreint astreignent astreignait astreignaient astreignant astreints astreignit astreignirent astreindra astreindront astreindrait astreindraient astreigne
enjoindre: enjoint enjoignent enjoignait enjoignaient enjoignant enjoints enjointe enjointes enjoignit enjoignirent enjoindra enjoindront enjoindrait enjoindraient enjoigne
dépeindre: dépeint dépeignent dépeignait dépeignaient dépeignant dépeints dépeinte dépeintes dépeignit dépeignirent dépeindra dépeindront dépeindrait dépeindraient dépeigne
étreindre: étreint étreignent étreignait étreignaient étreignant étreints étreignit étreignirent étreindra étreindront étreindrait étreindraient étreigne
connaître: connaît connaissent connaissait connaissaient connaissant connu connue connus connues connut connurent connaîtra connaîtront connaîtrait connaîtraient connaisse
reconnaître: reconnaît reconnaissent reconnaissait reconnaissaient reconnaissant reconnu reconnue reconnus reconnues reconnut reconnurent reconnaîtra reconnaîtront reconnaîtrait reconnaîtraient reconnaisse
méconnaître: méconnaît méconnaissent méconnaissait méconnaissaient méconnaissant méconnu méconnue méconnus méconnues méconnut méconnurent méconnaîtra méconnaîtront méconnaîtrait méconnaîtraient méconnaisse
paraître: paraît paraissent paraissait paraissaient paraissant paru parue parus parues parut parurent paraîtra paraîtront paraîtrait paraîtraient paraisse
apparaître: apparaît apparaissent apparaissait apparaissaient apparaissant apparu apparue apparus apparues apparut apparurent apparaîtra apparaîtront apparaîtrait apparaîtraient apparaisse
disparaître: disparaît disparaissent disparaissait disparaissaient disparaissant disparu disparue disparus disparues disparut disparurent disparaîtra disparaîtront disparaîtrait disparaîtraient disparaisse
comparaître: comparaît comparaissent comparaissait comparaissaient comparaissant comparu comparue comparus comparues comparut comparurent comparaîtra comparaîtront comparaîtrait comparaîtraient comparaisse
reparaître: reparaît reparaissent reparaissait reparaissaient reparaissant reparu reparue reparus reparues reparut reparurent reparaîtra reparaîtront reparaîtrait reparaîtraient reparaisse
naître: naît naissent naissait naissaient naissant née nées naquit naquirent naîtra naîtront naîtrait naîtraient naisse
croître: croissent croissait croissaient croîtra croîtront croîtrait croîtraient
accroître: accroît accroissent accroissait accroissaient accroissant accru accrue accrus accrues accrut accrurent accroîtra accroîtront accroîtrait accroîtraient accroisse
ouvrir: ouvre ouvrent ouvrait ouvraient ouvrant ouvert ouverte ouverts ouvertes ouvrit ouvrirent ouvrira ouvriront ouvrirait ouvriraient
couvrir: couvre couvrent couvrait couvraient couvrant couvert couverte couverts couvertes couvrit couvrirent couvrira couvriront couvrirait couvriraient
découvrir: découvre découvrent découvrait découvraient découvrant découvert découverte découverts découvertes découvrit découvrirent découvrira découvriront découvrirait découvriraient
recouvrir: recouvre recouvrent recouvrait recouvraient recouvrant recouvert recouverte recouverts recouvertes recouvrit recouvrirent recouvrira recouvriront recouvrirait recouvriraient
rouvrir: rouvre rouvrent rouvrait rouvraient rouvrant rouvert rouverte rouverts rouvertes rouvrit rouvrirent rouvrira rouvriront rouvrirait rouvriraient
offrir: offre offrent offrait offraient offrant offert offerte offerts offertes offrit offrirent offrira offriront offrirait offriraient
souffrir: souffre souffrent souffrait souffraient souffrant souffert soufferte soufferts souffertes souffrit souffrirent souffrira souffriront souffrirait souffriraient
courir: courent courait couraient courant couru courue courus courues courut coururent courra courront courrait courraient coure
parcourir: parcourt parcourent parcourait parcouraient parcourant parcouru parcourue parcourus parcourues parcourut parcoururent parcourra parcourront parcourrait parcourraient parcoure
recourir: recourt recourent recourait recouraient recourant recouru recourue recourus recourues recourut recoururent recourra recourront recourrait recourraient recoure
secourir: secourt secourent secourait secouraient secourant secouru secourue secourus secourues secourut secoururent secourra secourront secourrait secourraient secoure
concourir: concourt concourent concourait concouraient concourant concouru concourue concourus concourues concourut concoururent concourra concourront concourrait concourraient concoure
encourir: encourt encourent encourait encouraient encourant encouru encourue encourus encourues encourut encoururent encourra encourront encourrait encourraient encoure
mourir: meurt meurent mourait mouraient mourant mort morte morts mortes mourut moururent mourra mourront mourrait mourraient meure
vivre: vit vivent vivait vivaient vivant vécu vécue vécut vécurent vivra vivront vivrait vivraient
survivre: survit survivent survivait survivaient survécu survécue survécut survécurent survivra survivront survivrait survivraient survive
suivre: suit suivent suivait suivaient suivi suivie suivis suivies suivit suivirent suivra suivront suivrait suivraient suive
poursuivre: poursuit poursuivent poursuivait poursuivaient poursuivant poursuivi poursuivie poursuivis poursuivies poursuivit poursuivirent poursuivra poursuivront poursuivrait poursuivraient poursuive
vendre: vend vendent vendait vendaient vendant vendu vendue vendus vendues vendit vendirent vendra vendront vendrait vendraient vende
revendre: revend revendent revendait revendaient revendant revendu revendue revendus revendues revendit revendirent revendra revendront revendrait revendraient revende
rendre: rend rendent rendait rendaient rendant rendu rendue rendus rendues rendit rendirent rendra rendront rendrait rendraient
attendre: attend attendent attendait attendaient attendant attendu attendue attendus attendues attendit attendirent attendra attendront attendrait attendraient attende
entendre: entend entendent entendait entendaient entendant entendu entendue entendus entendues entendit entendirent entendra entendront entendrait entendraient entende
étendre: étend étendent étendait étendaient étendant étendu étendue étendus étendues étendit étendirent étendra étendront étendrait étendraient étende
défendre: défend défendent défendait défendaient défendant défendu défendue défendus défendues défendit défendirent défendra défendront défendrait défendraient défende
prétendre: prétend prétendent prétendait prétendaient prétendant prétendu prétendue prétendus prétendues prétendit prétendirent prétendra prétendront prétendrait prétendraient prétende
descendre: descend descendent descendait descendaient descendu descendue descendus descendues descendit descendirent descendra descendront descendrait descendraient descende
dépendre: dépend dépendent dépendait dépendaient dépendant dépendu dépendue dépendus dépendues dépendit dépendirent dépendra dépendront dépendrait dépendraient dépende
suspendre: suspend suspendent suspendait suspendaient suspendant suspendu suspendue suspendus suspendues suspendit suspendirent suspendra suspendront suspendrait suspendraient suspende
répandre: répand répandent répandait répandaient répandant répandu répandue répandus répandues répandit répandirent répandra répandront répandrait répandraient répande
répondre: répond répondent répondait répondaient répondant répondu répondue répondus répondues répondit répondirent répondra répondront répondrait répondraient réponde
correspondre: correspond correspondent correspondait correspondaient correspondu correspondue correspondus correspondues correspondit correspondirent correspondra correspondront correspondrait correspondraient corresponde
confondre: confond confondent confondait confondaient confondant confondu confondue confondus confondues confondit confondirent confondra confondront confondrait confondraient confonde
perdre: perd perdent perdait perdaient perdant perdu perdue perdus perdues perdit perdirent perdra perdront perdrait perdraient perde
tendre: tend tendent tendait tendaient tendant tendu tendue tendus tendues tendit tendirent tendra tendront tendrait tendraient tende
détendre: détend détendent détendait détendaient détendant détendu détendue détendus détendues détendit détendirent détendra détendront détendrait détendraient détende
fendre: fend fendent fendait fendaient fendant fendu fendue fendus fendues fendit fendirent fendra fendront fendrait fendraient fende
mordre: mord mordent mordait mordaient mordant mordu mordue mordus mordues mordit mordirent mordra mordront mordrait mordraient morde
tordre: tord tordent tordait tordaient tordant tordu tordue tordus tordues tordit tordirent tordra tordront tordrait tordraient torde
pendre: pend pendent pendait pendaient pendu pendue pendus pendues pendit pendirent pendra pendront pendrait pendraient pende
rompre: rompt rompent rompait rompaient rompant rompu rompue rompus rompues rompit rompirent rompra rompront romprait rompraient rompe
interrompre: interrompt interrompent interrompait interrompaient interrompant interrompu interrompue interrompus interrompues interrompit interrompirent interrompra interrompront interromprait interrompraient interrompe
corrompre: corrompt corrompent corrompait corrompaient corrompant corrompu corrompue corrompus corrompues corrompit corrompirent corrompra corrompront corromprait corrompraient corrompe
vaincre: vainc vainquent vainquait vainquaient vainquant vaincu vaincue vaincus vaincues vainquit vainquirent vaincra vaincront vaincrait vaincraient vainque
convaincre: convainc convainquent convainquait convainquaient convainquant convaincu convaincue convaincus convaincues convainquit convainquirent convaincra convaincront convaincrait convaincraient convainque
partir: partent partait partaient partit partirent partira partiront partirait partiraient parte
repartir: repart repartent repartait repartaient repartant reparti repartie repartis reparties repartit repartirent repartira repartiront repartirait repartiraient reparte
sortir: sort sortent sortait sortaient sorti sortie sortis sorties sortit sortirent sortira sortiront sortirait sortiraient
sentir: sent sentent sentait sentaient sentant senti sentie sentis senties sentit sentirent sentira sentiront sentirait sentiraient
ressentir: ressent ressentent ressentait ressentaient ressentant ressenti ressentie ressentis ressenties ressentit ressentirent ressentira ressentiront ressentirait ressentiraient ressente
consentir: consent consentent consentait consentaient consentant consenti consentie consentis consenties consentit consentirent consentira consentiront consentirait consentiraient consente
mentir: ment mentent mentait mentaient mentant menti mentie mentis menties mentit mentirent mentira mentiront mentirait mentiraient
démentir: dément démentent démentait démentaient démentant démenti démentie démentis démenties démentit démentirent démentira démentiront démentirait démentiraient démente
dormir: dort dorment dormait dormaient dormant dormi dormie dormis dormies dormit dormirent dormira dormiront dormirait dormiraient dorme
servir: sert servent servait servaient servant servi servie servis servies servit servirent servira serviront servirait serviraient serve
desservir: dessert desservent desservait desservaient desservant desservi desservie desservis desservies desservit desservirent desservira desserviront desservirait desserviraient desserve
recevoir: reçoit reçoivent recevait recevaient recevant reçu reçue reçus reçues reçut reçurent recevra recevront recevrait recevraient reçoive
percevoir: perçoit perçoivent percevait percevaient percevant perçu perçue perçus perçues perçut perçurent percevra percevront percevrait percevraient perçoive
apercevoir: aperçoit aperçoivent apercevait apercevaient apercevant aperçu aperçue aperçus aperçues aperçut aperçurent apercevra apercevront apercevrait apercevraient aperçoive
concevoir: conçoit conçoivent concevait concevaient concevant conçu conçue conçus conçues conçut conçurent concevra concevront concevrait concevraient conçoive
décevoir: déçoit déçoivent décevait décevaient décevant déçu déçue déçus déçues déçut déçurent décevra décevront décevrait décevraient déçoive
promouvoir: promeut promeuvent promouvait promouvaient promouvant promu promue promus promues promut promouvra promouvrait
émouvoir: émeut émeuvent émouvait émouvant ému émue émus émues émut émouvra
pleuvoir: pleut pleuvait plu pleuvra pleuvrait
asseoir: assied asseyait assis assise assit assiéra assoit assoient
plaire: plaît plaisent plaisait plaisaient plaira plairait plaise
taire: taisent taisait taisaient taira tairont tairait taise
extraire: extrait extraient extrayait extrayaient extrayant extraits extraite extraites extraira extrairont extrairait extrairaient
soustraire: soustrait soustraient soustrayait soustrayaient soustrayant soustraits soustraite soustraites soustraira soustrairont soustrairait soustrairaient
distraire: distrait distraient distrayait distrayaient distrayant distraits distraite distraites distraira distrairont distrairait distrairaient
conclure: conclut concluent concluait concluaient concluant conclu conclue conclus conclues conclurent conclura concluront conclurait concluraient
exclure: exclut excluent excluait excluaient excluant exclu exclue exclus exclues exclurent exclura excluront exclurait excluraient
inclure: inclut incluent incluait incluaient incluant inclus incluse incluses inclurent inclura incluront inclurait incluraient
résoudre: résout résolvent résolvait résolvant résolu résolue résolus résolues résolut résolurent résoudra résoudront résoudrait résoudraient résolve
dissoudre: dissout dissolvent dissolvait dissolvant dissous dissoute dissoutes dissoudra dissoudrait dissolve
boire: boit boivent buvait buvaient buvant bu bue burent boira boiront boirait boive
croire: croit croient croyait croyaient cru crut crurent croira croiront croirait croiraient croie
acquérir: acquiert acquièrent acquérait acquéraient acquérant acquis acquise acquises acquit acquirent acquerra acquerront acquerrait acquerraient acquière
conquérir: conquiert conquièrent conquérait conquéraient conquérant conquis conquise conquises conquit conquirent conquerra conquerront conquerrait conquerraient conquière
requérir: requiert requièrent requérait requéraient requis requise requises requit requirent requerra requerront requerrait requerraient requière
enquérir: enquiert enquièrent enquérait enquéraient enquérant enquis enquise enquises enquit enquirent enquerra enquerront enquerrait enquerraient enquière
fuir: fuit fuient fuyait fuyaient fuyant fui fuis fuirent fuira fuiront fuirait fuiraient
enfuir: enfuit enfuient enfuyait enfuyaient enfuyant enfui enfuis enfuirent enfuira enfuiront enfuirait enfuiraient
accueillir: accueille accueillent accueillait accueillaient accueillant accueilli accueillie accueillis accueillies accueillit accueillirent accueillera accueilleront accueillerait accueilleraient
recueillir: recueille recueillent recueillait recueillaient recueillant recueilli recueillie recueillis recueillies recueillit recueillirent recueillera recueilleront recueillerait recueilleraient
cueillir: cueille cueillent cueillait cueillaient cueillant cueilli cueillie cueillis cueillies cueillit cueillirent cueillera cueilleront cueillerait cueilleraient
assaillir: assaille assaillent assaillait assailli assaillie assaillis assaillit assaillira
faillir: failli faillit faillirent
bouillir: bouillent bouillait bouilli bouillie bouillira
appeler: appelle appellent appellera appelleront appellerait appelleraient
rappeler: rappelle rappellent rappellera rappelleront rappellerait rappelleraient
jeter: jette jettent jettera jetteront jetterait jetteraient
rejeter: rejette rejettent rejettera rejetteront rejetterait rejetteraient
projeter: projette projettent projettera projetteront projetterait projetteraient
renouveler: renouvelle renouvellent renouvellera renouvelleront renouvellerait renouvelleraient
envoyer: envoie envoient enverra enverront enverrait enverraient
renvoyer: renvoie renvoient renverra renverront renverrait renverraient
employer: emploie emploient emploiera emploieront emploierait emploieraient
déployer: déploie déploient déploiera déploieront déploierait déploieraient
nettoyer: nettoie nettoient nettoiera nettoieront nettoierait nettoieraient
octroyer: octroie octroient octroiera octroieront octroierait octroieraient
noyer: noie noient noiera noieront noierait noieraient
payer: paie paient paiera paieront paierait paieraient
essayer: essaie essaient essaiera essaieront essaierait essaieraient
balayer: balaie balaient balaiera balaieront balaierait balaieraient
effrayer: effraie effraient effraiera effraieront effraierait effraieraient
appuyer: appuie appuient appuiera appuieront appuierait appuieraient
essuyer: essuie essuient essuiera essuieront essuierait essuieraient
ennuyer: ennuie ennuient ennuiera ennuieront ennuierait ennuieraient
côtoyer: côtoie côtoient côtoiera côtoieront côtoierait côtoieraient
broyer: broie broient broiera broieront broierait broieraient
engager: engagea engageait engageaient engageant engageons
exiger: exigea exigeait exigeaient exigeant exigeons
changer: changea changeait changeaient changeant changeons
diriger: dirigea dirigeait dirigeaient dirigeons
protéger: protégea protégeait protégeaient protégeant protégeons
partager: partagea partageait partageaient partageant partageons
obliger: obligea obligeait obligeaient obligeant obligeons
juger: jugea jugeait jugeaient jugeant jugeons
infliger: infligea infligeait infligeaient infligeant infligeons
échanger: échangea échangeait échangeaient échangeant échangeons
voyager: voyagea voyageait voyageaient voyageant voyageons
plonger: plongea plongeait plongeaient plongeant plongeons
prolonger: prolongea prolongeait prolongeaient prolongeant prolongeons
corriger: corrigea corrigeait corrigeaient corrigeant corrigeons
envisager: envisagea envisageait envisageaient envisageant envisageons
encourager: encouragea encourageait encourageaient encourageant encourageons
héberger: hébergea hébergeait hébergeaient hébergeant hébergeons
siéger: siégea siégeait siégeaient siégeant siégeons
charger: chargea chargeait chargeaient chargeant chargeons
interroger: interrogea interrogeait interrogeaient interrogeant interrogeons
abroger: abrogea abrogeait abrogeaient abrogeant abrogeons
manger: mangea mangeait mangeaient mangeant mangeons
aménager: aménagea aménageait aménageaient aménageant aménageons
dégager: dégagea dégageait dégageaient dégageant dégageons
piéger: piégea piégeait piégeaient piégeant piégeons
endommager: endommagea endommageait endommageaient endommageant endommageons
submerger: submergea submergeait submergeaient submergeant submergeons
émerger: émergea émergeait émergeaient émergeant émergeons
rédiger: rédigea rédigeait rédigeaient rédigeant rédigeons
négliger: négligea négligeait négligeaient négligeant négligeons
venger: vengea vengeait vengeaient vengeant vengeons
loger: logea logeait logeaient logeant logeons
bouger: bougea bougeait bougeaient bougeant bougeons
alléger: allégea allégeait allégeaient allégeant allégeons
finir: finit finissent finissait finissaient finissant fini finie finis finies finirent finira finiront finirait finiraient finisse
agir: agit agissent agissait agissaient agissant agi agie agis agies agirent agira agiront agirait agiraient agisse
unir: unit unissent unissait unissaient unissant unirent unira uniront unirait uniraient unisse
punir: punit punissent punissait punissaient punissant puni punie punis punies punirent punira puniront punirait puniraient punisse
subir: subit subissent subissait subissaient subissant subi subie subis subies subirent subira subiront subirait subiraient subisse
bâtir: bâtit bâtissent bâtissait bâtissaient bâtissant bâti bâtie bâtis bâties bâtirent bâtira bâtiront bâtirait bâtiraient bâtisse
réagir: réagit réagissent réagissait réagissaient réagissant réagi réagie réagis réagies réagirent réagira réagiront réagirait réagiraient réagisse
réunir: réunit réunissent réunissait réunissaient réunissant réuni réunie réunis réunies réunirent réunira réuniront réunirait réuniraient réunisse
saisir: saisit saisissent saisissait saisissaient saisissant saisi saisie saisis saisies saisirent saisira saisiront saisirait saisiraient saisisse
choisir: choisit choisissent choisissait choisissaient choisissant choisi choisie choisis choisies choisirent choisira choisiront choisirait choisiraient choisisse
bannir: bannit bannissent bannissait bannissaient bannissant banni bannie bannis bannies bannirent bannira banniront bannirait banniraient bannisse
trahir: trahit trahissent trahissait trahissaient trahissant trahi trahie trahis trahies trahirent trahira trahiront trahirait trahiraient trahisse
fournir: fournit fournissent fournissait fournissaient fournissant fourni fournie fournis fournies fournirent fournira fourniront fournirait fourniraient fournisse
obéir: obéit obéissent obéissait obéissaient obéissant obéi obéie obéis obéies obéirent obéira obéiront obéirait obéiraient obéisse
désobéir: désobéit désobéissent désobéissait désobéissaient désobéissant désobéi désobéie désobéis désobéies désobéirent désobéira désobéiront désobéirait désobéiraient désobéisse
guérir: guérit guérissent guérissait guérissaient guérissant guéri guérie guéris guéries guérirent guérira guériront guérirait guériraient guérisse
définir: définit définissent définissait définissaient définissant défini définie définis définies définirent définira définiront définirait définiraient définisse
garantir: garantit garantissent garantissait garantissaient garantissant garanti garantie garantis garanties garantirent garantira garantiront garantirait garantiraient garantisse
établir: établit établissent établissait établissaient établissant établi établie établis établies établirent établira établiront établirait établiraient établisse
rétablir: rétablit rétablissent rétablissait rétablissaient rétablissant rétabli rétablie rétablis rétablies rétablirent rétablira rétabliront rétablirait rétabliraient rétablisse
investir: investit investissent investissait investissaient investissant investi investie investis investies investirent investira investiront investirait investiraient investisse
réussir: réussit réussissent réussissait réussissaient réussissant réussi réussie réussis réussies réussirent réussira réussiront réussirait réussiraient réussisse
franchir: franchit franchissent franchissait franchissaient franchissant franchi franchie franchis franchies franchirent franchira franchiront franchirait franchiraient franchisse
remplir: remplit remplissent remplissait remplissaient remplissant rempli remplie remplis remplies remplirent remplira rempliront remplirait rempliraient remplisse
nourrir: nourrit nourrissent nourrissait nourrissaient nourrissant nourri nourrie nourris nourries nourrirent nourrira nourriront nourrirait nourriraient nourrisse
envahir: envahit envahissent envahissait envahissaient envahissant envahi envahie envahis envahies envahirent envahira envahiront envahirait envahiraient envahisse
périr: périt périssent périssait périssaient périssant péri périe péris péries périrent périra périront périrait périraient périsse
surgir: surgit surgissent surgissait surgissaient surgissant surgi surgie surgis surgies surgirent surgira surgiront surgirait surgiraient surgisse
avertir: avertit avertissent avertissait avertissaient avertissant averti avertie avertis averties avertirent avertira avertiront avertirait avertiraient avertisse
élargir: élargit élargissent élargissait élargissaient élargissant élargi élargie élargis élargies élargirent élargira élargiront élargirait élargiraient élargisse
durcir: durcit durcissent durcissait durcissaient durcissant durci durcie durcis durcies durcirent durcira durciront durcirait durciraient durcisse
réfléchir: réfléchit réfléchissent réfléchissait réfléchissaient réfléchissant réfléchi réfléchie réfléchis réfléchies réfléchirent réfléchira réfléchiront réfléchirait réfléchiraient réfléchisse
haïr: hait haïssent haïssait haï haïe haïs haïssant
journal: journaux
tribunal: tribunaux
hôpital: hôpitaux
cheval: chevaux
animal: animaux
signal: signaux
canal: canaux
capital: capitaux
général: généraux
maréchal: maréchaux
amiral: amiraux
cardinal: cardinaux
rival: rivaux
métal: métaux
minéral: minéraux
végétal: végétaux
terminal: terminaux
arsenal: arsenaux
local: locaux
total: totaux
littoral: littoraux
procès-verbal: procès-verbaux
gouvernemental: gouvernementaux
principal: principaux
social: sociaux
légal: légaux
illégal: illégaux
national: nationaux
international: internationaux
régional: régionaux
municipal: municipaux
fédéral: fédéraux
départemental: départementaux
mondial: mondiaux
commercial: commerciaux
fiscal: fiscaux
familial: familiaux
spécial: spéciaux
électoral: électoraux
libéral: libéraux
radical: radicaux
syndical: syndicaux
médical: médicaux
chirurgical: chirurgicaux
pénal: pénaux
initial: initiaux
central: centraux
global: globaux
vital: vitaux
rural: ruraux
royal: royaux
loyal: loyaux
colonial: coloniaux
territorial: territoriaux
environnemental: environnementaux
fondamental: fondamentaux
expérimental: expérimentaux
mental: mentaux
oral: oraux
verbal: verbaux
moral: moraux
normal: normaux
original: originaux
marginal: marginaux
médiéval: médiévaux
tropical: tropicaux
fluvial: fluviaux
patronal: patronaux
patrimonial: patrimoniaux
sentimental: sentimentaux
oriental: orientaux
occidental: occidentaux
continental: continentaux
monumental: monumentaux
brutal: brutaux
crucial: cruciaux
martial: martiaux
racial: raciaux
bilatéral: bilatéraux
multilatéral: multilatéraux
unilatéral: unilatéraux
latéral: latéraux
intégral: intégraux
vertical: verticaux
horizontal: horizontaux
musical: musicaux
théâtral: théâtraux
clérical: cléricaux
éditorial: éditoriaux
provincial: provinciaux
préfectoral: préfectoraux
communal: communaux
intercommunal: intercommunaux
décimal: décimaux
égal: égaux
inégal: inégaux
idéal: idéaux
postal: postaux
primordial: primordiaux
viral: viraux
antiviral: antiviraux
architectural: architecturaux
travail: travaux
bail: baux
vitrail: vitraux
corail: coraux
oeil: yeux
ciel: cieux
aïeul: aïeux
monsieur: messieurs
madame: mesdames
mal: maux
vieux: vieil vieille vieilles
nouveau: nouvel nouvelle nouveaux
beau: bel belle beaux belles
fou: folle folles fous
public: publique publiques
grec: grecque grecques
turc: turque turques
blanc: blanche blanches
franc: franche franches
sec: sèche sèches
long: longue longues
doux: douce douces
faux: fausse fausses
bref: brève brèves
juif: juive juives
veuf: veuve veuves
favori: favorite favorites
gentilhomme: gentilshommes
bijou: bijoux
genou: genoux
bureau: bureaux
réseau: réseaux
niveau: niveaux
drapeau: drapeaux
château: châteaux
cerveau: cerveaux
tableau: tableaux
plateau: plateaux
bateau: bateaux
troupeau: troupeaux
morceau: morceaux
oiseau: oiseaux
cadeau: cadeaux
couteau: couteaux
jumeau: jumeaux
fléau: fléaux
lieu: lieux
jeu: jeux
enjeu: enjeux
feu: feux
aveu: aveux
voeu: voeux
neveu: neveux
cheveu: cheveux
directeur: directrice directrices
acteur: actrice actrices
sénateur: sénatrice sénatrices
ambassadeur: ambassadrice ambassadrices
électeur: électrice électrices
lecteur: lectrice lectrices
enquêteur: enquêtrice enquêtrices
rédacteur: rédactrice rédactrices
fondateur: fondatrice fondatrices
conservateur: conservatrice conservatrices
créateur: créatrice créatrices
utilisateur: utilisatrice utilisatrices
consommateur: consommatrice consommatrices
observateur: observatrice observatrices
traducteur: traductrice traductrices
spectateur: spectatrice spectatrices
agriculteur: agricultrice agricultrices
réalisateur: réalisatrice réalisatrices
producteur: productrice productrices
instituteur: institutrice institutrices
éducateur: éducatrice éducatrices
présentateur: présentatrice présentatrices
animateur: animatrice animatrices
administrateur: administratrice administratrices
négociateur: négociatrice négociatrices
collaborateur: collaboratrice collaboratrices
donateur: donatrice donatrices
inspecteur: inspectrice inspectrices
auteur: autrice autrices auteure auteures
travailleur: travailleuse travailleuses
chercheur: chercheuse chercheuses
chanteur: chanteuse chanteuses
joueur: joueuse joueuses
vendeur: vendeuse vendeuses
voleur: voleuse voleuses
tueur: tueuse tueuses
livreur: livreuse livreuses
`;
