/** War, armies, weapons and intelligence services: one row a meaning, English | French, commas between words that mean the same. */
export const war = `
war | guerre
civil war | guerre civile
world war | guerre mondiale
First World War, World War I | Première Guerre mondiale, Grande Guerre
Second World War, World War II | Seconde Guerre mondiale, Deuxième Guerre mondiale
Cold War | guerre froide
conflict | conflit
peace | paix
peaceful | pacifique
peace agreement, peace deal, peace treaty | accord de paix, traité de paix
peacekeepers, peacekeeping force, blue helmets | casques bleus, force de maintien de la paix
peacekeeping | maintien de la paix
ceasefire, cease-fire | cessez-le-feu
truce | trêve
armistice | armistice
hostilities | hostilités
surrender, capitulate | capituler
surrender, capitulation | reddition, capitulation
defeat | vaincre
victory | victoire
defence, defense | défense
defend | défendre
defender | défenseur, défenseuse
Defence Ministry, Ministry of Defence, Defense Department | ministère de la Défense
NATO | OTAN
Warsaw Pact | pacte de Varsovie
enemy, foe | ennemi
army | armée, armée de terre
armed forces, military forces | forces armées
military | militaire
navy | marine, marine nationale
air force | armée de l'air
marine | fusilier marin
soldier | soldat, soldate
troops | troupes
officer | officier
general | général
colonel | colonel
commander | commandant
command | commandement
chief of staff | chef d'état-major
general staff | état-major
special forces, commandos | forces spéciales, commandos
paratrooper | parachutiste
legionnaire | légionnaire
Foreign Legion | Légion étrangère
reservist | réserviste
veteran, ex-serviceman | vétéran, ancien combattant
conscription, military service, draft | conscription, service militaire
conscientious objector | objecteur de conscience
deserter | déserteur
recruit | recrue
volunteer fighter | combattant volontaire
mercenary | mercenaire
private military company | société militaire privée
militia | milice
militiaman | milicien
paramilitary | paramilitaire
fighter, combatant | combattant, combattante
fight, combat | combattre
fight, combat, fighting | combat
battle | bataille
battlefield | champ de bataille
front, front line | front, ligne de front
trench | tranchée
rebel, insurgent | rebelle, insurgé
rebellion, insurgency, insurrection | rébellion, insurrection
guerrilla warfare, guerrilla | guérilla
guerrilla fighter | guérillero
resistance | résistance
resistance fighter | résistant, résistante
warlord | seigneur de guerre, chef de guerre
attack, assault | attaquer
offensive | offensive
counter-offensive, counteroffensive | contre-offensive
raid | raid
strike | frappe
air strike, airstrike | frappe aérienne, raid aérien
drone strike | frappe de drone
bombing, bombardment, shelling | bombardement
bomb, bombard | bombarder
invasion | invasion
invade | envahir
invader | envahisseur
occupy | occuper
occupier | occupant
occupied territories | territoires occupés
colonise, colonize | coloniser
colonisation, colonization | colonisation
siege | siège
besiege | assiéger
blockade | blocus
intervention | intervention
military intervention | intervention militaire
military operation | opération militaire
mission | mission
deploy | déployer
deployment | déploiement
withdrawal, pullout | retrait
withdraw, pull out | retirer
retreat | repli
conquer | conquérir
conquest | conquête
liberate | libérer
liberation | libération
capture | capturer
capture | capture
prisoner of war | prisonnier de guerre
hostage-taking, hostage taking | prise d'otages
hostage-taker, hostage taker | preneur d'otages
military base, army base | base militaire
bunker | bunker
camp | camp
barracks | caserne
checkpoint | poste de contrôle, barrage routier
buffer zone | zone tampon
no-fly zone, no-fly area | zone d'exclusion aérienne
weapon, arm | arme
armament, weaponry | armement
arm | armer
arms trade | commerce des armes, vente d'armes
arms dealer | marchand d'armes
arms race | course aux armements
disarmament | désarmement
disarm | désarmer
weapon of mass destruction | arme de destruction massive
nuclear weapon | arme nucléaire
atomic bomb, nuclear bomb, atom bomb | bombe atomique, bombe nucléaire
nuclear test | essai nucléaire
nuclear deterrent, nuclear deterrence | dissuasion nucléaire
chemical weapon | arme chimique
biological weapon | arme biologique
poison gas, nerve gas | gaz toxique, gaz de combat
sarin gas, sarin | gaz sarin, sarin
Novichok | Novitchok
bomb | bombe
cluster bomb, cluster munition | bombe à sous-munitions, arme à sous-munitions
depleted uranium | uranium appauvri
white phosphorus | phosphore blanc
landmine, mine | mine antipersonnel, mine
missile | missile
ballistic missile | missile balistique
cruise missile | missile de croisière
rocket | roquette
shell | obus
ammunition, munitions | munitions
Kalashnikov, AK-47 | kalachnikov, AK-47
gun, pistol, handgun | pistolet, arme de poing
firearm | arme à feu
artillery | artillerie
tank | char, char d'assaut, blindé
armoured vehicle, armored vehicle | véhicule blindé
fighter jet, fighter plane, warplane | avion de chasse, avion de combat
bomber | bombardier
military plane, military aircraft | avion militaire
submarine | sous-marin
warship | navire de guerre
frigate | frégate
aircraft carrier | porte-avions
fleet | flotte
uniform | uniforme
casualties | victimes, pertes
civilian | civil, civile
death toll | bilan humain, nombre de morts
mass grave | fosse commune, charnier
destroy | détruire
destruction | destruction
ruins, rubble | ruines, décombres
reconstruction, rebuilding | reconstruction
rebuild | reconstruire
intelligence service, intelligence agency, secret service | service de renseignement, service secret, services secrets
counter-intelligence, counterintelligence, counterespionage | contre-espionnage
secret agent, intelligence agent | agent secret, agent de renseignement
double agent | agent double
mole | taupe
informant, informer | informateur, indicateur
military intelligence | renseignement militaire
clandestine, covert | clandestin
undercover | sous couverture, infiltré
classified, top secret | classifié, secret-défense
defence secret, military secret | secret-défense, secret militaire
state secret | secret d'État
infiltrate | infiltrer
infiltration | infiltration
sabotage | sabotage
psychological warfare | guerre psychologique
hybrid warfare | guerre hybride
coup, coup d'état, putsch | coup d'État, putsch
putschist, coup plotter | putschiste
retaliation, reprisal | représailles
escalation | escalade
tension | tension
crisis | crise
`;
