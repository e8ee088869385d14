/** Crime, police, terrorism, prison, weapons: one row a meaning, English | French, commas between words that mean the same. */
export const police = `
police | police
police officer, policeman, cop | policier, agent de police
policewoman | policière
police force, law enforcement | forces de l'ordre
security forces | forces de sécurité
gendarme | gendarme
police station | commissariat, poste de police
police chief, police commissioner | chef de la police, préfet de police
superintendent | commissaire
detective, inspector | inspecteur
investigator | enquêteur, enquêtrice
police investigation | enquête policière, enquête de police
riot police | police antiémeute, CRS
secret police | police secrète
police violence, police brutality | violences policières, brutalités policières
patrol | patrouille
patrol | patrouiller
security guard | agent de sécurité, vigile
intelligence service, intelligence agency, spy agency, secret service | service de renseignement, services de renseignement, services secrets
intelligence | renseignement
spy | espion, espionne
spy on | espionner
spying, espionage | espionnage
surveillance, monitoring | surveillance
monitor | surveiller
wiretap, phone tapping, wiretapping | écoute téléphonique, écoutes téléphoniques, écoutes
eavesdrop, wiretap | mettre sur écoute
arrest, detain | arrêter, interpeller, appréhender
arrest | arrestation, interpellation
police custody | garde à vue
hold, detain | détenir
detention, custody | détention
pre-trial detention, pretrial detention, remand | détention provisoire, détention préventive
detainee | détenu, détenue
arbitrary detention | détention arbitraire
question, interrogate | interroger
interrogation, questioning | interrogatoire
suspect | suspect, suspecte
suspect | soupçonner
suspicion | soupçon
fugitive | fugitif
manhunt | chasse à l'homme
wanted | recherché
wanted notice | avis de recherche
on the run | en fuite, en cavale
flee | fuir, enfuir
escape | évasion
escape | échapper, évader
raid, police raid | descente, descente de police
search | perquisitionner
search, police search | perquisition
search | fouille
handcuff, handcuffs | menotte, menottes
prison, jail | prison
prison, penitentiary | pénitencier, centre pénitentiaire, établissement pénitentiaire
jail, imprison, incarcerate | emprisonner, incarcérer, écrouer
imprisonment, incarceration | emprisonnement, incarcération
prisoner, inmate | prisonnier, prisonnière, détenu
political prisoner | prisonnier politique
prison guard, warder | gardien de prison, surveillant pénitentiaire
cell | cellule
solitary confinement | isolement
behind bars | derrière les barreaux
labour camp, labor camp | camp de travail
internment camp | camp d'internement
concentration camp | camp de concentration
free, release | libérer, relâcher, remettre en liberté
release | libération, remise en liberté
execute | exécuter
execution | exécution
torture | torture
torture | torturer
ill-treatment, mistreatment, abuse | mauvais traitements, maltraitance, sévices
crime | crime, criminalité
criminal | criminel, criminelle
criminal | pénal
criminal record | casier judiciaire
delinquency, petty crime | délinquance
delinquent, offender | délinquant
perpetrator | auteur
accomplice | complice
complicity | complicité
aiding and abetting | complicité
victim | victime
murder, homicide, killing | meurtre, homicide
kill | tuer
assassination | assassinat
assassinate, murder | assassiner
murderer, killer | meurtrier, meurtrière, tueur, assassin
serial killer | tueur en série
attempted murder | tentative de meurtre, tentative d'assassinat
manslaughter | homicide involontaire
massacre | massacre, tuerie
mass shooting | tuerie, fusillade de masse
shooting | fusillade
shoot | tirer
shoot dead, gun down, shoot down | abattre
gunman, shooter | tireur
stabbing, knife attack | attaque au couteau
stab | poignarder
femicide | féminicide
rape | viol
rape | violer
rapist | violeur
sexual assault | agression sexuelle
sexual abuse | abus sexuels, violences sexuelles
sexual violence | violences sexuelles
sexual harassment | harcèlement sexuel
harassment, bullying | harcèlement
harass | harceler
domestic violence | violences conjugales, violences domestiques
child abuse | maltraitance d'enfants, abus sur mineurs
child pornography, child sexual abuse material | pédopornographie, images pédopornographiques
paedophile, pedophile | pédophile
paedophilia, pedophilia | pédophilie
assault, aggression | agression
assault, attack | agresser
attacker, assailant | assaillant, agresseur
attack | attaquer
attack | attaque
kidnapping, abduction | enlèvement, rapt, kidnapping
kidnap, abduct | enlever, kidnapper
kidnapper | ravisseur
hostage | otage
hostage-taking, hostage taking | prise d'otages, prise d'otage
ransom | rançon
disappear, go missing | disparaître
disappearance | disparition
missing | disparu, porté disparu
enforced disappearance | disparition forcée
theft, stealing | vol
steal | voler, dérober
stolen | volé
thief, robber | voleur
burglary, break-in | cambriolage
burglar | cambrioleur
burgle | cambrioler
robbery, hold-up, heist | braquage
loot | piller
looting | pillage
smuggling, trafficking | trafic, contrebande
smuggle | faire passer en contrebande
smuggler | contrebandier
people smuggler, human smuggler | passeur
trafficker | trafiquant
drug trafficking, drug trade | trafic de drogue, narcotrafic, trafic de stupéfiants
drug trafficker, drug dealer | narcotrafiquant, trafiquant de drogue
drug, narcotic | drogue, stupéfiant
cartel, drug cartel | cartel, cartel de la drogue
human trafficking, people trafficking | traite des êtres humains, traite d'êtres humains, trafic d'êtres humains
arms trafficking, gun running | trafic d'armes
organised crime, organized crime | crime organisé, criminalité organisée
mafia | mafia
gang | gang, bande
gang member, gangster | membre de gang, gangster
arson | incendie criminel, incendie volontaire
vandalism | vandalisme
fraud | fraude, escroquerie
scam, swindle | arnaque, escroquerie
scammer, swindler, fraudster | escroc, arnaqueur
defraud, scam | escroquer, arnaquer
fraudulent | frauduleux
tax evasion, tax fraud | évasion fiscale, fraude fiscale
tax haven | paradis fiscal
money laundering | blanchiment d'argent, blanchiment
launder | blanchir
embezzlement, misappropriation of funds | détournement de fonds
embezzle, misappropriate | détourner
misuse of public funds, embezzlement of public funds | détournement de fonds publics
misuse of company assets | abus de biens sociaux
insider trading | délit d'initié
bribery, corruption | corruption
corrupt | corrompu
corrupt, bribe | corrompre, soudoyer
bribe, kickback | pot-de-vin, pots-de-vin, dessous-de-table
influence peddling | trafic d'influence
conflict of interest, conflict of interests | conflit d'intérêts
breach of trust | abus de confiance
extortion | extorsion
extort | extorquer
blackmail | chantage
blackmail | faire chanter
forgery | faux, falsification
forge, falsify | falsifier
fake, counterfeit | faux, fausse
identity theft | usurpation d'identité
impersonation | usurpation d'identité
hacker | pirate informatique, hacker, hackeur
hack | pirater
hacking | piratage, piratage informatique
cyberattack, cyber attack, cyber-attack | cyberattaque, attaque informatique
cybercrime | cybercriminalité
cybercriminal | cybercriminel
data breach, data leak | fuite de données
data theft | vol de données
ransomware | rançongiciel, ransomware
phishing | hameçonnage, phishing
spyware | logiciel espion
malware | logiciel malveillant, maliciel
cyberbullying, online harassment | cyberharcèlement, harcèlement en ligne
terrorism | terrorisme
terrorist | terroriste
hijack | détourner
hijacking | détournement d'avion
terrorist attack, terror attack | attentat, attentat terroriste, attaque terroriste
bomb attack, bombing | attentat à la bombe
suicide bombing, suicide attack | attentat suicide, attentat-suicide, attaque suicide
suicide bomber | kamikaze
car bomb | voiture piégée
plot, conspiracy | complot
plot, conspire | comploter
criminal conspiracy | association de malfaiteurs
counter-terrorism, counterterrorism, anti-terrorism | antiterrorisme, lutte antiterroriste, contre-terrorisme
antiterrorist, counter-terrorist, anti-terrorist | antiterroriste
jihadist, jihadi | djihadiste, jihadiste
extremism | extrémisme
extremist | extrémiste
radicalisation, radicalization | radicalisation
radicalise, radicalize | radicaliser
financing of terrorism, terrorist financing | financement du terrorisme
weapon, arms | arme
firearm, gun | arme à feu
gun, pistol, handgun | pistolet
rifle | fusil
assault rifle | fusil d'assaut
machine gun | mitrailleuse
ammunition | munition, munitions
bullet | balle
knife | couteau
explosive | explosif
explosive device, improvised explosive device | engin explosif
grenade | grenade
tear gas | gaz lacrymogène
rubber bullet | balle en caoutchouc
water cannon | canon à eau
truncheon, baton | matraque
armed | armé
unarmed | non armé, désarmé
gun control | contrôle des armes à feu, contrôle des armes
riot, rioting | émeute
rioter | émeutier
ambush | embuscade
threat | menace
threaten | menacer
death threat | menace de mort
hate crime | crime de haine, crime haineux
hate speech | discours de haine, discours haineux, propos haineux
poisoning | empoisonnement
poison | empoisonner
crime scene | scène de crime
forensic, forensics | police scientifique, médico-légal
forensic doctor, medical examiner, coroner | médecin légiste, légiste
autopsy, post-mortem | autopsie
fingerprint, fingerprints | empreinte digitale, empreintes digitales
facial recognition, face recognition | reconnaissance faciale
video surveillance, CCTV | vidéosurveillance, vidéoprotection
surveillance camera, security camera | caméra de surveillance, caméra de vidéosurveillance
electronic tag, ankle bracelet, ankle monitor | bracelet électronique
body camera, bodycam | caméra-piéton, caméra corporelle
curfew | couvre-feu
checkpoint | poste de contrôle, point de contrôle, checkpoint
identity check | contrôle d'identité
informant, informer | informateur, indic
undercover | infiltré
racial profiling, ethnic profiling | profilage racial, contrôle au faciès
bomb threat, bomb scare, bomb alert | alerte à la bombe
`;
