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
shrink: shrank shrunk shrunken
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
alight: alit
babysit: babysat
beget: begot begat begotten
bereave: bereft
beseech: besought
bespeak: bespoken
bestride: bestrode bestridden
bethink: bethought
breastfeed: breastfed
spoonfeed: spoonfed
browbeat: browbeaten
chide: chid chidden
cleave: cloven
clothe: clad
crossbreed: crossbred
inbreed: inbred
interbreed: interbred
daydream: daydreamt
disprove: disproven
feed: fed
overfeed: overfed
underfeed: underfed
floodlight: floodlit
spotlight: spotlit
backlight: backlit
forbear: forbore forborne
forego: forewent foregone
foreknow: foreknew foreknown
forsake: forsook forsaken
forswear: forswore forsworn
gainsay: gainsaid
ghostwrite: ghostwrote ghostwritten
handwrite: handwrote handwritten
typewrite: typewrote typewritten
underwrite: underwrote underwritten
overwrite: overwrote overwritten
gird: girt
hamstring: hamstrung
hew: hewn
inlay: inlaid
overlay: overlaid
mislay: mislaid
waylay: waylaid
interweave: interwove interwoven
lean: leant
relearn: relearnt
unlearn: unlearnt
mishear: misheard
misspell: misspelt
misspend: misspent
outspend: outspent
underspend: underspent
mow: mown
outdo: outdid outdone
overdo: overdid overdone
outfight: outfought
outgrow: outgrew outgrown
overgrow: overgrew overgrown
regrow: regrew regrown
outrun: outran
outsell: outsold
undersell: undersold
outshine: outshone
outthink: outthought
overbear: overbore overborne
overbuild: overbuilt
overdraw: overdrew overdrawn
redraw: redrew redrawn
overeat: overate overeaten overeating
overheat: overheated overheating
overfly: overflew overflown
overhang: overhung
overlie: overlain overlying overlies
underlie: underlay underlain underlying underlies
overpay: overpaid
prepay: prepaid
underpay: underpaid
overshoot: overshot
undershoot: undershot
oversleep: overslept
reawake: reawoke reawoken
remake: remade
unmake: unmade
resit: resat
retell: retold
reteach: retaught
rewind: rewound
unwind: unwound
unbind: unbound
unbend: unbent
unfreeze: unfroze unfrozen
refreeze: refroze refrozen
shave: shaven
shear: shorn
shit: shat
shoe: shod
sling: slung
slink: slunk
smite: smote smitten
sneak: snuck
sow: sown
strew: strewn
stride: strode stridden
string: strung
sunburn: sunburnt
thrive: throve thriven
sightsee: sightsaw
sue: sued suing
rue: rued ruing
glue: glued gluing
clue: clued
cue: cued cuing
free: freed
knee: kneed
pee: peed
tee: teed
tree: treed
toe: toed
hoe: hoed
queue: queued queuing queueing
fuel: fuelled fuelling
dial: dialled dialling
duel: duelled duelling
initial: initialled initialling
trial: trialled trialling
quiz: quizzed quizzes quizzing
whiz: whizzed whizzes whizzing
rev: revved revving
trek: trekked trekking
embed: embedded embedding
gel: gelled gelling
sync: synching
boycott: boycotted boycotting
butt: butted butting
gazette: gazetted gazetting
silhouette: silhouetted
staff: staffed staffing
stuff: stuffed stuffing
handcuff: handcuffed handcuffing
cuff: cuffed cuffing
scoff: scoffed scoffing
sniff: sniffed sniffing
puff: puffed puffing
bluff: bluffed bluffing
rebuff: rebuffed rebuffing
fluff: fluffed fluffing
snuff: snuffed snuffing
scuff: scuffed scuffing
buff: buffed buffing
experience: experienced experiencing
inconvenience: inconvenienced inconveniencing
evidence: evidenced evidencing
reference: referenced referencing
sacrifice: sacrificed sacrificing
prejudice: prejudiced prejudicing
apprentice: apprenticed apprenticing
recommence: recommenced recommencing
refinance: refinanced refinancing
countenance: countenanced
counterbalance: counterbalanced counterbalancing
persevere: persevered persevering
preconceive: preconceived
misconceive: misconceived
warehouse: warehoused warehousing
scapegoat: scapegoated scapegoating
panic: panicked panicking
traffic: trafficked trafficking
mimic: mimicked mimicking
frolic: frolicked frolicking
picnic: picnicked picnicking
bivouac: bivouacked bivouacking
program: programme programmes
die: dying
tie: tying
vie: vying
dye: dyed dyeing
gas: gases gassed gassing gasses
bus: buses busses bused bussed busing bussing
focus: focussed focussing focusses foci
plus: pluses plusses
nonplus: nonplussed
alias: aliases aliased
lens: lenses
canvas: canvases
iris: irises
trellis: trellises
christmas: christmases
pancreas: pancreases
bias: biassed
rhinoceros: rhinoceroses
metropolis: metropolises
penis: penises
mantis: mantises
summons: summonses summonsed
fez: fezzes
ex: exes
bra: bras
spa: spas
pro: pros
bro: bros
ngo: ngos
mp: mps
tv: tvs
cd: cds
dvd: dvds
pc: pcs
cv: cvs
dj: djs
phd: phds
menu: menus
guru: gurus
emu: emus
gnu: gnus
tutu: tutus
bayou: bayous
caribou: caribous
snafu: snafus
hindu: hindus
zulu: zulus
bantu: bantus
manchu: manchus
iou: ious
bureau: bureaus bureaux
plateau: plateaus plateaux
tableau: tableaus tableaux
milieu: milieus milieux
chateau: chateaus chateaux
gateau: gateaus gateaux
beau: beaux beaus
adieu: adieus adieux
portmanteau: portmanteaus portmanteaux
soliloquy: soliloquies
colloquy: colloquies
obloquy: obloquies
money: monies
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
elf: elves
hoof: hooves
dwarf: dwarves
sheaf: sheaves
bookshelf: bookshelves
werewolf: werewolves
afterlife: afterlives
housewife: housewives
midwife: midwives
penknife: penknives
jackknife: jackknives
penny: pence
halfpenny: halfpence
brother: brethren
krone: kroner
krona: kronor
lira: lire
forefoot: forefeet
dormouse: dormice
titmouse: titmice
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
airman: airmen
alderman: aldermen
anchorman: anchormen
axeman: axemen
bandsman: bandsmen
barman: barmen
baseman: basemen
batsman: batsmen
binman: binmen
bluesman: bluesmen
boatman: boatmen
bogeyman: bogeymen
bondsman: bondsmen
bowman: bowmen
brakeman: brakemen
bushman: bushmen
cattleman: cattlemen
cavalryman: cavalrymen
caveman: cavemen
churchman: churchmen
clansman: clansmen
committeeman: committeemen
conman: conmen
countryman: countrymen
countrywoman: countrywomen
dairyman: dairymen
deliveryman: deliverymen
doorman: doormen
draftsman: draftsmen
draughtsman: draughtsmen
dutchman: dutchmen
irishman: irishmen
welshman: welshmen
scotsman: scotsmen
norseman: norsemen
ulsterman: ulstermen
footman: footmen
foreman: foremen
freedman: freedmen
freshman: freshmen
frogman: frogmen
frontiersman: frontiersmen
frontman: frontmen
gentlewoman: gentlewomen
groundsman: groundsmen
guardsman: guardsmen
handyman: handymen
hangman: hangmen
headman: headmen
helmsman: helmsmen
henchman: henchmen
herdsman: herdsmen
highwayman: highwaymen
hitman: hitmen
horseman: horsemen
horsewoman: horsewomen
huntsman: huntsmen
infantryman: infantrymen
journeyman: journeymen
kinsman: kinsmen
klansman: klansmen
lawman: lawmen
layman: laymen
linesman: linesmen
lineman: linemen
longshoreman: longshoremen
lumberman: lumbermen
madman: madmen
mailman: mailmen
marksman: marksmen
merman: mermen
midshipman: midshipmen
milkman: milkmen
minuteman: minutemen
newsman: newsmen
newspaperman: newspapermen
nobleman: noblemen
noblewoman: noblewomen
northman: northmen
nurseryman: nurserymen
oarsman: oarsmen
oilman: oilmen
ombudsman: ombudsmen
outdoorsman: outdoorsmen
patrolman: patrolmen
pitman: pitmen
postman: postmen
pressman: pressmen
quarryman: quarrymen
railwayman: railwaymen
repairman: repairmen
rifleman: riflemen
saleswoman: saleswomen
seaman: seamen
selectman: selectmen
servicewoman: servicewomen
showman: showmen
signalman: signalmen
snowman: snowmen
spaceman: spacemen
spearman: spearmen
sportsman: sportsmen
sportswoman: sportswomen
strawman: strawmen
stuntman: stuntmen
superman: supermen
swordsman: swordsmen
townsman: townsmen
tradesman: tradesmen
trainman: trainmen
underclassman: underclassmen
upperclassman: upperclassmen
washerwoman: washerwomen
watchman: watchmen
waterman: watermen
weatherman: weathermen
wingman: wingmen
woodman: woodmen
woodsman: woodsmen
workingman: workingmen
yachtsman: yachtsmen
yeoman: yeomen
layperson: laypeople
congressperson: congresspeople
craftsperson: craftspeople
sportsperson: sportspeople
townsperson: townspeople
tradesperson: tradespeople
grandchild: grandchildren
schoolchild: schoolchildren
stepchild: stepchildren
godchild: godchildren
brainchild: brainchildren
passerby: passersby
crisis: crises
analysis: analyses
diagnosis: diagnoses
thesis: theses
hypothesis: hypotheses
antithesis: antitheses
photosynthesis: photosyntheses
metamorphosis: metamorphoses
metastasis: metastases
misdiagnosis: misdiagnoses
prognosis: prognoses
nemesis: nemeses
neurosis: neuroses
psychosis: psychoses
paralysis: paralyses
dialysis: dialyses
prosthesis: prostheses
symbiosis: symbioses
thrombosis: thromboses
synopsis: synopses
exegesis: exegeses
oasis: oases
emphasis: emphases
testis: testes
synthesis: syntheses
parenthesis: parentheses
criterion: criteria
phenomenon: phenomena
automaton: automata
ganglion: ganglia
polyhedron: polyhedra
tetrahedron: tetrahedra
mitochondrion: mitochondria
taxon: taxa
protozoan: protozoa
spermatozoon: spermatozoa
bacterium: bacteria
referendum: referenda
memorandum: memoranda
stadium: stadia
curriculum: curricula
spectrum: spectra
addendum: addenda
aquarium: aquaria
atrium: atria
auditorium: auditoria
candelabrum: candelabra
cilium: cilia
colloquium: colloquia
compendium: compendia
consortium: consortia
continuum: continua
cranium: crania
crematorium: crematoria
desideratum: desiderata
dictum: dicta
emporium: emporia
equilibrium: equilibria
erratum: errata
forum: fora
gymnasium: gymnasia
honorarium: honoraria
maximum: maxima
millennium: millennia
minimum: minima
moratorium: moratoria
optimum: optima
ovum: ova
phylum: phyla
planetarium: planetaria
podium: podia
quantum: quanta
rostrum: rostra
sanatorium: sanatoria
septum: septa
serum: sera
solarium: solaria
substratum: substrata
symposium: symposia
terrarium: terraria
ultimatum: ultimata
genus: genera
corpus: corpora
stigma: stigmata
schema: schemata
stoma: stomata
stratum: strata
index: indices
matrix: matrices
appendix: appendices
apex: apices
codex: codices
cortex: cortices
helix: helices
vertex: vertices
vortex: vortices
cervix: cervices
phalanx: phalanges
nucleus: nuclei
fungus: fungi
stimulus: stimuli
alumnus: alumni
bacillus: bacilli
bronchus: bronchi
cactus: cacti
calculus: calculi
colossus: colossi
gladiolus: gladioli
hippopotamus: hippopotami
incubus: incubi
locus: loci
modulus: moduli
octopus: octopi
papyrus: papyri
radius: radii
sarcophagus: sarcophagi
staphylococcus: staphylococci
streptococcus: streptococci
stylus: styli
syllabus: syllabi
terminus: termini
thesaurus: thesauri
uterus: uteri
paparazzo: paparazzi
mafioso: mafiosi
carabiniere: carabinieri
castrato: castrati
graffito: graffiti
virtuoso: virtuosi
libretto: libretti
concerto: concerti
tempo: tempi
kibbutz: kibbutzim
cherub: cherubim
seraph: seraphim
mujahid: mujahideen mujahedin mujahidin mujahedeen
larva: larvae
alga: algae
formula: formulae
good: better best
bad: worse worst
far: farther further farthest furthest
big: bigger biggest
hot: hotter hottest
fat: fatter fattest
thin: thinner thinnest
slim: slimmer slimmest
wet: wetter wettest
sad: sadder saddest
mad: madder maddest
red: redder reddest
fit: fittest
flat: flattest
dim: dimmer dimmest
grim: grimmer grimmest
glum: glummer glummest
hip: hipper hippest
snug: snugger snuggest
drab: drabber drabbest
old: eldest
`;

export const frenchForms = `
être: est êtes sont était étions étiez étaient étant fus fut furent fussent serai seras sera serons serez seront serais serait serions seriez seraient sois soit soyons soyez soient
avoir: ont avait aviez avaient ayant eue eus eues eut eûmes eûtes eurent eussent aurai auras aura aurons aurez auront aurais aurait aurions auriez auraient aies ait ayons ayez aient
aller: vais vas va allons vont allais allait allions alliez allaient allant allé allée allés allées allai allas alla allâmes allâtes allèrent irai iras irons irez iront irais irait irions iriez iraient aille ailles aillent
pouvoir: peux peut pouvons pouvez peuvent pouvais pouvait pouvions pouviez pouvaient pouvant pu put pûmes purent pourrai pourras pourra pourrons pourrez pourront pourrais pourrait pourrions pourriez pourraient puisse puisses puissions puissiez puissent
vouloir: veux veut voulons voulez veulent veuillez voulais voulait voulions vouliez voulaient voulant voulu voulue voulus voulues voulut voulûmes voulûtes voulurent voudrai voudras voudra voudrons voudrez voudront voudrais voudrait voudrions voudriez voudraient veuille veuilles veuillent
devoir: dois doit devons devez doivent devais devait devions deviez devaient due dus dues dut dûmes dûtes devrai devras devra devrons devrez devront devrais devrait devrions devriez devraient doive doives
savoir: sais sait savons savez savent sachons sachez savais savait savions saviez savaient sachant su sut sûmes sûtes surent saurai sauras saura saurons saurez sauront saurais saurait saurions sauriez sauraient sache saches sachions sachiez sachent
falloir: faut fallait fallu fallut faudra faudrait
valoir: vaut valons valez valent valait valions valiez valaient valant valu valus valut valûmes valûtes valurent vaudrai vaudras vaudra vaudrons vaudrez vaudront vaudrais vaudrait vaudrions vaudriez vaudraient vaille vailles vaillent
prévaloir: prévaux prévaut prévalons prévalez prévalent prévalais prévalait prévalions prévaliez prévalaient prévalant prévalu prévalue prévalus prévalues prévalut prévalûmes prévalûtes prévalurent prévaudrai prévaudras prévaudra prévaudrons prévaudrez prévaudront prévaudrais prévaudrait prévaudrions prévaudriez prévaudraient prévale prévales
voir: vois voit voyons voyez voient voyais voyait voyions voyiez voyaient voyant vu vue vus vues vîmes virent verrai verras verra verrons verrez verront verrais verrait verrions verriez verraient
revoir: revois revoit revoyons revoyez revoient revoyais revoyait revoyions revoyiez revoyaient revoyant revu revus revit revîmes revîtes revirent reverrai reverras reverra reverrons reverrez reverront reverrais reverrait reverrions reverriez reverraient revoie revoies
prévoir: prévois prévoit prévoyons prévoyez prévoient prévoyais prévoyait prévoyions prévoyiez prévoyaient prévoyant prévu prévue prévus prévues prévis prévit prévîmes prévîtes prévirent prévoirai prévoiras prévoira prévoirons prévoiront prévoirais prévoirait prévoirions prévoiriez prévoiraient prévoie prévoies
entrevoir: entrevois entrevoit entrevoyons entrevoyez entrevoient entrevoyais entrevoyait entrevoyions entrevoyiez entrevoyaient entrevoyant entrevu entrevus entrevis entrevit entrevîmes entrevîtes entrevirent entreverrai entreverras entreverra entreverrons entreverrez entreverront entreverrais entreverrait entreverrions entreverriez entreverraient entrevoie entrevoies
pourvoir: pourvoit pourvoyons pourvoyez pourvoient pourvoyais pourvoyait pourvoyions pourvoyiez pourvoyaient pourvoyant pourvu pourvue pourvus pourvues pourvut pourvûmes pourvûtes pourvurent pourvoirai pourvoiras pourvoira pourvoirons pourvoiront pourvoirais pourvoirait pourvoirions pourvoiriez pourvoiraient pourvoie pourvoies
faire: fais fait faisons faites font faisais faisait faisions faisiez faisaient faisant faite fis fit fîmes fîtes firent ferai feras fera ferons ferez feront ferais ferait ferions feriez feraient fasse fasses fassions fassiez fassent
refaire: refais refait refaisons refaites refont refaisais refaisait refaisions refaisiez refaisaient refaisant refaite refaits refis refit refîmes refîtes refirent referai referas refera referont referais referait referaient refasse refasses refassions refassiez refassent
satisfaire: satisfais satisfait satisfaisons satisfaites satisfont satisfaisais satisfaisait satisfaisions satisfaisiez satisfaisaient satisfaisant satisfaite satisfaits satisfis satisfit satisfîmes satisfîtes satisfirent satisferai satisferas satisfera satisferons satisferez satisferont satisferais satisferait satisferions satisferiez satisferaient satisfasse satisfasses satisfassions satisfassiez satisfassent satisfaisants satisfaisante satisfaisantes
défaire: défais défait défaisons défont défaisais défaisait défaisions défaisiez défaisaient défaisant défaits défit défîmes défîtes défirent déferai déferas défera déferont déferais déferait déferaient défasse défasses défassions défassiez défassent
dire: dis dit disons dites disent disais disait disions disiez disaient disant dite dits dirent dirai diras dira dirons diront dirais dirait dirions diriez diraient dise dises
interdire: interdis interdit interdisons interdisez interdisent interdisais interdisait interdisions interdisiez interdisaient interdisant interdite interdits interdites interdîmes interdirent interdirai interdiras interdira interdirons interdiront interdirais interdirait interdirions interdiriez interdiraient interdise interdises
contredire: contredis contredit contredisons contredisez contredisent contredisais contredisait contredisions contredisiez contredisaient contredisant contredite contredits contredites contredîmes contredirent contredirai contrediras contredira contredirons contrediront contredirais contredirait contredirions contrediriez contrediraient contredise contredises
prédire: prédis prédit prédisons prédisez prédisent prédisais prédisait prédisions prédisiez prédisaient prédisant prédite prédits prédites prédîmes prédirent prédirai prédiras prédira prédirons prédiront prédirais prédirait prédirions prédiriez prédiraient prédise prédises
maudire: maudis maudit maudissons maudissez maudissent maudissais maudissait maudissions maudissiez maudissaient maudissant maudite maudits maudites maudîmes maudirai maudiras maudira maudirons maudiront maudirais maudirait maudirions maudiriez maudiraient maudisse maudisses
lire: lis lisons lisez lisent lisais lisait lisions lisiez lisaient lisant lu lue lus lues lut lûmes lûtes lurent lirai liras lira liront lirais lirait lirions liriez liraient
élire: élis élit élisons élisez élisent élisais élisait élisiez élisaient élisant élu élue élus élues élut élûmes élûtes élurent élirai éliras élira élirons éliront élirais élirait élirions éliriez éliraient élise élises
réélire: réélis réélit réélisons réélisez réélisent réélisais réélisait réélisions réélisiez réélisaient réélisant réélu réélue réélus réélues réélut réélûmes réélûtes réélurent réélirai rééliras réélira réélirons rééliront réélirais réélirait réélirions rééliriez rééliraient réélise réélises
relire: relis relit relisons relisez relisent relisais relisait relisions relisiez relisaient relisant relu relue relus relues relut relûmes relûtes relurent relirai reliras relira relirons reliront relirais relirait relirions reliriez reliraient relise relises
écrire: écris écrit écrivons écrivez écrivent écrivais écrivait écrivions écriviez écrivaient écrivant écrite écrits écrites écrivis écrivit écrivîmes écrivîtes écrivirent écrirai écriras écrira écrirons écrirez écriront écrirais écrirait écririons écririez écriraient écrive
inscrire: inscrit inscrivons inscrivez inscrivent inscrivais inscrivait inscrivions inscriviez inscrivaient inscrivant inscrite inscrits inscrites inscrivis inscrivit inscrivîmes inscrivîtes inscrivirent inscrirai inscrira inscrirons inscrirez inscriront inscrirais inscrirait inscririons inscririez inscriraient inscrive
décrire: décrit décrivons décrivez décrivent décrivais décrivait décrivions décriviez décrivaient décrivant décrite décrits décrites décrivis décrivit décrivîmes décrivîtes décrivirent décrirai décrira décrirons décrirez décriront décrirais décrirait décririons décririez décriraient décrive
prescrire: prescrit prescrivons prescrivez prescrivent prescrivais prescrivait prescrivions prescriviez prescrivaient prescrivant prescrite prescrits prescrites prescrivis prescrivit prescrivîmes prescrivîtes prescrivirent prescrirai prescrira prescrirons prescrirez prescriront prescrirais prescrirait prescririons prescririez prescriraient prescrive
souscrire: souscrit souscrivons souscrivez souscrivent souscrivais souscrivait souscrivions souscriviez souscrivaient souscrivant souscrite souscrits souscrites souscrivis souscrivit souscrivîmes souscrivîtes souscrivirent souscrirai souscrira souscrirons souscrirez souscriront souscrirais souscrirait souscririons souscririez souscriraient souscrive
transcrire: transcrit transcrivons transcrivez transcrivent transcrivais transcrivait transcrivions transcriviez transcrivaient transcrivant transcrite transcrits transcrites transcrivis transcrivit transcrivîmes transcrivîtes transcrivirent transcrirai transcrira transcrirons transcrirez transcriront transcrirais transcrirait transcririons transcririez transcriraient transcrive
proscrire: proscrit proscrivons proscrivez proscrivent proscrivais proscrivait proscrivions proscriviez proscrivaient proscrivant proscrite proscrits proscrites proscrivis proscrivit proscrivîmes proscrivîtes proscrivirent proscrirai proscrira proscrirons proscrirez proscriront proscrirais proscrirait proscririons proscririez proscriraient proscrive
circonscrire: circonscrit circonscrivons circonscrivez circonscrivent circonscrivais circonscrivait circonscrivions circonscriviez circonscrivaient circonscrivant circonscrite circonscrits circonscrites circonscrivis circonscrivit circonscrivîmes circonscrivîtes circonscrivirent circonscrirai circonscrira circonscrirons circonscrirez circonscriront circonscrirais circonscrirait circonscririons circonscririez circonscriraient circonscrive
réécrire: réécrit réécrivons réécrivez réécrivent réécrivais réécrivait réécrivions réécriviez réécrivaient réécrivant réécrite réécrits réécrites réécrivis réécrivit réécrivîmes réécrivîtes réécrivirent réécrirai réécrira réécrirons réécrirez réécriront réécrirais réécrirait réécririons réécririez réécriraient réécrive
tenir: tiens tient tenons tenez tiennent tenais tenait tenions tenaient tenu tenue tenus tenues tins tint tînmes tîntes tinrent tiendrai tiendras tiendra tiendrons tiendrez tiendront tiendrais tiendrait tiendrions tiendriez tiendraient tienne tiennes
obtenir: obtiens obtient obtenons obtenez obtiennent obtenais obtenait obtenions obtenaient obtenant obtenu obtenue obtenus obtenues obtins obtint obtînmes obtîntes obtinrent obtiendrai obtiendras obtiendra obtiendrons obtiendrez obtiendront obtiendrais obtiendrait obtiendrions obtiendriez obtiendraient obtienne obtiennes
maintenir: maintiens maintient maintenons maintenez maintiennent maintenais maintenait maintenions maintenaient maintenu maintenue maintenus maintenues maintins maintint maintînmes maintîntes maintinrent maintiendrai maintiendras maintiendra maintiendrons maintiendrez maintiendront maintiendrais maintiendrait maintiendrions maintiendriez maintiendraient maintienne maintiennes
soutenir: soutient soutenons soutenez soutiennent soutenais soutenait soutenions soutenaient soutenant soutenu soutenue soutenus soutenues soutins soutint soutînmes soutîntes soutinrent soutiendrai soutiendras soutiendra soutiendrons soutiendrez soutiendront soutiendrais soutiendrait soutiendrions soutiendriez soutiendraient soutienne soutiennes
retenir: retiens retient retenons retenez retiennent retenais retenait retenions retenaient retenant retenu retenue retenus retenues retins retint retînmes retîntes retinrent retiendrai retiendras retiendra retiendrons retiendrez retiendront retiendrais retiendrait retiendrions retiendriez retiendraient retienne retiennes
détenir: détiens détient détenons détenez détiennent détenais détenait détenions détenaient détenant détins détint détînmes détîntes détinrent détiendrai détiendras détiendra détiendrons détiendrez détiendront détiendrais détiendrait détiendrions détiendriez détiendraient détienne détiennes
contenir: contiens contient contenons contenez contiennent contenais contenait contenions contenaient contenant contenue contenues contins contint contînmes contîntes continrent contiendrai contiendras contiendra contiendrons contiendrez contiendront contiendrais contiendrait contiendrions contiendriez contiendraient contienne contiennes
appartenir: appartiens appartient appartenons appartenez appartiennent appartenais appartenait appartenions appartenaient appartenant appartenu appartenue appartenus appartenues appartins appartint appartînmes appartîntes appartinrent appartiendrai appartiendras appartiendra appartiendrons appartiendrez appartiendront appartiendrais appartiendrait appartiendrions appartiendriez appartiendraient appartienne appartiennes
entretenir: entretient entretenons entretenez entretiennent entretenais entretenait entretenions entretenaient entretenant entretenu entretenue entretenus entretenues entretins entretint entretînmes entretîntes entretinrent entretiendrai entretiendras entretiendra entretiendrons entretiendrez entretiendront entretiendrais entretiendrait entretiendrions entretiendriez entretiendraient entretienne entretiennes
abstenir: abstiens abstient abstenons abstenez abstiennent abstenais abstenait abstenions abstenaient abstenant abstenu abstenue abstenus abstenues abstins abstint abstînmes abstîntes abstinrent abstiendrai abstiendras abstiendra abstiendrons abstiendrez abstiendront abstiendrais abstiendrait abstiendrions abstiendriez abstiendraient abstienne abstiennes
venir: viens vient venons venez viennent venais venait venions venaient venant venu venue venus venues vint vînmes vîntes vinrent viendrai viendras viendra viendrons viendrez viendront viendrais viendrait viendrions viendriez viendraient vienne viennes
revenir: reviens revient revenons revenez reviennent revenais revenait revenions revenaient revenant revenue revenues revins revint revînmes revîntes revinrent reviendrai reviendras reviendra reviendrons reviendrez reviendront reviendrais reviendrait reviendrions reviendriez reviendraient revienne reviennes
devenir: deviens devient devenons devenez deviennent devenais devenait devenions devenaient devenant devenu devenue devenus devenues devint devînmes devîntes devinrent deviendrai deviendras deviendra deviendrons deviendrez deviendront deviendrais deviendrait deviendrions deviendriez deviendraient devienne deviennes
intervenir: interviens intervient intervenons intervenez interviennent intervenais intervenait intervenions intervenaient intervenant intervenu intervenue intervenus intervenues intervins intervint intervînmes intervîntes intervinrent interviendrai interviendras interviendra interviendrons interviendrez interviendront interviendrais interviendrait interviendrions interviendriez interviendraient intervienne interviennes intervenants intervenante intervenantes
parvenir: parviens parvient parvenons parvenez parviennent parvenais parvenait parvenions parvenaient parvenant parvenu parvenue parvenus parvenues parvins parvint parvînmes parvîntes parvinrent parviendrai parviendras parviendra parviendrons parviendrez parviendront parviendrais parviendrait parviendrions parviendriez parviendraient parvienne parviennes
prévenir: préviens prévient prévenons prévenez préviennent prévenais prévenait prévenions prévenaient prévenant prévins prévint prévînmes prévîntes prévinrent préviendrai préviendras préviendra préviendrons préviendrez préviendront préviendrais préviendrait préviendrions préviendriez préviendraient prévienne préviennes
provenir: proviens provient provenons provenez proviennent provenais provenait provenions provenaient provenant provenu provenue provenus provenues provint provînmes provîntes provinrent proviendrai proviendras proviendra proviendrons proviendrez proviendront proviendrais proviendrait proviendrions proviendriez proviendraient provienne proviennes
convenir: conviens convient convenons convenez conviennent convenais convenait convenions convenaient convenant convenu convenue convenus convenues convins convint convînmes convîntes convinrent conviendrai conviendras conviendra conviendrons conviendrez conviendront conviendrais conviendrait conviendrions conviendriez conviendraient convienne conviennes
survenir: surviens survient survenons survenez surviennent survenais survenait survenions survenaient survenant survenu survenue survenus survenues survins survint survînmes survîntes survinrent surviendrai surviendras surviendra surviendrons surviendrez surviendront surviendrais surviendrait surviendrions surviendriez surviendraient survienne surviennes
souvenir: souviens souvient souvenons souvenez souviennent souvenais souvenait souvenions souvenaient souvenant souvenu souvenue souvenus souvenues souvins souvint souvînmes souvîntes souvinrent souviendrai souviendras souviendra souviendrons souviendrez souviendront souviendrais souviendrait souviendrions souviendriez souviendraient souvienne souviennes
contrevenir: contreviens contrevient contrevenons contrevenez contreviennent contrevenais contrevenait contrevenions contrevenaient contrevenant contrevenu contrevenue contrevenus contrevenues contrevins contrevint contrevînmes contrevîntes contrevinrent contreviendrai contreviendras contreviendra contreviendrons contreviendrez contreviendront contreviendrais contreviendrait contreviendrions contreviendriez contreviendraient contrevienne contreviennes contrevenants contrevenante contrevenantes
redevenir: redeviens redevient redevenons redevenez redeviennent redevenais redevenait redevenions redevenaient redevenant redevenu redevenue redevenus redevenues redevins redevint redevînmes redevîntes redevinrent redeviendrai redeviendras redeviendra redeviendrons redeviendrez redeviendront redeviendrais redeviendrait redeviendrions redeviendriez redeviendraient redevienne redeviennes
advenir: adviens advient advenons advenez adviennent advenais advenait advenions advenaient advenant advenu advenue advenus advenues advins advint advînmes advîntes advinrent adviendrai adviendras adviendra adviendrons adviendrez adviendront adviendrais adviendrait adviendrions adviendriez adviendraient advienne adviennes
prendre: prend prenons prenez prennent prenais prenait prenions preniez prenaient prenant pris prise prises prit prîtes prirent prendrai prendras prendra prendrons prendrez prendront prendrais prendrait prendrions prendriez prendraient prenne prennes
apprendre: apprend apprenons apprenez apprennent apprenais apprenait apprenions appreniez apprenaient apprenant appris apprise apprises apprit apprîmes apprîtes apprirent apprendrai apprendras apprendra apprendrons apprendrez apprendront apprendrais apprendrait apprendrions apprendriez apprendraient apprenne apprennes apprenants apprenante apprenantes
comprendre: comprend comprenons comprenez comprennent comprenais comprenait comprenions compreniez comprenaient comprenant compris comprise comprises comprit comprîtes comprirent comprendrai comprendras comprendra comprendrons comprendrez comprendront comprendrais comprendrait comprendrions comprendriez comprendraient comprenne comprennes
entreprendre: entreprend entreprenons entreprenez entreprennent entreprenais entreprenait entreprenions entrepreniez entreprenaient entrepris entreprit entreprîmes entreprîtes entreprirent entreprendrai entreprendras entreprendra entreprendrons entreprendrez entreprendront entreprendrais entreprendrait entreprendrions entreprendriez entreprendraient entreprenne entreprennes
surprendre: surprend surprenons surprenez surprennent surprenais surprenait surprenions surpreniez surprenaient surprenant surpris surprise surprises surprit surprîtes surprirent surprendrai surprendras surprendra surprendrons surprendrez surprendront surprendrais surprendrait surprendrions surprendriez surprendraient surprenne surprennes surprenants surprenante surprenantes
reprendre: reprend reprenons reprenez reprennent reprenais reprenait reprenions repreniez reprenaient reprenant repris reprise reprises reprit reprîtes reprirent reprendrai reprendras reprendra reprendrons reprendrez reprendront reprendrais reprendrait reprendrions reprendriez reprendraient reprenne reprennes
mettre: mets met mettons mettez mettent mettais mettait mettions mettiez mettaient mettant mis mise mises mirent mettrai mettras mettra mettrons mettront mettrais mettrait mettrions mettriez mettraient mette mettes
admettre: admets admet admettons admettez admettent admettais admettait admettions admettiez admettaient admettant admis admise admises admit admîmes admîtes admettrai admettras admettra admettrons admettront admettrais admettrait admettrions admettriez admettraient admette admettes
commettre: commets commet commettons commettez commettent commettais commettait commettions commettiez commettaient commettant commis commise commises commit commîmes commîtes commirent commettrai commettras commettra commettrons commettront commettrais commettrait commettrions commettriez commettraient commette commettes
permettre: permets permet permettons permettez permettent permettais permettait permettions permettiez permettaient permettant permise permises permit permîmes permîtes permirent permettrai permettras permettra permettrons permettront permettrais permettrait permettrions permettriez permettraient permette permettes
promettre: promets promet promettons promettez promettent promettais promettait promettions promettiez promettaient promettant promis promise promises promit promîmes promîtes promirent promettrai promettras promettra promettrons promettront promettrais promettrait promettrions promettriez promettraient promette promettes
remettre: remets remet remettons remettez remettent remettais remettait remettions remettiez remettaient remettant remis remise remises remit remîmes remîtes remirent remettrai remettras remettra remettrons remettront remettrais remettrait remettrions remettriez remettraient remette remettes
soumettre: soumets soumet soumettons soumettez soumettent soumettais soumettait soumettions soumettiez soumettaient soumettant soumis soumise soumises soumit soumîmes soumîtes soumirent soumettrai soumettras soumettra soumettrons soumettront soumettrais soumettrait soumettrions soumettriez soumettraient soumette soumettes
transmettre: transmets transmet transmettons transmettez transmettent transmettais transmettait transmettions transmettiez transmettaient transmettant transmis transmise transmises transmit transmîmes transmîtes transmirent transmettrai transmettras transmettra transmettrons transmettront transmettrais transmettrait transmettrions transmettriez transmettraient transmette transmettes
compromettre: compromets compromet compromettons compromettez compromettent compromettais compromettait compromettions compromettiez compromettaient compromettant compromise compromises compromit compromîmes compromîtes compromirent compromettrai compromettras compromettra compromettrons compromettront compromettrais compromettrait compromettrions compromettriez compromettraient compromette compromettes compromettants compromettante compromettantes
démettre: démets démet démettons démettez démettent démettais démettait démettions démettiez démettaient démettant démis démise démises démit démîmes démîtes démirent démettrai démettras démettra démettrons démettront démettrais démettrait démettrions démettriez démettraient démette démettes
émettre: émets émet émettons émettez émettent émettais émettait émettions émettiez émettaient émettant émis émise émises émit émîmes émîtes émirent émettrai émettras émettra émettrons émettront émettrais émettrait émettrions émettriez émettraient émette émettes
omettre: omets omet omettons omettez omettent omettais omettait omettions omettiez omettaient omettant omis omise omises omit omîmes omîtes omirent omettrai omettras omettra omettrons omettront omettrais omettrait omettrions omettriez omettraient omette omettes
battre: bats bat battons battez battent battais battait battions battiez battaient battant battu battue battus battues battis battit battîmes battîtes battirent battrai battras battra battrons battront battrais battrait battrions battriez battraient
combattre: combattons combattez combattent combattais combattait combattions combattiez combattaient combattu combattue combattus combattues combattis combattit combattîmes combattîtes combattirent combattrai combattras combattra combattrons combattront combattrais combattrait combattrions combattriez combattraient combatte combattes
abattre: abat abattons abattez abattent abattais abattait abattions abattiez abattaient abattant abattu abattue abattus abattues abattit abattîmes abattîtes abattirent abattrai abattras abattra abattrons abattront abattrais abattrait abattrions abattriez abattraient abatte abattes
débattre: débattons débattez débattent débattais débattait débattions débattiez débattaient débattant débattu débattue débattus débattues débattis débattit débattîmes débattîtes débattirent débattrai débattras débattra débattrons débattront débattrais débattrait débattrions débattriez débattraient débatte débattes
conduire: conduit conduisons conduisez conduisent conduisais conduisait conduisions conduisiez conduisaient conduisant conduits conduisis conduisit conduisîmes conduisîtes conduisirent conduirai conduira conduirons conduirez conduiront conduirais conduirait conduirions conduiriez conduiraient conduise
produire: produit produisons produisez produisent produisais produisait produisions produisiez produisaient produisant produite produites produisis produisit produisîmes produisîtes produisirent produirai produira produirons produirez produiront produirais produirait produirions produiriez produiraient produise
réduire: réduit réduisons réduisez réduisent réduisais réduisait réduisions réduisiez réduisaient réduisant réduite réduits réduites réduisis réduisit réduisîmes réduisîtes réduisirent réduirai réduira réduirons réduirez réduiront réduirais réduirait réduirions réduiriez réduiraient réduise
construire: construit construisons construisez construisent construisais construisait construisions construisiez construisaient construisant construite construits construites construisis construisit construisîmes construisîtes construisirent construirai construira construirons construirez construiront construirais construirait construirions construiriez construiraient construise
détruire: détruit détruisons détruisez détruisent détruisais détruisait détruisions détruisiez détruisaient détruisant détruite détruits détruites détruisis détruisit détruisîmes détruisîtes détruisirent détruirai détruira détruirons détruirez détruiront détruirais détruirait détruirions détruiriez détruiraient détruise
traduire: traduit traduisons traduisez traduisent traduisais traduisait traduisions traduisiez traduisaient traduisant traduite traduits traduites traduisis traduisit traduisîmes traduisîtes traduisirent traduirai traduira traduirons traduirez traduiront traduirais traduirait traduirions traduiriez traduiraient traduise
introduire: introduit introduisons introduisez introduisent introduisais introduisait introduisions introduisiez introduisaient introduisant introduite introduits introduites introduisis introduisit introduisîmes introduisîtes introduisirent introduirai introduira introduirons introduirez introduiront introduirais introduirait introduirions introduiriez introduiraient introduise
instruire: instruit instruisons instruisez instruisent instruisais instruisait instruisions instruisiez instruisaient instruisant instruite instruits instruites instruisis instruisit instruisîmes instruisîtes instruisirent instruirai instruira instruirons instruirez instruiront instruirais instruirait instruirions instruiriez instruiraient instruise
séduire: séduit séduisons séduisez séduisent séduisais séduisait séduisions séduisiez séduisaient séduisant séduite séduits séduites séduisis séduisit séduisîmes séduisîtes séduisirent séduirai séduira séduirons séduirez séduiront séduirais séduirait séduirions séduiriez séduiraient séduise séduisants séduisante séduisantes
reproduire: reproduit reproduisons reproduisez reproduisent reproduisais reproduisait reproduisions reproduisiez reproduisaient reproduisant reproduite reproduits reproduites reproduisis reproduisit reproduisîmes reproduisîtes reproduisirent reproduirai reproduira reproduirons reproduirez reproduiront reproduirais reproduirait reproduirions reproduiriez reproduiraient reproduise
reconstruire: reconstruit reconstruisons reconstruisez reconstruisent reconstruisais reconstruisait reconstruisions reconstruisiez reconstruisaient reconstruisant reconstruite reconstruits reconstruites reconstruisis reconstruisit reconstruisîmes reconstruisîtes reconstruisirent reconstruirai reconstruira reconstruirons reconstruirez reconstruiront reconstruirais reconstruirait reconstruirions reconstruiriez reconstruiraient reconstruise
déduire: déduit déduisons déduisez déduisent déduisais déduisait déduisions déduisiez déduisaient déduisant déduite déduits déduites déduisis déduisit déduisîmes déduisîtes déduisirent déduirai déduira déduirons déduirez déduiront déduirais déduirait déduirions déduiriez déduiraient déduise
induire: induit induisons induisez induisent induisais induisait induisions induisiez induisaient induisant induite induits induites induisis induisit induisîmes induisîtes induisirent induirai induira induirons induirez induiront induirais induirait induirions induiriez induiraient induise
reconduire: reconduit reconduisons reconduisez reconduisent reconduisais reconduisait reconduisions reconduisiez reconduisaient reconduisant reconduite reconduits reconduites reconduisis reconduisit reconduisîmes reconduisîtes reconduisirent reconduirai reconduira reconduirons reconduirez reconduiront reconduirais reconduirait reconduirions reconduiriez reconduiraient reconduise
nuire: nuis nuisons nuisez nuisent nuisais nuisait nuisions nuisiez nuisaient nuisant nui nuisis nuisit nuisîmes nuisîtes nuisirent nuirai nuiras nuira nuirons nuiront nuirais nuirait nuirions nuiriez nuiraient nuise nuises
craindre: crains craint craignons craignez craignent craignais craignait craignions craigniez craignaient craignant crainte craints craintes craignis craignit craignîmes craignîtes craignirent craindrai craindras craindra craindrons craindront craindrais craindrait craindrions craindriez craindraient craigne craignes
contraindre: contrains contraint contraignons contraignez contraignent contraignais contraignait contraignions contraigniez contraignaient contrainte contraints contraintes contraignis contraignit contraignîmes contraignîtes contraignirent contraindrai contraindras contraindra contraindrons contraindront contraindrais contraindrait contraindrions contraindriez contraindraient contraigne contraignes
plaindre: plains plaint plaignons plaignez plaignent plaignais plaignait plaignions plaigniez plaignaient plaints plaignis plaignit plaignîmes plaignîtes plaignirent plaindrai plaindras plaindra plaindrons plaindront plaindrais plaindrait plaindrions plaindriez plaindraient plaigne plaignes
atteindre: atteins atteint atteignons atteignez atteignent atteignais atteignait atteignions atteigniez atteignaient atteignant atteints atteignis atteignit atteignîmes atteignîtes atteignirent atteindrai atteindras atteindra atteindrons atteindront atteindrais atteindrait atteindrions atteindriez atteindraient atteigne atteignes
éteindre: éteins éteint éteignons éteignez éteignent éteignais éteignait éteignions éteigniez éteignaient éteignant éteinte éteints éteintes éteignis éteignit éteignîmes éteignîtes éteignirent éteindrai éteindras éteindra éteindrons éteindront éteindrais éteindrait éteindrions éteindriez éteindraient éteigne éteignes
peindre: peins peint peignons peignez peignent peignais peignait peignions peigniez peignaient peignant peinte peints peintes peignis peignit peignîmes peignîtes peignirent peindrai peindras peindra peindrons peindront peindrais peindrait peindrions peindriez peindraient peigne
joindre: joins joint joignons joignez joignent joignais joignait joignions joigniez joignaient joignant jointe joints jointes joignis joignit joignîmes joignîtes joignirent joindrai joindras joindra joindrons joindront joindrais joindrait joindrions joindriez joindraient joigne joignes
rejoindre: rejoins rejoint rejoignons rejoignez rejoignent rejoignais rejoignait rejoignions rejoigniez rejoignaient rejoignant rejointe rejoints rejointes rejoignis rejoignit rejoignîmes rejoignîtes rejoignirent rejoindrai rejoindras rejoindra rejoindrons rejoindront rejoindrais rejoindrait rejoindrions rejoindriez rejoindraient rejoigne rejoignes
restreindre: restreins restreint restreignons restreignez restreignent restreignais restreignait restreignions restreigniez restreignaient restreignant restreinte restreints restreintes restreignis restreignit restreignîmes restreignîtes restreignirent restreindrai restreindras restreindra restreindrons restreindront restreindrais restreindrait restreindrions restreindriez restreindraient restreigne restreignes
enfreindre: enfreins enfreint enfreignons enfreignez enfreignent enfreignais enfreignait enfreignions enfreigniez enfreignaient enfreignant enfreinte enfreints enfreintes enfreignis enfreignit enfreignîmes enfreignîtes enfreignirent enfreindrai enfreindras enfreindra enfreindrons enfreindront enfreindrais enfreindrait enfreindrions enfreindriez enfreindraient enfreigne enfreignes
astreindre: astreins astreint astreignons astreignez astreignent astreignais astreignait astreignions astreigniez astreignaient astreignant astreints astreignis astreignit astreignîmes astreignîtes astreignirent astreindrai astreindras astreindra astreindrons astreindront astreindrais astreindrait astreindrions astreindriez astreindraient astreigne astreignes
enjoindre: enjoins enjoint enjoignons enjoignez enjoignent enjoignais enjoignait enjoignions enjoigniez enjoignaient enjoignant enjointe enjoints enjointes enjoignis enjoignit enjoignîmes enjoignîtes enjoignirent enjoindrai enjoindras enjoindra enjoindrons enjoindront enjoindrais enjoindrait enjoindrions enjoindriez enjoindraient enjoigne enjoignes
dépeindre: dépeins dépeint dépeignons dépeignez dépeignent dépeignais dépeignait dépeignions dépeigniez dépeignaient dépeignant dépeinte dépeints dépeintes dépeignis dépeignit dépeignîmes dépeignîtes dépeignirent dépeindrai dépeindras dépeindra dépeindrons dépeindront dépeindrais dépeindrait dépeindrions dépeindriez dépeindraient dépeigne dépeignes
étreindre: étreins étreint étreignons étreignez étreignent étreignais étreignait étreignions étreigniez étreignaient étreignant étreints étreignis étreignit étreignîmes étreignîtes étreignirent étreindrai étreindras étreindra étreindrons étreindront étreindrais étreindrait étreindrions étreindriez étreindraient étreigne étreignes
connaître: connais connaît connaissons connaissez connaissent connaissais connaissait connaissions connaissiez connaissaient connaissant connu connue connus connues connut connûmes connûtes connurent connaîtrai connaîtras connaîtra connaîtrons connaîtront connaîtrais connaîtrait connaîtrions connaîtriez connaîtraient connaisse connaisses
reconnaître: reconnais reconnaît reconnaissons reconnaissez reconnaissent reconnaissais reconnaissait reconnaissions reconnaissiez reconnaissaient reconnaissant reconnu reconnue reconnus reconnues reconnut reconnûmes reconnûtes reconnurent reconnaîtrai reconnaîtras reconnaîtra reconnaîtrons reconnaîtront reconnaîtrais reconnaîtrait reconnaîtrions reconnaîtriez reconnaîtraient reconnaisse reconnaisses reconnaissants reconnaissante reconnaissantes
méconnaître: méconnais méconnaît méconnaissons méconnaissez méconnaissent méconnaissais méconnaissait méconnaissions méconnaissiez méconnaissaient méconnaissant méconnu méconnue méconnus méconnues méconnut méconnûmes méconnûtes méconnurent méconnaîtrai méconnaîtras méconnaîtra méconnaîtrons méconnaîtront méconnaîtrais méconnaîtrait méconnaîtrions méconnaîtriez méconnaîtraient méconnaisse méconnaisses
paraître: parais paraît paraissons paraissez paraissent paraissais paraissait paraissions paraissiez paraissaient paraissant paru parue parus parues parut parûmes parûtes parurent paraîtrai paraîtras paraîtra paraîtrons paraîtront paraîtrais paraîtrait paraîtrions paraîtriez paraîtraient paraisse paraisses
apparaître: apparais apparaît apparaissons apparaissez apparaissent apparaissais apparaissait apparaissions apparaissiez apparaissaient apparaissant apparu apparue apparus apparues apparut apparûmes apparûtes apparurent apparaîtrai apparaîtras apparaîtra apparaîtrons apparaîtront apparaîtrais apparaîtrait apparaîtrions apparaîtriez apparaîtraient apparaisse apparaisses
disparaître: disparais disparaît disparaissons disparaissez disparaissent disparaissais disparaissait disparaissions disparaissiez disparaissaient disparaissant disparu disparue disparus disparues disparut disparûmes disparûtes disparurent disparaîtrai disparaîtras disparaîtra disparaîtrons disparaîtront disparaîtrais disparaîtrait disparaîtrions disparaîtriez disparaîtraient disparaisse disparaisses
comparaître: comparais comparaît comparaissons comparaissez comparaissent comparaissais comparaissait comparaissions comparaissiez comparaissaient comparaissant comparu comparue comparus comparues comparut comparûmes comparûtes comparurent comparaîtrai comparaîtras comparaîtra comparaîtrons comparaîtront comparaîtrais comparaîtrait comparaîtrions comparaîtriez comparaîtraient comparaisse comparaisses
reparaître: reparaît reparaissons reparaissez reparaissent reparaissais reparaissait reparaissions reparaissiez reparaissaient reparaissant reparu reparue reparus reparues reparut reparûmes reparûtes reparurent reparaîtrai reparaîtras reparaîtra reparaîtrons reparaîtront reparaîtrais reparaîtrait reparaîtrions reparaîtriez reparaîtraient reparaisse reparaisses
naître: nais naît naissons naissez naissent naissais naissait naissions naissiez naissaient naissant née nés nées naquis naquit naquîmes naquîtes naquirent naîtrai naîtras naîtra naîtrons naîtront naîtrais naîtrait naîtrions naîtriez naîtraient naisse naisses naissants naissante naissantes
croître: croissons croissez croissent croissais croissait croissions croissiez croissaient croîtrai croîtras croîtra croîtrons croîtront croîtrais croîtrait croîtrions croîtriez croîtraient croisse croisses
accroître: accrois accroît accroissons accroissez accroissent accroissais accroissait accroissions accroissiez accroissaient accroissant accru accrue accrus accrues accrut accrûmes accrûtes accrurent accroîtrai accroîtras accroîtra accroîtrons accroîtront accroîtrais accroîtrait accroîtrions accroîtriez accroîtraient accroisse accroisses
ouvrir: ouvre ouvrons ouvrent ouvrais ouvrait ouvrions ouvriez ouvraient ouvrant ouvert ouverte ouverts ouvertes ouvris ouvrit ouvrîmes ouvrîtes ouvrirent ouvrirai ouvriras ouvrira ouvrirons ouvrirez ouvriront ouvrirais ouvrirait ouvririons ouvririez ouvriraient
couvrir: couvre couvrons couvrent couvrais couvrait couvrions couvriez couvraient couvrant couvert couverte couverts couvertes couvris couvrit couvrîmes couvrîtes couvrirent couvrirai couvriras couvrira couvrirons couvrirez couvriront couvrirais couvrirait couvririons couvririez couvriraient
découvrir: découvre découvrons découvrent découvrais découvrait découvrions découvriez découvraient découvrant découvert découverte découverts découvertes découvris découvrit découvrîmes découvrîtes découvrirent découvrirai découvriras découvrira découvrirons découvrirez découvriront découvrirais découvrirait découvririons découvririez découvriraient
recouvrir: recouvre recouvrons recouvrent recouvrais recouvrait recouvrions recouvriez recouvraient recouvrant recouvert recouverte recouverts recouvertes recouvris recouvrit recouvrîmes recouvrîtes recouvrirent recouvrirai recouvriras recouvrira recouvrirons recouvrirez recouvriront recouvrirais recouvrirait recouvririons recouvririez recouvriraient
rouvrir: rouvre rouvrons rouvrent rouvrais rouvrait rouvrions rouvriez rouvraient rouvrant rouvert rouverte rouverts rouvertes rouvris rouvrit rouvrîmes rouvrîtes rouvrirent rouvrirai rouvriras rouvrira rouvrirons rouvrirez rouvriront rouvrirais rouvrirait rouvririons rouvririez rouvriraient
offrir: offre offrons offrent offrais offrait offrions offriez offraient offrant offert offerte offerts offertes offris offrit offrîmes offrîtes offrirent offrirai offriras offrira offrirons offrirez offriront offrirais offrirait offririons offririez offriraient
souffrir: souffre souffrons souffrent souffrais souffrait souffrions souffriez souffraient souffrant souffert soufferte soufferts souffertes souffris souffrit souffrîmes souffrîtes souffrirent souffrirai souffriras souffrira souffrirons souffrirez souffriront souffrirais souffrirait souffririons souffririez souffriraient souffrants souffrante souffrantes
courir: courons courez courent courais courait courions couraient couru courue courus courues courut courûmes courûtes coururent courrai courras courra courrons courrez courront courrais courrait courrions courriez courraient coure coures
parcourir: parcourt parcourons parcourez parcourent parcourais parcourait parcourions parcouraient parcourant parcouru parcourue parcourus parcourues parcourut parcourûmes parcourûtes parcoururent parcourrai parcourras parcourra parcourrons parcourrez parcourront parcourrais parcourrait parcourrions parcourriez parcourraient parcoure parcoures
recourir: recourt recourons recourez recourent recourais recourait recourions recouraient recourant recouru recourue recourus recourues recourut recourûmes recourûtes recoururent recourrai recourras recourra recourrons recourrez recourront recourrais recourrait recourrions recourriez recourraient recoure recoures
secourir: secourt secourons secourez secourent secourais secourait secourions secouraient secourant secouru secourue secourus secourues secourut secourûmes secourûtes secoururent secourrai secourras secourra secourrons secourrez secourront secourrais secourrait secourrions secourriez secourraient secoure secoures
concourir: concourt concourons concourez concourent concourais concourait concourions concouraient concourant concouru concourue concourus concourues concourut concourûmes concourûtes concoururent concourrai concourras concourra concourrons concourrez concourront concourrais concourrait concourrions concourriez concourraient concoure concoures
encourir: encourt encourons encourez encourent encourais encourait encourions encouraient encourant encouru encourue encourus encourues encourut encourûmes encourûtes encoururent encourrai encourras encourra encourrons encourrez encourront encourrais encourrait encourrions encourriez encourraient encoure encoures
mourir: meurs meurt mourons mourez meurent mourais mourait mourions mouraient mourant mort morte morts mortes mourus mourut mourûmes mourûtes moururent mourrai mourras mourra mourrons mourrez mourront mourrais mourrait mourrions mourriez mourraient meure meures mourants mourante mourantes
vivre: vis vit vivons vivez vivent vivais vivait vivions viviez vivaient vivant vécu vécue vécus vécues vécut vécûmes vécûtes vécurent vivrai vivras vivra vivrons vivront vivrais vivrait vivrions vivriez vivraient vivants vivante vivantes
survivre: survis survit survivons survivez survivent survivais survivait survivions surviviez survivaient survécu survécue survécus survécues survécut survécûmes survécûtes survécurent survivrai survivras survivra survivrons survivront survivrais survivrait survivrions survivriez survivraient survive survives
suivre: suit suivons suivez suivent suivais suivait suivions suiviez suivaient suivi suivie suivis suivies suivit suivîmes suivîtes suivirent suivrai suivras suivra suivrons suivront suivrais suivrait suivrions suivriez suivraient suive suives
poursuivre: poursuis poursuit poursuivons poursuivez poursuivent poursuivais poursuivait poursuivions poursuiviez poursuivaient poursuivant poursuivi poursuivie poursuivis poursuivies poursuivit poursuivîmes poursuivîtes poursuivirent poursuivrai poursuivras poursuivra poursuivrons poursuivront poursuivrais poursuivrait poursuivrions poursuivriez poursuivraient poursuive poursuives poursuivants poursuivante poursuivantes
vendre: vend vendons vendent vendais vendait vendions vendiez vendaient vendant vendu vendue vendus vendues vendis vendit vendîmes vendîtes vendirent vendrai vendras vendra vendrons vendrez vendront vendrais vendrait vendrions vendriez vendraient vende
revendre: revend revendons revendent revendais revendait revendions revendiez revendaient revendant revendu revendue revendus revendues revendis revendit revendîmes revendîtes revendirent revendrai revendras revendra revendrons revendrez revendront revendrais revendrait revendrions revendriez revendraient revende
rendre: rend rendons rendent rendais rendait rendions rendiez rendaient rendant rendu rendue rendus rendues rendis rendit rendîmes rendîtes rendirent rendrai rendras rendra rendrons rendrez rendront rendrais rendrait rendrions rendriez rendraient
attendre: attend attendons attendent attendais attendait attendions attendiez attendaient attendant attendu attendue attendus attendues attendis attendit attendîmes attendîtes attendirent attendrai attendras attendra attendrons attendrez attendront attendrais attendrait attendrions attendriez attendraient attende
entendre: entend entendons entendent entendais entendait entendions entendiez entendaient entendant entendu entendue entendus entendues entendis entendit entendîmes entendîtes entendirent entendrai entendras entendra entendrons entendrez entendront entendrais entendrait entendrions entendriez entendraient entende
étendre: étend étendons étendent étendais étendait étendions étendiez étendaient étendant étendu étendue étendus étendues étendis étendit étendîmes étendîtes étendirent étendrai étendras étendra étendrons étendrez étendront étendrais étendrait étendrions étendriez étendraient étende
défendre: défend défendons défendent défendais défendait défendions défendiez défendaient défendant défendu défendue défendus défendues défendis défendit défendîmes défendîtes défendirent défendrai défendras défendra défendrons défendrez défendront défendrais défendrait défendrions défendriez défendraient défende
prétendre: prétend prétendons prétendent prétendais prétendait prétendions prétendiez prétendaient prétendant prétendu prétendue prétendus prétendues prétendis prétendit prétendîmes prétendîtes prétendirent prétendrai prétendras prétendra prétendrons prétendrez prétendront prétendrais prétendrait prétendrions prétendriez prétendraient prétende prétendants prétendante prétendantes
descendre: descend descendons descendent descendais descendait descendions descendiez descendaient descendu descendue descendus descendues descendis descendit descendîmes descendîtes descendirent descendrai descendras descendra descendrons descendrez descendront descendrais descendrait descendrions descendriez descendraient descende
dépendre: dépend dépendons dépendent dépendais dépendait dépendions dépendiez dépendaient dépendant dépendu dépendue dépendus dépendues dépendis dépendit dépendîmes dépendîtes dépendirent dépendrai dépendras dépendra dépendrons dépendrez dépendront dépendrais dépendrait dépendrions dépendriez dépendraient dépende dépendants dépendante dépendantes
suspendre: suspend suspendons suspendent suspendais suspendait suspendions suspendiez suspendaient suspendant suspendu suspendue suspendus suspendues suspendis suspendit suspendîmes suspendîtes suspendirent suspendrai suspendras suspendra suspendrons suspendrez suspendront suspendrais suspendrait suspendrions suspendriez suspendraient suspende
répandre: répands répand répandons répandez répandent répandais répandait répandions répandiez répandaient répandant répandu répandue répandus répandues répandis répandit répandîmes répandîtes répandirent répandrai répandras répandra répandrons répandront répandrais répandrait répandrions répandriez répandraient répande répandes
répondre: répond répondons répondent répondais répondait répondions répondiez répondaient répondant répondu répondue répondus répondues répondis répondit répondîmes répondîtes répondirent répondrai répondras répondra répondrons répondrez répondront répondrais répondrait répondrions répondriez répondraient réponde répondants répondante répondantes
correspondre: correspond correspondons correspondent correspondais correspondait correspondions correspondiez correspondaient correspondu correspondue correspondus correspondues correspondis correspondit correspondîmes correspondîtes correspondirent correspondrai correspondras correspondra correspondrons correspondrez correspondront correspondrais correspondrait correspondrions correspondriez correspondraient corresponde
confondre: confond confondons confondent confondais confondait confondions confondiez confondaient confondant confondu confondue confondus confondues confondis confondit confondîmes confondîtes confondirent confondrai confondras confondra confondrons confondrez confondront confondrais confondrait confondrions confondriez confondraient confonde
perdre: perd perdons perdent perdais perdait perdions perdiez perdaient perdant perdu perdue perdus perdues perdis perdit perdîmes perdîtes perdirent perdrai perdras perdra perdrons perdrez perdront perdrais perdrait perdrions perdriez perdraient perde perdants perdante perdantes
tendre: tend tendent tendais tendait tendions tendiez tendaient tendant tendu tendue tendus tendues tendis tendit tendîmes tendîtes tendirent tendrai tendras tendra tendrez tendront tendrais tendrait tendrions tendriez tendraient tende
détendre: détend détendons détendent détendais détendait détendions détendiez détendaient détendant détendu détendue détendus détendues détendis détendit détendîmes détendîtes détendirent détendrai détendras détendra détendrons détendrez détendront détendrais détendrait détendrions détendriez détendraient détende
fendre: fend fendons fendent fendais fendait fendions fendiez fendaient fendant fendu fendue fendus fendues fendis fendit fendîmes fendîtes fendirent fendrai fendras fendra fendrons fendrez fendront fendrais fendrait fendrions fendriez fendraient fende
mordre: mords mord mordons mordez mordent mordais mordait mordions mordiez mordaient mordant mordu mordue mordus mordues mordis mordit mordîmes mordîtes mordirent mordrai mordras mordra mordrons mordront mordrais mordrait mordrions mordriez mordraient morde mordes
tordre: tords tord tordons tordez tordent tordais tordait tordions tordiez tordaient tordant tordu tordue tordus tordues tordis tordit tordîmes tordîtes tordirent tordrai tordras tordra tordrons tordront tordrais tordrait tordrions tordriez tordraient torde tordes
pendre: pend pendons pendent pendais pendait pendions pendiez pendaient pendu pendue pendus pendues pendis pendit pendîmes pendîtes pendirent pendrai pendras pendra pendrons pendrez pendront pendrais pendrait pendrions pendriez pendraient pende
rompre: romps rompt rompons rompez rompent rompais rompait rompions rompiez rompaient rompant rompu rompue rompus rompues rompis rompit rompîmes rompîtes rompirent romprai rompras rompra romprons rompront romprais romprait romprions rompriez rompraient rompe rompes
interrompre: interromps interrompt interrompons interrompez interrompent interrompais interrompait interrompions interrompiez interrompaient interrompant interrompu interrompue interrompus interrompues interrompis interrompit interrompîmes interrompîtes interrompirent interromprai interrompras interrompra interromprons interrompront interromprais interromprait interromprions interrompriez interrompraient interrompe interrompes
corrompre: corromps corrompt corrompons corrompez corrompent corrompais corrompait corrompions corrompiez corrompaient corrompant corrompu corrompue corrompus corrompues corrompis corrompit corrompîmes corrompîtes corrompirent corromprai corrompras corrompra corromprons corrompront corromprais corromprait corromprions corrompriez corrompraient corrompe corrompes
vaincre: vaincs vainc vainquons vainquez vainquent vainquais vainquait vainquions vainquiez vainquaient vainquant vaincu vaincue vaincus vaincues vainquis vainquit vainquîmes vainquîtes vainquirent vaincrai vaincras vaincra vaincrons vaincront vaincrais vaincrait vaincrions vaincriez vaincraient vainque vainques
convaincre: convaincs convainc convainquons convainquez convainquent convainquais convainquait convainquions convainquiez convainquaient convainquant convaincu convaincue convaincus convaincues convainquis convainquit convainquîmes convainquîtes convainquirent convaincrai convaincras convaincra convaincrons convaincront convaincrais convaincrait convaincrions convaincriez convaincraient convainque convainques
partir: pars partons partez partent partais partait partions partiez partaient partit partîmes partîtes partirent partirai partiras partira partirons partiront partirais partirait partirions partiriez partiraient parte partes
repartir: repars repart repartons repartez repartent repartais repartait repartions repartaient repartant reparti repartie repartis reparties repartit repartîmes repartirent repartirai repartira repartirons repartirez repartiront repartirais repartirait repartirions repartiriez repartiraient reparte repartes
sortir: sors sort sortons sortez sortent sortais sortait sortions sortaient sorti sortie sortis sorties sortit sortîmes sortirent sortirai sortira sortirons sortirez sortiront sortirais sortirait sortirions sortiriez sortiraient
sentir: sent sentons sentez sentent sentais sentait sentions sentaient sentant senti sentie sentis senties sentit sentîmes sentirent sentirai sentira sentirons sentirez sentiront sentirais sentirait sentirions sentiriez sentiraient sente sentes
ressentir: ressens ressent ressentons ressentez ressentent ressentais ressentait ressentions ressentaient ressentant ressenti ressentie ressentis ressenties ressentit ressentîmes ressentirent ressentirai ressentira ressentirons ressentirez ressentiront ressentirais ressentirait ressentirions ressentiriez ressentiraient ressente ressentes
consentir: consens consent consentons consentez consentent consentais consentait consentions consentaient consentant consenti consentie consentis consenties consentit consentîmes consentirent consentirai consentira consentirons consentirez consentiront consentirais consentirait consentirions consentiriez consentiraient consente consentes consentants consentante consentantes
mentir: mens ment mentez mentent mentais mentait mentaient mentant menti mentie mentis menties mentit mentîmes mentirent mentirai mentira mentirons mentirez mentiront mentirais mentirait mentirions mentiriez mentiraient mente mentes
démentir: démens dément démentons démentez démentent démentais démentait démentions démentaient démentant démenti démentie démentis démenties démentit démentîmes démentirent démentirai démentira démentirons démentirez démentiront démentirais démentirait démentirions démentiriez démentiraient démente démentes
dormir: dors dort dormons dormez dorment dormais dormait dormions dormaient dormant dormi dormie dormis dormies dormit dormîmes dormirent dormirai dormira dormirons dormirez dormiront dormirais dormirait dormirions dormiriez dormiraient dorme dormes
servir: sers sert servons servez servent servais servait servions servaient servant servi servie servis servies servit servîmes servirent servirai servira servirons servirez serviront servirais servirait servirions serviriez serviraient serve serves
desservir: dessers desservons desservez desservent desservais desservait desservions desservaient desservant desservi desservie desservis desservies desservit desservîmes desservirent desservirai desservira desservirons desservirez desserviront desservirais desservirait desservirions desserviriez desserviraient desserve desserves
recevoir: reçois reçoit recevons recevez reçoivent recevais recevait recevions receviez recevaient recevant reçu reçue reçus reçues reçut reçûmes reçûtes reçurent recevrai recevras recevra recevrons recevrez recevront recevrais recevrait recevrions recevriez recevraient reçoive reçoives
percevoir: perçois perçoit percevons percevez perçoivent percevais percevait percevions perceviez percevaient percevant perçu perçue perçus perçues perçut perçûmes perçurent percevrai percevras percevra percevrons percevrez percevront percevrais percevrait percevrions percevriez percevraient perçoive perçoives
apercevoir: aperçois aperçoit apercevons apercevez aperçoivent apercevais apercevait apercevions aperceviez apercevaient apercevant aperçu aperçue aperçus aperçues aperçut aperçûmes aperçûtes aperçurent apercevrai apercevras apercevra apercevrons apercevrez apercevront apercevrais apercevrait apercevrions apercevriez apercevraient aperçoive aperçoives
concevoir: conçois conçoit concevons concevez conçoivent concevais concevait concevions conceviez concevaient concevant conçu conçue conçus conçues conçut conçûmes conçûtes conçurent concevrai concevras concevra concevrons concevrez concevront concevrais concevrait concevrions concevriez concevraient conçoive conçoives
décevoir: déçois déçoit décevons décevez déçoivent décevais décevait décevions déceviez décevaient décevant déçu déçue déçus déçues déçut déçûmes déçûtes déçurent décevrai décevras décevra décevrons décevrez décevront décevrais décevrait décevrions décevriez décevraient déçoive déçoives décevants décevante décevantes
promouvoir: promeus promeut promouvons promouvez promeuvent promouvais promouvait promouvions promouviez promouvaient promouvant promu promue promus promues promut promûmes promûtes promurent promouvrai promouvras promouvra promouvrons promouvrez promouvront promouvrais promouvrait promouvrions promouvriez promouvraient promeuve promeuves
émouvoir: émeus émeut émouvons émouvez émeuvent émouvais émouvait émouvions émouviez émouvaient émouvant ému émue émus émues émut émûmes émûtes émurent émouvrai émouvras émouvra émouvrons émouvrez émouvront émouvrais émouvrait émouvrions émouvriez émouvraient émeuve émeuves émouvants émouvante émouvantes
pleuvoir: pleut pleuvent pleuvait pleuvaient pleuvant plu plut pleuvra pleuvront pleuvrait pleuvraient pleuve
asseoir: assieds assied asseyons asseyez asseyent assois assoit assoyons assoyez assoient asseyais asseyait asseyions asseyiez asseyaient assoyais assoyait assoyions assoyiez assoyaient asseyant assoyant assis assise assit assîmes assîtes assirent assiérai assiéras assiéra assiérons assiérez assiéront assoirai assoiras assoira assoirons assoirez assoiront assiérais assiérait assiérions assiériez assiéraient assoirais assoirait assoirions assoiriez assoiraient asseye asseyes assoie assoies
plaire: plais plaît plaisons plaisez plaisent plaisais plaisait plaisions plaisiez plaisaient plue plues plûtes plurent plairai plairas plaira plairons plairont plairais plairait plairions plairiez plairaient plaise plaises
taire: tais tait taisons taisez taisent taisais taisait taisions taisiez taisaient taisant tus tut tûmes tûtes turent tairai tairas taira tairons tairont tairais tairait tairions tairiez taise taises
extraire: extrais extrait extrayons extrayez extraient extrayais extrayait extrayions extrayiez extrayaient extrayant extraite extraits extraites extrairai extrairas extraira extrairons extrairont extrairais extrairait extrairions extrairiez extrairaient extraie extraies
soustraire: soustrais soustrait soustrayons soustrayez soustraient soustrayais soustrayait soustrayions soustrayiez soustrayaient soustrayant soustraite soustraits soustraites soustrairai soustrairas soustraira soustrairons soustrairont soustrairais soustrairait soustrairions soustrairiez soustrairaient soustraie soustraies
distraire: distrais distrait distrayons distrayez distraient distrayais distrayait distrayions distrayiez distrayaient distrayant distraite distraits distraites distrairai distrairas distraira distrairons distrairont distrairais distrairait distrairions distrairiez distrairaient distraie distraies
conclure: conclus conclut concluons concluez concluent concluais concluait concluions concluiez concluaient concluant conclu conclue conclues conclûmes conclûtes conclurent conclurai concluras conclura conclurons concluront conclurais conclurait conclurions concluriez concluraient concluants concluante concluantes
exclure: exclus exclut excluons excluez excluent excluais excluait excluions excluiez excluaient excluant exclu exclue exclues exclûmes exclûtes exclurent exclurai excluras exclura exclurons excluront exclurais exclurait exclurions excluriez excluraient
inclure: inclus inclut incluons incluez incluent incluais incluait incluions incluiez incluaient incluant incluse incluses inclûmes inclûtes inclurent inclurai incluras inclura inclurons incluront inclurais inclurait inclurions incluriez incluraient inclue inclues
résoudre: résous résout résolvons résolvez résolvent résolvais résolvait résolvions résolviez résolvaient résolvant résolu résolue résolus résolues résolut résolûmes résolûtes résolurent résoudrai résoudras résoudra résoudrons résoudront résoudrais résoudrait résoudrions résoudriez résoudraient résolve résolves
dissoudre: dissous dissout dissolvons dissolvez dissolvent dissolvais dissolvait dissolvions dissolviez dissolvaient dissolvant dissoute dissoutes dissoudrai dissoudras dissoudra dissoudrons dissoudront dissoudrais dissoudrait dissoudrions dissoudriez dissolve dissolves
boire: boit buvons buvez boivent buvais buvait buvions buviez buvaient buvant bu bue bues bûmes burent boirai boiras boira boirons boiront boirais boirait boirions boiriez boive boives
croire: crois croit croyons croyez croient croyais croyait croyions croyiez croyaient cru crut crûmes crûtes crurent croirai croiras croira croirons croiront croirais croirait croirions croiriez croiraient croie croies
acquérir: acquiers acquiert acquérons acquérez acquièrent acquérais acquérait acquérions acquéraient acquérant acquis acquise acquises acquit acquîmes acquîtes acquirent acquerrai acquerras acquerra acquerrons acquerrez acquerront acquerrais acquerrait acquerrions acquerriez acquerraient acquière acquières
conquérir: conquiers conquiert conquérons conquérez conquièrent conquérais conquérait conquérions conquéraient conquérant conquis conquise conquises conquit conquîmes conquîtes conquirent conquerrai conquerras conquerra conquerrons conquerrez conquerront conquerrais conquerrait conquerrions conquerriez conquerraient conquière conquières conquérants conquérante conquérantes
requérir: requiers requiert requérons requérez requièrent requérais requérait requérions requéraient requis requise requises requit requîmes requîtes requirent requerrai requerras requerra requerrons requerrez requerront requerrais requerrait requerrions requerriez requerraient requière requières
enquérir: enquiers enquiert enquérons enquérez enquièrent enquérais enquérait enquérions enquéraient enquérant enquis enquise enquises enquit enquîmes enquîtes enquirent enquerrai enquerras enquerra enquerrons enquerrez enquerront enquerrais enquerrait enquerrions enquerriez enquerraient enquière enquières
fuir: fuis fuit fuyons fuyez fuient fuyais fuyait fuyions fuyiez fuyaient fuyant fui fuîmes fuirent fuirai fuiras fuira fuirons fuiront fuirais fuirait fuirions fuiriez fuiraient
enfuir: enfuis enfuit enfuyons enfuyez enfuient enfuyais enfuyait enfuyions enfuyiez enfuyaient enfuyant enfui enfuîmes enfuirent enfuirai enfuira enfuirons enfuirez enfuiront enfuirais enfuirait enfuirions enfuiriez enfuiraient
accueillir: accueille accueilles accueillons accueillez accueillent accueillais accueillait accueillions accueillaient accueillant accueilli accueillie accueillis accueillies accueillit accueillîmes accueillirent accueillerai accueilleras accueillera accueillerons accueillerez accueilleront accueillerais accueillerait accueillerions accueilleriez accueilleraient accueillants accueillante accueillantes
recueillir: recueille recueilles recueillons recueillez recueillent recueillais recueillait recueillions recueillaient recueillant recueilli recueillie recueillis recueillies recueillit recueillîmes recueillirent recueillerai recueilleras recueillera recueillerons recueillerez recueilleront recueillerais recueillerait recueillerions recueilleriez recueilleraient
cueillir: cueille cueilles cueillons cueillez cueillent cueillais cueillait cueillions cueillaient cueillant cueilli cueillie cueillis cueillies cueillit cueillîmes cueillirent cueillerai cueilleras cueillera cueillerons cueillerez cueilleront cueillerais cueillerait cueillerions cueilleriez cueilleraient
assaillir: assaille assailles assaillons assaillez assaillent assaillais assaillait assaillions assaillaient assailli assaillie assaillis assaillit assaillîmes assaillirent assaillirai assaillira assaillirons assaillirez assaillirais assaillirions assailliriez
faillir: failli faillit faillîmes faillirent faillirai faillirons faillirez faillirais faillirions failliriez
bouillir: bous bouillez bouillent bouillais bouillait bouillions bouillaient bouilli bouillie bouillîmes bouillirent bouillirai bouillira bouillirons bouillirez bouillirais bouillirions bouilliriez
subvenir: subviens subvient subvenons subvenez subviennent subvenais subvenait subvenions subvenaient subvenant subvenu subvenue subvenus subvenues subvins subvint subvînmes subvîntes subvinrent subviendrai subviendras subviendra subviendrons subviendrez subviendront subviendrais subviendrait subviendrions subviendriez subviendraient subvienne subviennes
circonvenir: circonviens circonvient circonvenons circonvenez circonviennent circonvenais circonvenait circonvenions circonvenaient circonvenant circonvenu circonvenue circonvenus circonvenues circonvins circonvint circonvînmes circonvîntes circonvinrent circonviendrai circonviendras circonviendra circonviendrons circonviendrez circonviendront circonviendrais circonviendrait circonviendrions circonviendriez circonviendraient circonvienne circonviennes
disconvenir: disconviens disconvient disconvenons disconvenez disconviennent disconvenais disconvenait disconvenions disconvenaient disconvenant disconvenu disconvenue disconvenus disconvenues disconvins disconvint disconvînmes disconvîntes disconvinrent disconviendrai disconviendras disconviendra disconviendrons disconviendrez disconviendront disconviendrais disconviendrait disconviendrions disconviendriez disconviendraient disconvienne disconviennes
ressouvenir: ressouviens ressouvient ressouvenons ressouvenez ressouviennent ressouvenais ressouvenait ressouvenions ressouvenaient ressouvenant ressouvenu ressouvenue ressouvenus ressouvenues ressouvins ressouvint ressouvînmes ressouvîntes ressouvinrent ressouviendrai ressouviendras ressouviendra ressouviendrons ressouviendrez ressouviendront ressouviendrais ressouviendrait ressouviendrions ressouviendriez ressouviendraient ressouvienne ressouviennes
reconquérir: reconquiers reconquiert reconquérons reconquérez reconquièrent reconquérais reconquérait reconquérions reconquéraient reconquérant reconquis reconquise reconquises reconquit reconquîmes reconquîtes reconquirent reconquerrai reconquerras reconquerra reconquerrons reconquerrez reconquerront reconquerrais reconquerrait reconquerrions reconquerriez reconquerraient reconquière reconquières
pressentir: pressens pressentons pressentez pressentent pressentais pressentait pressentions pressentaient pressentant pressentîmes pressentirent pressentirai pressentirons pressentirez pressentirais pressentirions pressentiriez pressente pressentes
repentir: repens repent repentons repentez repentent repentais repentait repentions repentaient repentant repentîmes repentirent repentirai repentirons repentirez repentirais repentirions repentiriez repente repentes
ressortir: ressors ressortons ressortez ressortent ressortais ressortait ressortions ressortaient ressortant ressortîmes ressortirent ressortirai ressortirons ressortirez ressortirais ressortirions ressortiriez ressorte ressortes
endormir: endors endort endormons endormez endorment endormais endormait endormions endormaient endormant endormîmes endormirent endormirai endormirons endormirez endormirais endormirions endormiriez endorme endormes
rendormir: rendors rendort rendormons rendormez rendorment rendormais rendormait rendormions rendormaient rendormant rendormîmes rendormirent rendormirai rendormirons rendormirez rendormirais rendormirions rendormiriez rendorme rendormes
resservir: ressers ressert resservons resservez resservent resservais resservait resservions resservaient resservant resservîmes resservirent resservirai resservirons resservirez resservirais resservirions resserviriez resserve resserves
vêtir: vêts vêt vêtons vêtez vêtent vêtais vêtait vêtions vêtaient vêtant vêtu vêtue vêtus vêtues vêtit vêtîmes vêtîtes vêtirent vêtirai vêtirons vêtirez vêtirais vêtirions vêtiriez vête vêtes
revêtir: revêts revêt revêtons revêtez revêtent revêtais revêtait revêtions revêtaient revêtant revêtu revêtue revêtus revêtues revêtîmes revêtirent revêtirai revêtirons revêtirez revêtirais revêtirions revêtiriez revête revêtes
dévêtir: dévêts dévêt dévêtons dévêtez dévêtent dévêtais dévêtait dévêtions dévêtaient dévêtant dévêtu dévêtue dévêtus dévêtues dévêtîmes dévêtirent dévêtirai dévêtirons dévêtirez dévêtirais dévêtirions dévêtiriez dévête dévêtes
redécouvrir: redécouvrons redécouvrais redécouvrions redécouvriez redécouvrant redécouvert redécouverte redécouverts redécouvertes redécouvris redécouvrit redécouvrîmes redécouvrîtes redécouvrirent redécouvrirai redécouvriras redécouvrira redécouvrirons redécouvrirez redécouvriront redécouvrirais redécouvrirait redécouvririons redécouvririez redécouvriraient
entrouvrir: entrouvrons entrouvrais entrouvrions entrouvriez entrouvrant entrouvert entrouverte entrouverts entrouvertes entrouvris entrouvrit entrouvrîmes entrouvrîtes entrouvrirent entrouvrirai entrouvriras entrouvrira entrouvrirons entrouvrirez entrouvriront entrouvrirais entrouvrirait entrouvririons entrouvririez entrouvriraient
réouvrir: réouvrons réouvrais réouvrions réouvriez réouvrant réouvert réouverte réouverts réouvertes réouvris réouvrit réouvrîmes réouvrîtes réouvrirent réouvrirai réouvriras réouvrira réouvrirons réouvrirez réouvriront réouvrirais réouvrirait réouvririons réouvririez réouvriraient
tressaillir: tressaille tressailles tressaillons tressaillez tressaillent tressaillais tressaillait tressaillions tressaillaient tressaillant tressaillîmes tressaillirent tressaillirai tressaillirons tressaillirez tressaillirais tressaillirions tressailliriez
défaillir: défaille défailles défaillons défaillez défaillent défaillais défaillait défaillions défaillaient défaillîmes défaillirent défaillirai défaillirons défaillirez défaillirais défaillirions défailliriez
accourir: accours accourt accourons accourez accourent accourais accourait accourions accouraient accourant accouru accourue accourus accourues accourut accourûmes accourûtes accoururent accourrai accourras accourra accourrons accourrez accourront accourrais accourrait accourrions accourriez accourraient accoure accoures
discourir: discourt discourons discourez discourent discourais discourait discourions discouraient discourant discouru discourue discourus discourues discourut discourûmes discourûtes discoururent discourrai discourras discourra discourrons discourrez discourront discourrais discourrait discourrions discourriez discourraient discoure discoures
gésir: gis gît gisons gisez gisent gisais gisait gisions gisiez gisaient gisant
entrapercevoir: entraperçois entraperçoit entrapercevons entrapercevez entraperçoivent entrapercevais entrapercevait entrapercevions entraperceviez entrapercevaient entrapercevant entraperçu entraperçue entraperçus entraperçues entraperçut entraperçûmes entraperçûtes entraperçurent entrapercevrai entrapercevras entrapercevra entrapercevrons entrapercevrez entrapercevront entrapercevrais entrapercevrait entrapercevrions entrapercevriez entrapercevraient entraperçoive entraperçoives
dépourvoir: dépourvu dépourvue dépourvus dépourvues
mouvoir: meus meut mouvons mouvez meuvent mouvais mouvait mouvions mouviez mouvaient mouvant mû mus mut mûmes mouvrai mouvras mouvra mouvrons mouvrez mouvront mouvrais mouvrait mouvrions mouvriez mouvraient meuve meuves mouvants mouvante mouvantes
équivaloir: équivaux équivaut équivalons équivalez équivalais équivalait équivalions équivaliez équivalaient équivalant équivalu équivalue équivalus équivalues équivalut équivalûmes équivalûtes équivalurent équivaudrai équivaudras équivaudra équivaudrons équivaudrez équivaudront équivaudrais équivaudrait équivaudrions équivaudriez équivaudraient équivaille équivailles équivaillent
revaloir: revaux revaut revalons revalez revalent revalais revalait revalions revaliez revalaient revalant revalu revalue revalus revalues revalut revalûmes revalûtes revalurent revaudrai revaudras revaudra revaudrons revaudrez revaudront revaudrais revaudrait revaudrions revaudriez revaudraient revaille revailles revaillent
rasseoir: rassieds rassied rasseyons rasseyez rasseyent rassois rassoit rassoyons rassoyez rassoient rasseyais rasseyait rasseyions rasseyiez rasseyaient rassoyais rassoyait rassoyions rassoyiez rassoyaient rasseyant rassoyant rassis rassise rassises rassit rassîmes rassîtes rassirent rassiérai rassiéras rassiéra rassiérons rassiérez rassiéront rassoirai rassoiras rassoira rassoirons rassoirez rassoiront rassiérais rassiérait rassiérions rassiériez rassiéraient rassoirais rassoirait rassoirions rassoiriez rassoiraient rasseye rasseyes rassoie rassoies
seoir: sied siéent seyait seyaient siéra siérait
surseoir: sursois sursoit sursoyons sursoyez sursoient sursoyais sursoyait sursoyions sursoyiez sursoyaient sursoyant sursit sursîmes sursîtes sursirent surseoirai surseoiras surseoira surseoirons surseoiront surseoirais surseoirait surseoirions surseoiriez surseoiraient sursoie sursoies
déchoir: déchois déchoit déchoyons déchoient déchu déchue déchus déchues déchut déchûmes déchûtes déchurent déchoirai déchoiras déchoira déchoirons déchoiront déchoirais déchoirait déchoirions déchoiriez déchoiraient déchoie
échoir: échoit échoient échu échue échus échues échut échurent échoira échoiront échoirait écherra
redescendre: redescendons redescendais redescendions redescendiez redescendant redescendis redescendit redescendîmes redescendîtes redescendirent redescendrai redescendras redescendra redescendrons redescendrez redescendront redescendrais redescendrait redescendrions redescendriez redescendraient
condescendre: condescendons condescendais condescendions condescendiez condescendis condescendit condescendîmes condescendîtes condescendirent condescendrai condescendras condescendra condescendrons condescendrez condescendront condescendrais condescendrait condescendrions condescendriez condescendraient
épandre: épands épand épandons épandez épandent épandais épandait épandions épandiez épandaient épandant épandu épandue épandus épandues épandis épandit épandîmes épandîtes épandirent épandrai épandras épandra épandrons épandront épandrais épandrions épandriez épande épandes
distendre: distendons distendais distendions distendiez distendant distendis distendit distendîmes distendîtes distendirent distendrai distendras distendra distendrons distendrez distendront distendrais distendrait distendrions distendriez distendraient
retendre: retendons retendais retendions retendiez retendant retendis retendit retendîmes retendîtes retendirent retendrai retendras retendra retendrons retendrez retendront retendrais retendrait retendrions retendriez retendraient
pourfendre: pourfendons pourfendais pourfendions pourfendiez pourfendant pourfendis pourfendit pourfendîmes pourfendîtes pourfendirent pourfendrai pourfendras pourfendra pourfendrons pourfendrez pourfendront pourfendrais pourfendrait pourfendrions pourfendriez pourfendraient
démordre: démords démord démordons démordez démordent démordais démordait démordions démordiez démordaient démordant démordu démordue démordus démordues démordis démordit démordîmes démordîtes démordirent démordrai démordras démordra démordrons démordront démordrais démordrions démordriez démorde démordes
distordre: distords distord distordons distordez distordent distordais distordait distordions distordiez distordaient distordant distordu distordue distordus distordues distordis distordit distordîmes distordîtes distordirent distordrai distordras distordra distordrons distordront distordrais distordrions distordriez distorde distordes
fondre: fondu fondus fondis fondit fondîmes fondîtes fondirent fondrai fondras fondra fondrons fondront fondrais fondrions fondriez
refondre: refondis refondit refondîmes refondîtes refondirent refondrai refondras refondra refondrons refondrez refondront refondrais refondrait refondrions refondriez refondraient
morfondre: morfondons morfondais morfondions morfondiez morfondant morfondis morfondit morfondîmes morfondîtes morfondirent morfondrai morfondras morfondra morfondrons morfondrez morfondront morfondrais morfondrait morfondrions morfondriez morfondraient
pondre: ponds pond pondons pondez pondent pondais pondait pondions pondiez pondaient pondant pondu pondue pondus pondues pondis pondit pondîmes pondîtes pondirent pondrai pondras pondra pondrons pondront pondrais pondrions pondriez ponde pondes
tondre: tonds tond tondons tondez tondent tondais tondait tondions tondiez tondaient tondant tondu tondue tondus tondues tondis tondit tondîmes tondîtes tondirent tondrai tondras tondra tondrons tondront tondrais tondrions tondriez tonde tondes
réentendre: réentendons réentendais réentendions réentendiez réentendant réentendis réentendit réentendîmes réentendîtes réentendirent réentendrai réentendras réentendra réentendrons réentendrez réentendront réentendrais réentendrait réentendrions réentendriez réentendraient
rabattre: rabattons rabattez rabattent rabattais rabattait rabattions rabattiez rabattaient rabattant rabattu rabattue rabattus rabattues rabattis rabattit rabattîmes rabattîtes rabattirent rabattrai rabattras rabattra rabattrons rabattront rabattrais rabattrions rabattriez rabatte rabattes
ébattre: ébattons ébattez ébattent ébattais ébattait ébattions ébattiez ébattaient ébattant ébattu ébattue ébattus ébattues ébattis ébattit ébattîmes ébattîtes ébattirent ébattrai ébattras ébattra ébattrons ébattront ébattrais ébattrions ébattriez ébatte ébattes
rebattre: rebats rebat rebattons rebattez rebattent rebattais rebattait rebattions rebattiez rebattaient rebattant rebattu rebattue rebattus rebattues rebattis rebattit rebattîmes rebattîtes rebattirent rebattrai rebattras rebattra rebattrons rebattront rebattrais rebattrions rebattriez rebatte rebattes
désapprendre: désapprenons désapprenez désapprennent désapprenais désapprenait désapprenions désappreniez désapprenaient désapprenant désappris désapprise désapprises désapprit désapprîmes désapprîtes désapprirent désapprendrai désapprendras désapprendra désapprendrons désapprendrez désapprendront désapprendrais désapprendrait désapprendrions désapprendriez désapprendraient désapprenne désapprennes
éprendre: éprenons éprenez éprennent éprenais éprenait éprenions épreniez éprenaient éprenant épris éprise éprises éprit éprîmes éprîtes éprirent éprendrai éprendras éprendra éprendrons éprendrez éprendront éprendrais éprendrait éprendrions éprendriez éprendraient éprenne éprennes
méprendre: méprenons méprenez méprennent méprenais méprenait méprenions mépreniez méprenaient méprenant méprit méprîmes méprîtes méprirent méprendrai méprendras méprendra méprendrons méprendrez méprendront méprendrais méprendrait méprendrions méprendriez méprendraient méprenne méprennes
réapprendre: réapprenons réapprenez réapprennent réapprenais réapprenait réapprenions réappreniez réapprenaient réapprenant réappris réapprise réapprises réapprit réapprîmes réapprîtes réapprirent réapprendrai réapprendras réapprendra réapprendrons réapprendrez réapprendront réapprendrais réapprendrait réapprendrions réapprendriez réapprendraient réapprenne réapprennes
retransmettre: retransmets retransmet retransmettons retransmettez retransmettent retransmettais retransmettait retransmettions retransmettiez retransmettaient retransmettant retransmis retransmise retransmises retransmit retransmîmes retransmîtes retransmirent retransmettrai retransmettras retransmettra retransmettrons retransmettront retransmettrais retransmettrions retransmettriez retransmette retransmettes
entremettre: entremet entremettons entremettez entremettent entremettais entremettait entremettions entremettiez entremettaient entremettant entremis entremit entremîmes entremîtes entremirent entremettrai entremettras entremettra entremettrons entremettront entremettrais entremettrions entremettriez entremette entremettes
réadmettre: réadmets réadmet réadmettons réadmettez réadmettent réadmettais réadmettait réadmettions réadmettiez réadmettaient réadmettant réadmis réadmise réadmises réadmit réadmîmes réadmîtes réadmirent réadmettrai réadmettras réadmettra réadmettrons réadmettront réadmettrais réadmettrions réadmettriez réadmette réadmettes
réémettre: réémets réémet réémettons réémettez réémettent réémettais réémettait réémettions réémettiez réémettaient réémettant réémis réémise réémises réémit réémîmes réémîtes réémirent réémettrai réémettras réémettra réémettrons réémettront réémettrais réémettrions réémettriez réémette réémettes
repeindre: repeins repeint repeignons repeignez repeignent repeignais repeignait repeignions repeigniez repeignaient repeignant repeinte repeints repeintes repeignis repeignit repeignîmes repeignîtes repeignirent repeindrai repeindras repeindra repeindrons repeindront repeindrais repeindrions repeindriez repeigne repeignes
teindre: teins teignons teignez teignent teignais teignait teignions teigniez teignaient teignant teignis teignit teignîmes teignîtes teignirent teindrai teindras teindra teindrons teindront teindrais teindrions teindriez
déteindre: déteins déteint déteignons déteignez déteignent déteignais déteignait déteignions déteigniez déteignaient déteignant déteinte déteints déteintes déteignis déteignit déteignîmes déteignîtes déteignirent déteindrai déteindras déteindra déteindrons déteindront déteindrais déteindrions déteindriez déteigne déteignes
feindre: feins feint feignons feignez feignent feignais feignait feignions feigniez feignaient feints feignis feignit feignîmes feignîtes feignirent feindrai feindras feindra feindrons feindront feindrais feindrions feindriez feigne feignes
geindre: geins geint geignons geignez geignent geignais geignait geignions geigniez geignaient geignant geinte geints geintes geignis geignit geignîmes geignîtes geignirent geindrai geindras geindra geindrons geindront geindrais geindrions geindriez geigne geignes
ceindre: ceins ceint ceignons ceignez ceignent ceignais ceignait ceignions ceigniez ceignaient ceignant ceinte ceints ceintes ceignis ceignit ceignîmes ceignîtes ceignirent ceindrai ceindras ceindra ceindrons ceindront ceindrais ceindrions ceindriez ceigne ceignes
empreindre: empreins empreint empreignons empreignez empreignent empreignais empreignait empreignions empreigniez empreignaient empreignant empreints empreignis empreignit empreignîmes empreignîtes empreignirent empreindrai empreindras empreindra empreindrons empreindront empreindrais empreindrions empreindriez empreigne empreignes
adjoindre: adjoins adjoignons adjoignez adjoignent adjoignais adjoignait adjoignions adjoigniez adjoignaient adjoignant adjoignis adjoignit adjoignîmes adjoignîtes adjoignirent adjoindrai adjoindras adjoindra adjoindrons adjoindront adjoindrais adjoindrions adjoindriez adjoigne adjoignes
disjoindre: disjoins disjoint disjoignons disjoignez disjoignent disjoignais disjoignait disjoignions disjoigniez disjoignaient disjoignant disjointe disjoints disjointes disjoignis disjoignit disjoignîmes disjoignîtes disjoignirent disjoindrai disjoindras disjoindra disjoindrons disjoindront disjoindrais disjoindrions disjoindriez disjoigne disjoignes
oindre: oins oint oignez oignent oignais oignait oignions oigniez oignaient oignant ointe oints ointes oignis oignit oignîmes oignîtes oignirent oindrai oindras oindra oindrons oindront oindrais oindrions oindriez oigne oignes
traire: trais trayez traient trayais trayait trayions trayiez trayaient trayant trairai trairas traira trairons trairont trairais trairait trairions trairiez trairaient traie traies
abstraire: abstrais abstrait abstrayons abstrayez abstraient abstrayais abstrayait abstrayions abstrayiez abstrayaient abstrayant abstraite abstraits abstraites abstrairai abstrairas abstraira abstrairons abstrairont abstrairais abstrairait abstrairions abstrairiez abstrairaient abstraie abstraies
contrefaire: contrefais contrefait contrefaisons contrefaites contrefont contrefaisais contrefaisait contrefaisions contrefaisiez contrefaisaient contrefaisant contrefaite contrefaits contrefis contrefit contrefîmes contrefîtes contrefirent contreferai contreferas contrefera contreferons contreferez contreferont contreferais contreferait contreferions contreferiez contreferaient contrefasse contrefasses contrefassions contrefassiez contrefassent
parfaire: parfont parfit parfirent parfera parferont parferait parfasse
stupéfaire: stupéfait stupéfaites stupéfaite stupéfaits stupéfit
complaire: complais complaît complaisons complaisez complaisent complaisais complaisait complaisions complaisiez complaisaient complu complue complus complues complut complûmes complûtes complurent complairai complairas complaira complairons complairont complairais complairait complairions complairiez complairaient complaise complaises
déplaire: déplais déplaît déplaisons déplaisez déplaisent déplaisais déplaisait déplaisions déplaisiez déplaisaient déplu déplue déplus déplues déplut déplûtes déplurent déplairai déplairas déplaira déplairons déplairont déplairais déplairait déplairions déplairiez déplairaient déplaise déplaises
transparaître: transparais transparaît transparaissons transparaissez transparaissent transparaissais transparaissait transparaissions transparaissiez transparaissaient transparaissant transparu transparue transparus transparues transparut transparûmes transparûtes transparurent transparaîtrai transparaîtras transparaîtra transparaîtrons transparaîtront transparaîtrais transparaîtrions transparaîtriez transparaisse transparaisses
réapparaître: réapparais réapparaît réapparaissons réapparaissez réapparaissent réapparaissais réapparaissait réapparaissions réapparaissiez réapparaissaient réapparaissant réapparu réapparue réapparus réapparues réapparut réapparûmes réapparûtes réapparurent réapparaîtrai réapparaîtras réapparaîtra réapparaîtrons réapparaîtront réapparaîtrais réapparaîtrions réapparaîtriez réapparaisse réapparaisses
renaître: renais renaît renaissons renaissez renaissent renaissais renaissait renaissions renaissiez renaissaient renaissant renaquis renaquit renaquîmes renaquîtes renaquirent renaîtrai renaîtras renaîtra renaîtrons renaîtront renaîtrais renaîtrions renaîtriez renaisse renaisses
paître: paît paissons paissez paissent paissais paissait paissions paissiez paissaient paissant paîtrai paîtras paîtra paîtrons paîtront paîtrais paîtrions paîtriez paisse paisses
repaître: repais repaît repaissons repaissez repaissent repaissais repaissait repaissions repaissiez repaissaient repaissant repu repue repus repues reput repûmes repurent repaîtrai repaîtras repaîtra repaîtrons repaîtront repaîtrais repaîtrions repaîtriez repaisse repaisses
décroître: décrois décroît décroissons décroissez décroissent décroissais décroissait décroissions décroissiez décroissaient décru décrus décrut décrûmes décrûtes décrurent décroîtrai décroîtras décroîtra décroîtrons décroîtront décroîtrais décroîtrions décroîtriez décroisse décroisses
clore: clos clôt closent close closes clorai cloras clora clorons cloront clorais clorions cloriez closions closiez
éclore: éclos éclot éclosent éclose écloses éclorai écloras éclora éclorons écloront éclorais éclorions écloriez éclosiez
enclore: enclot enclosent enclose encloses
reclure: reclus recluse recluses
absoudre: absous absout absolvons absolvez absolvent absolvais absolvait absolvions absolviez absolvaient absolvant absoute absoutes absoudrai absoudras absoudra absoudrons absoudront absoudrais absoudrions absoudriez absolve absolves
coudre: couds coud cousons cousez cousent cousais cousait cousions cousiez cousaient cousant cousu cousue cousus cousues cousis cousit cousîmes cousîtes cousirent coudrai coudras coudra coudrons coudront coudrais coudrions coudriez couse couses
découdre: découds découd décousons décousez décousent décousais décousait décousions décousiez décousaient décousant décousu décousue décousus décousues décousis décousit décousîmes décousîtes décousirent découdrai découdras découdra découdrons découdront découdrais découdrions découdriez découse découses
recoudre: recouds recoud recousons recousez recousent recousais recousait recousions recousiez recousaient recousant recousu recousue recousus recousues recousis recousit recousîmes recousîtes recousirent recoudrai recoudras recoudra recoudrons recoudront recoudrais recoudrions recoudriez recouse recouses
moudre: mouds moud moulu moulue moulus moulues moulut moulûmes moulûtes moudrai moudras moudra moudrons moudront moudrais moudrions moudriez
ensuivre: ensuit ensuivent ensuivait ensuivaient ensuivi ensuivie ensuivis ensuivies ensuivit ensuivirent ensuivra ensuivront ensuive
revivre: revivons revivez revivent revivais revivait revivions reviviez revivaient revivant revécu revécue revécus revécues revécut revécûmes revécûtes revécurent revivrai revivras revivra revivrons revivront revivrais revivrions revivriez revive revives
redire: redis redit redisons redites redisent redisais redisait redisions redisiez redisaient redisant redits redîmes redirai rediras redira redirons rediront redirais redirait redirions rediriez rediraient redise redises
dédire: dédis dédit dédisons dédisez dédisent dédisais dédisait dédisions dédisiez dédisaient dédisant dédite dédits dédites dédîmes dédirai dédiras dédira dédirons dédiront dédirais dédirait dédirions dédiriez dédiraient dédise dédises
médire: médis médit médisons médisez médisent médisais médisait médisions médisiez médisaient médits médîmes médirai médiras médira médirons médiront médirais médirait médirions médiriez médiraient médise médises
rire: ris rit rions riez rient riais riait riions riiez riaient riant ri rirai riras rira rirons riront rirais ririons ririez rie ries
sourire: sourit sourions souriez sourient souriais souriait souriions souriiez souriaient souriant souri sourîmes sourîtes sourirai souriras sourira sourirons souriront sourirais sourirait souririons souririez souriraient sourie souries souriants souriante souriantes
récrire: récrivons récrivez récrivais récrivions récriviez récrivant récrivis récrivit récrivîmes récrivîtes récrivirent récrirai récrirons récrirez récrirais récririons récririez
réinscrire: réinscrivons réinscrivez réinscrivais réinscrivions réinscriviez réinscrivant réinscrivis réinscrivit réinscrivîmes réinscrivîtes réinscrivirent réinscrirai réinscrirons réinscrirez réinscrirais réinscririons réinscririez
retranscrire: retranscrivons retranscrivez retranscrivais retranscrivions retranscriviez retranscrivant retranscrivis retranscrivit retranscrivîmes retranscrivîtes retranscrivirent retranscrirai retranscrirons retranscrirez retranscrirais retranscririons retranscririez
confire: confis confit confisons confisez confisent confisais confisait confisions confisiez confisaient confisant confite confits confites confîmes confirai confiras confira confirons confiront confirais confirait confirions confiriez confiraient confise confises
déconfire: déconfis déconfit déconfisons déconfisez déconfisent déconfisais déconfisait déconfisions déconfisiez déconfisaient déconfisant déconfite déconfits déconfites déconfîmes déconfirai déconfiras déconfira déconfirons déconfiront déconfirais déconfirait déconfirions déconfiriez déconfiraient déconfise déconfises
suffire: suffis suffit suffisons suffisez suffisent suffisais suffisait suffisions suffisiez suffisaient suffi suffie suffies suffîmes suffîtes suffirai suffiras suffira suffirons suffiront suffirais suffirait suffirions suffiriez suffiraient suffise suffises
circoncire: circoncis circoncit circoncisons circoncisez circoncisent circoncisais circoncisait circoncisiez circoncisaient circoncisant circoncise circoncises circoncîmes circoncîtes circoncirai circonciras circoncira circoncirons circonciront circoncirais circoncirait circoncirions circonciriez circonciraient
frire: fris frit frits frirai friras frira frirons friront frirais fririons fririez
éconduire: éconduisons éconduisez éconduisais éconduisions éconduisiez éconduisant éconduisis éconduisit éconduisîmes éconduisîtes éconduisirent éconduirai éconduirons éconduirez éconduirais éconduirions éconduiriez
coproduire: coproduisons coproduisez coproduisais coproduisions coproduisiez coproduisant coproduisis coproduisit coproduisîmes coproduisîtes coproduisirent coproduirai coproduirons coproduirez coproduirais coproduirions coproduiriez
surproduire: surproduisons surproduisez surproduisais surproduisions surproduisiez surproduisant surproduisis surproduisit surproduisîmes surproduisîtes surproduisirent surproduirai surproduirons surproduirez surproduirais surproduirions surproduiriez
déconstruire: déconstruisons déconstruisez déconstruisais déconstruisions déconstruisiez déconstruisant déconstruisis déconstruisit déconstruisîmes déconstruisîtes déconstruisirent déconstruirai déconstruirons déconstruirez déconstruirais déconstruirions déconstruiriez
autodétruire: autodétruisons autodétruisez autodétruisais autodétruisions autodétruisiez autodétruisant autodétruisis autodétruisit autodétruisîmes autodétruisîtes autodétruisirent autodétruirai autodétruirons autodétruirez autodétruirais autodétruirions autodétruiriez
retraduire: retraduisons retraduisez retraduisais retraduisions retraduisiez retraduisant retraduisis retraduisit retraduisîmes retraduisîtes retraduisirent retraduirai retraduirons retraduirez retraduirais retraduirions retraduiriez
réintroduire: réintroduisons réintroduisez réintroduisais réintroduisions réintroduisiez réintroduisant réintroduisis réintroduisit réintroduisîmes réintroduisîtes réintroduisirent réintroduirai réintroduirons réintroduirez réintroduirais réintroduirions réintroduiriez
enduire: enduisons enduisez enduisais enduisions enduisiez enduisant enduisis enduisit enduisîmes enduisîtes enduisirent enduirai enduirons enduirez enduirais enduirions enduiriez
cuire: cuis cuit cuisons cuisez cuisent cuisais cuisait cuisions cuisiez cuisaient cuite cuits cuites cuisis cuisit cuisîmes cuisîtes cuisirent cuirai cuiras cuira cuirons cuiront cuirais cuirions cuiriez cuise cuises
recuire: recuisons recuisez recuisais recuisions recuisiez recuisant recuisis recuisit recuisîmes recuisîtes recuisirent recuirai recuirons recuirez recuirais recuirions recuiriez
luire: luit luisons luisez luisent luisais luisait luisions luisiez luisaient luisant luisis luisit luisîmes luisîtes luisirent luirai luiras luira luirons luiront luirais luirions luiriez luise luises
reluire: reluisons reluisez reluisais reluisions reluisiez reluisant reluisis reluisit reluisîmes reluisîtes reluisirent reluirai reluirons reluirez reluirais reluirions reluiriez
braire: brait braient braira brairait
bruire: bruissent bruissait bruissaient bruisse
occire: occis occise occises
foutre: fout foutons foutez foutent foutais foutait foutaient foutant foutu foutue foutus foutues foutra foutront foute
appeler: appelle appellent appellera appelleront appellerait appelleraient
rappeler: rappelle rappellent rappellera rappelleront rappellerait rappelleraient
jeter: jette jettent jettera jetteront jetterait jetteraient jettes
rejeter: rejette rejettent rejettera rejetteront rejetterait rejetteraient
projeter: projette projettent projettera projetteront projetterait projetteraient
renouveler: renouvelle renouvellent renouvellera renouvelleront renouvellerait renouvelleraient
envoyer: envoie envoient enverrai enverras enverra enverrons enverrez enverront enverrais enverrait enverrions enverriez enverraient
renvoyer: renvoie renvoient renverrai renverras renverra renverrons renverrez renverront renverrais renverrait renverrions renverriez renverraient
employer: emploie emploient emploiera emploieront emploierait emploieraient
déployer: déploie déploient déploiera déploieront déploierait déploieraient
nettoyer: nettoie nettoient nettoiera nettoieront nettoierait nettoieraient
octroyer: octroie octroient octroiera octroieront octroierait octroieraient
noyer: noie noient noiera noieront noierait noieraient noies
payer: paie paient paiera paieront paierait paieraient paies
essayer: essaie essaient essaiera essaieront essaierait essaieraient
balayer: balaie balaient balaiera balaieront balaierait balaieraient
effrayer: effraie effraient effraiera effraieront effraierait effraieraient
appuyer: appuie appuient appuiera appuieront appuierait appuieraient appuies
essuyer: essuie essuient essuiera essuieront essuierait essuieraient essuies
ennuyer: ennuie ennuient ennuiera ennuieront ennuierait ennuieraient ennuies
côtoyer: côtoie côtoient côtoiera côtoieront côtoierait côtoieraient
broyer: broie broient broiera broieront broierait broieraient
tuer: tue tues tuent tuons tuez tuais tuait tuions tuiez tuaient tuant tuée tuées tua tuera tueront
nier: nie nies nient nions niez niait niions niiez niaient niant niée niées nia niera nieront
lier: lie lies lient liez liais liait liions liiez liaient liée liées lia liera lieront
user: use uses usent usez usais usait usions usiez usaient usée usées usera useront
oser: ose oses osent osons osez osais osait osions osiez osaient osant osée osées osa osera oseront
ôter: ôte ôtes ôtent ôtons ôtez ôtais ôtait ôtions ôtiez ôtaient ôtant ôtée ôtées ôta ôtera ôteront
ruer: ruent ruons ruez ruais ruait ruions ruiez ruaient ruant rua ruera rueront
puer: pue pues puent puons puez puais puait puions puiez puaient puée puées pua puera pueront
croiser: croise croises
épuiser: épuise épuises épuisent épuisait épuisaient
effondrer: effondre effondres
engendrer: engendre engendres
encaisser: encaisse encaisses encaissent encaissait encaissaient
abaisser: abaisse abaisses abaissent abaissait abaissaient
rabaisser: rabaisse rabaisses rabaissent rabaissait rabaissaient
froisser: froisse froisses froissent froissait froissaient
délaisser: délaisse délaisses délaissent délaissait délaissaient
déguiser: déguise déguises déguisent déguisait déguisaient
aiguiser: aiguise aiguises aiguisent aiguisait aiguisaient
apprivoiser: apprivoise apprivoises
engraisser: engraisse engraisses engraissent engraissait engraissaient
retirer: retirait retiraient
attirer: attirait attiraient
inspirer: inspirait inspiraient
respirer: respirait respiraient
aspirer: aspirait aspiraient
expirer: expirait expiraient
transpirer: transpirait transpiraient
admirer: admirait admiraient
désirer: désirait désiraient
déchirer: déchirait déchiraient
éclairer: éclairait éclairaient
engager: engagea engageait engageaient engageant engageons engageante engageantes
exiger: exigea exigeait exigeaient exigeant exigeons exigeante exigeantes
changer: changea changeait changeaient changeant changeons changeante changeantes
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
encourager: encouragea encourageait encourageaient encourageant encourageons encourageante encourageantes
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
forger: forgea forgeons
gager: gagea gageons
ranger: rangea rangeons
songer: songea songeons
mélanger: mélangea mélangeons
nager: nagea nageons
neiger: neigea neigeons
ménager: ménagea ménageons
emménager: emménagea emménageons
ronger: rongea rongeons
soulager: soulagea soulageons
allonger: allongea allongeons
déranger: dérangea dérangeons
diverger: divergea divergeons
converger: convergea convergeons
ériger: érigea érigeons
figer: figea figeons
fourrager: fourragea fourrageons
ravager: ravagea ravageons
saccager: saccagea saccageons
avantager: avantagea avantageons
décourager: découragea décourageons
dévisager: dévisagea dévisageons
immerger: immergea immergeons
propager: propagea propageons
purger: purgea purgeons
regorger: regorgea regorgeons
égorger: égorgea égorgeons
arranger: arrangea arrangeons
rallonger: rallongea rallongeons
gorger: gorgea gorgeons
déménager: déménagea déménageons
singer: singea singeons
abréger: abrégea abrégeons
assiéger: assiégea assiégeons
aérer: aérea aéreons
surcharger: surchargea surchargeons
décharger: déchargea déchargeons
recharger: rechargea rechargeons
télécharger: téléchargea téléchargeons
déroger: dérogea dérogeons
asperger: aspergea aspergeons
préjuger: préjugea préjugeons
piger: pigea
déloger: délogea délogeons
éponger: épongea épongeons
replonger: replongea replongeons
engranger: engrangea engrangeons
présager: présagea présageons
départager: départagea départageons
jauger: jaugea jaugeons
rager: ragea rageons
dédommager: dédommagea dédommageons
placer: plaça plaçant plaçons
lancer: lança lançant
avancer: avança avançant avançons
commencer: commença commençant commençons
prononcer: prononça prononçant prononçons
annoncer: annonça annonçant annonçons
forcer: força forçant forçons
renforcer: renforça renforçant renforçons
exercer: exerça exerçant exerçons
percer: perça perçons
remplacer: remplaça remplaçons
déplacer: déplaça déplaçant déplaçons
financer: finança finançant finançons
renoncer: renonça renonçant renonçons
dénoncer: dénonça dénonçant dénonçons
influencer: influença influençant influençons
tracer: traça traçant traçons
effacer: effaça effaçant effaçons
sucer: suça suçant
grimacer: grimaça grimaçant grimaçons
pincer: pinça pinçant
balancer: balança balançant balançons
agacer: agaça agaçons
menacer: menaça menaçons
relancer: relança relançant relançons
élancer: élança élançant élançons
devancer: devança devançant devançons
nuancer: nuança nuançant nuançons
distancer: distança distançant distançons
recommencer: recommença recommençant recommençons
énoncer: énonça énonçant énonçons
foncer: fonça fonçant fonçons
enfoncer: enfonça enfonçant enfonçons
défoncer: défonça défonçant défonçons
rincer: rinça rinçant rinçons
coincer: coinça coinçant coinçons
évincer: évinça évinçant évinçons
grincer: grinça grinçant grinçons
amorcer: amorça amorçant amorçons
bercer: berça berçant berçons
efforcer: efforça efforçant efforçons
divorcer: divorça divorçant divorçons
retracer: retraça retraçant retraçons
finir: finit finissent finissait finissaient finissant fini finie finis finies finirent finira finiront finirait finiraient finisse finissante finissantes
agir: agit agissent agissait agissaient agissant agi agie agis agies agirent agira agiront agirait agiraient agisse
unir: unit unissent unissait unissaient unissant unirent unira uniront unirait uniraient unisse
punir: punit punissent punissait punissaient punissant puni punie punis punies punirent punira puniront punirait puniraient punisse
subir: subit subissent subissait subissaient subissant subi subie subis subies subirent subira subiront subirait subiraient subisse
bâtir: bâtit bâtissent bâtissait bâtissaient bâtissant bâti bâtie bâtis bâties bâtirent bâtira bâtiront bâtirait bâtiraient bâtisse
réagir: réagit réagissent réagissait réagissaient réagissant réagi réagie réagis réagies réagirent réagira réagiront réagirait réagiraient réagisse
réunir: réunit réunissent réunissait réunissaient réunissant réuni réunie réunis réunies réunirent réunira réuniront réunirait réuniraient réunisse
saisir: saisit saisissent saisissait saisissaient saisissant saisi saisie saisis saisies saisirent saisira saisiront saisirait saisiraient saisisse saisissante saisissantes
choisir: choisit choisissent choisissait choisissaient choisissant choisi choisie choisis choisies choisirent choisira choisiront choisirait choisiraient choisisse
bannir: bannit bannissent bannissait bannissaient bannissant banni bannie bannis bannies bannirent bannira banniront bannirait banniraient bannisse
trahir: trahit trahissent trahissait trahissaient trahissant trahi trahie trahis trahies trahirent trahira trahiront trahirait trahiraient trahisse
fournir: fournit fournissent fournissait fournissaient fournissant fourni fournie fournis fournies fournirent fournira fourniront fournirait fourniraient fournisse
obéir: obéit obéissent obéissait obéissaient obéissant obéi obéie obéis obéies obéirent obéira obéiront obéirait obéiraient obéisse obéissante obéissantes
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
envahir: envahit envahissent envahissait envahissaient envahissant envahi envahie envahis envahies envahirent envahira envahiront envahirait envahiraient envahisse envahissante envahissantes
périr: périt périssent périssait périssaient périssant péri périe péris péries périrent périra périront périrait périraient périsse
surgir: surgit surgissent surgissait surgissaient surgissant surgi surgie surgis surgies surgirent surgira surgiront surgirait surgiraient surgisse
avertir: avertit avertissent avertissait avertissaient avertissant averti avertie avertis averties avertirent avertira avertiront avertirait avertiraient avertisse
élargir: élargit élargissent élargissait élargissaient élargissant élargi élargie élargis élargies élargirent élargira élargiront élargirait élargiraient élargisse
durcir: durcit durcissent durcissait durcissaient durcissant durci durcie durcis durcies durcirent durcira durciront durcirait durciraient durcisse
réfléchir: réfléchit réfléchissent réfléchissait réfléchissaient réfléchissant réfléchi réfléchie réfléchis réfléchies réfléchirent réfléchira réfléchiront réfléchirait réfléchiraient réfléchisse
jouir: jouit jouirent
sévir: sévit sévirent
gémir: gémit
vomir: vomit
salir: salit
ravir: ravit
munir: munit
mûrir: mûrit
pâtir: pâtit
pâlir: pâlit
polir: polit
régir: régit
rôtir: rôtit
tarir: tarit
rugir: rugit
tapir: tapit
bénir: bénit bénite bénits bénites
appauvrir: appauvrit appauvrissent appauvrissait appauvrissant appauvri appauvrie appauvris appauvries appauvrirent appauvrira appauvriront appauvrirait appauvrisse
accomplir: accomplirent
grandir: grandirent
aboutir: aboutirent
enrichir: enrichirent
convertir: convertirent
ralentir: ralentirent
réjouir: réjouirent
agrandir: agrandirent
affaiblir: affaiblirent
atterrir: atterrirent
applaudir: applaudirent
refroidir: refroidirent
démolir: démolirent
anéantir: anéantirent
épanouir: épanouirent
évanouir: évanouirent
engloutir: engloutirent
jaillir: jaillirent
retentir: retentirent
haïr: haïs hait haïssons haïssez haïssent haïssais haïssait haïssions haïssiez haïssaient haïssant haï haïrai haïras haïra haïrons haïront haïrais haïrions haïriez haïsse haïsses
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
mademoiselle: mesdemoiselles
bonhomme: bonshommes
pou: poux
tuyau: tuyaux
noyau: noyaux
joyau: joyaux
boyau: boyaux
matériau: matériaux
esquimau: esquimaux
étau: étaux
hoyau: hoyaux
gruau: gruaux
fabliau: fabliaux
émail: émaux
soupirail: soupiraux
vantail: vantaux
ail: aulx
scénario: scénarii
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
rayer: raient raiera raierait
épeler: épelle épelles épellent épellera
eau: eaux
an: ans
bon: bonne bonnes
ami: amie amies
nu: nue nus nues
nul: nulle nulles
net: nette nettes
réel: réelle réelles
pur: pure pures
gai: gaie gaies
uni: unie unies
âgé: âgée âgées
vif: vive vives
naïf: naïve naïves
neuf: neuve neuves
mou: molle molles
gros: grosse grosses
gras: grasse grasses
bas: basse basses
gris: grise grises
roux: rousse rousses
frais: fraîche fraîches
exprès: expresse expresses
sot: sotte sottes
muet: muette muettes
malin: maligne malignes
bénin: bénigne bénignes
aigu: aiguë aiguës
caduc: caduque caduques
jaloux: jalouse jalouses
époux: épouse épouses
andalou: andalouse andalouses
tiers: tierce tierces
niais: niaise niaises
pervers: perverse perverses
épars: éparse éparses
confus: confuse confuses
concis: concise concises
indécis: indécise indécises
imprécis: imprécise imprécises
intrus: intruse intruses
incompris: incomprise incomprises
insoumis: insoumise insoumises
insatisfait: insatisfaite insatisfaites
imparfait: imparfaite imparfaites
ouvrier: ouvrière ouvrières
passager: passagère passagères
copain: copine copines
compagnon: compagne compagnes
chameau: chamelle chamelles
puceau: pucelle pucelles
tourangeau: tourangelle tourangelles
loup: louve louves
ours: ourse ourses
lion: lionne lionnes
chat: chatte chattes
chef: cheffe cheffes
maire: mairesse mairesses
maître: maîtresse maîtresses
contremaître: contremaîtresse
traître: traîtresse traîtresses
prêtre: prêtresse prêtresses
hôte: hôtesse hôtesses
prince: princesse princesses
duc: duchesse duchesses
comte: comtesse comtesses
vicomte: vicomtesse vicomtesses
suisse: suissesse suissesses
tigre: tigresse tigresses
diable: diablesse diablesses
ogre: ogresse ogresses
poète: poétesse poétesses
prophète: prophétesse prophétesses
âne: ânesse ânesses
abbé: abbesse abbesses
docteur: doctoresse doctoresses
vengeur: vengeresse vengeresses
enchanteur: enchanteresse enchanteresses
pécheur: pécheresse pécheresses
chasseur: chasseresse chasseresses
demandeur: demanderesse demanderesses
défendeur: défenderesse défenderesses
bailleur: bailleresse bailleresses
empereur: impératrice impératrices
retraité: retraitée retraitées
suppléant: suppléante suppléantes
conscient: consciente conscientes
inconscient: inconsciente inconscientes
omniscient: omnisciente
impatient: impatiente impatientes
indifférent: indifférente indifférentes
récurrent: récurrente récurrentes
omniprésent: omniprésente omniprésentes
polyvalent: polyvalente polyvalentes
ambivalent: ambivalente ambivalentes
influent: influente influentes
émergent: émergente émergentes
adjacent: adjacente adjacentes
jacent: jacente jacentes
latent: latente latentes
ardent: ardente ardentes
virulent: virulente virulentes
turbulent: turbulente turbulentes
opulent: opulente opulentes
succulent: succulente succulentes
corpulent: corpulente corpulentes
clément: clémente clémentes
véhément: véhémente véhémentes
insolent: insolente insolentes
indécent: indécente indécentes
incompétent: incompétente incompétentes
impertinent: impertinente impertinentes
intermittent: intermittente intermittentes
incohérent: incohérente incohérentes
réticent: réticente réticentes
efficient: efficiente efficientes
déficient: déficiente déficientes
imprudent: imprudente imprudentes
mécontent: mécontente mécontentes
indulgent: indulgente indulgentes
décadent: décadente décadentes
négligent: négligente négligentes
fluorescent: fluorescente fluorescentes
phosphorescent: phosphorescente phosphorescentes
incandescent: incandescente incandescentes
effervescent: effervescente effervescentes
convalescent: convalescente convalescentes
subséquent: subséquente subséquentes
afférent: afférente afférentes
proéminent: proéminente proéminentes
régent: régente régentes
abstinent: abstinente abstinentes
incontinent: incontinente incontinentes
dirigeant: dirigeante dirigeantes
intransigeant: intransigeante intransigeantes
dérangeant: dérangeante dérangeantes
outrageant: outrageante outrageantes
décourageant: décourageante décourageantes
affligeant: affligeante affligeantes
croissant: croissante croissantes
décroissant: décroissante décroissantes
grandissant: grandissante grandissantes
florissant: florissante florissantes
impuissant: impuissante impuissantes
surpuissant: surpuissante surpuissantes
ravissant: ravissante ravissantes
éblouissant: éblouissante éblouissantes
étourdissant: étourdissante étourdissantes
vieillissant: vieillissante vieillissantes
enrichissant: enrichissante enrichissantes
retentissant: retentissante retentissantes
divertissant: divertissante divertissantes
avilissant: avilissante avilissantes
assourdissant: assourdissante assourdissantes
abrutissant: abrutissante abrutissantes
ahurissant: ahurissante ahurissantes
compatissant: compatissante compatissantes
rafraîchissant: rafraîchissante rafraîchissantes
réjouissant: réjouissante réjouissantes
resplendissant: resplendissante resplendissantes
amincissant: amincissante
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
jumeau: jumeaux jumelle jumelles
fléau: fléaux
lieu: lieux
jeu: jeux
enjeu: enjeux
feu: feux
aveu: aveux
voeu: voeux
neveu: neveux
cheveu: cheveux
maximum: maxima
minimum: minima
optimum: optima
erratum: errata
addendum: addenda
desideratum: desiderata
curriculum: curricula
stimulus: stimuli
soprano: soprani
carbonaro: carbonari
paparazzo: paparazzi
mafioso: mafiosi
condottiere: condottieri
lobby: lobbies
penalty: penalties
hobby: hobbies
baby: babies
lady: ladies
whisky: whiskies
gentleman: gentlemen
barman: barmen
rugbyman: rugbymen
tennisman: tennismen
businessman: businessmen
policeman: policemen
sportsman: sportsmen
cameraman: cameramen
recordman: recordmen
jazzman: jazzmen
moudjahid: moudjahidine moudjahidines
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
