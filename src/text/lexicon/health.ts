/** Health, science, environment, weather and disasters: one row a meaning, English | French, commas between words that mean the same. */
export const health = `
health | santé
public health | santé publique
sanitary | sanitaire
health crisis | crise sanitaire
health care, healthcare | soins de santé, soins
World Health Organization, World Health Organisation, WHO | Organisation mondiale de la santé, OMS
medicine | médecine
medical | médical
doctor, physician | médecin, docteur
general practitioner, family doctor | médecin généraliste, généraliste
surgeon | chirurgien, chirurgienne
surgery, surgical operation | chirurgie, opération chirurgicale
nurse | infirmier, infirmière
caregiver, health worker, healthcare worker | soignant, soignante, personnel soignant
paramedic | ambulancier
psychiatrist | psychiatre
psychologist | psychologue
pharmacist | pharmacien, pharmacienne
pharmacy, drugstore | pharmacie
patient | patient, patiente
hospital | hôpital
clinic | clinique
intensive care | réanimation, soins intensifs
emergency room, emergency department | urgences
ambulance | ambulance
illness, disease | maladie
ill, sick | malade
heal, cure, recover | guérir
recovery, cure | guérison
treatment | traitement
treat, care for | soigner
drug, medicine, medication | médicament
antibiotic | antibiotique
symptom | symptôme
diagnosis | diagnostic
fever | fièvre
pain, ache | douleur
suffer | souffrir
suffering | souffrance
wound, injury | blessure
wound, injure | blesser
wounded, injured | blessé
poison | poison
poisoning | empoisonnement, intoxication
epidemic | épidémie
pandemic | pandémie
coronavirus, COVID-19, Covid | coronavirus, COVID-19, Covid
virus | virus
bacteria | bactérie
variant | variant
contagious, infectious | contagieux, infectieux
contaminate | contaminer
contamination | contamination
outbreak | flambée épidémique, foyer épidémique
lockdown, confinement | confinement
quarantine | quarantaine
social distancing, physical distancing | distanciation sociale, distanciation physique
face mask, mask | masque
ventilator, respirator | respirateur
screening | dépistage
PCR test | test PCR
vaccine | vaccin
vaccinate | vacciner
vaccination, immunisation, immunization | vaccination
dose | dose
health pass, vaccine passport | passe sanitaire, pass sanitaire, passeport vaccinal
hydroxychloroquine, chloroquine | hydroxychloroquine, chloroquine
flu, influenza | grippe
Ebola | Ebola
AIDS, HIV | sida, VIH
malaria | paludisme, malaria
tuberculosis | tuberculose
cholera | choléra
plague | peste
cancer | cancer
diabetes | diabète
heart attack | crise cardiaque, infarctus
stroke | accident vasculaire cérébral, AVC
heart | cœur
brain | cerveau
lung | poumon
blood | sang
skin | peau
body | corps
eye | œil, yeux
head | tête
hand | main
face | visage
autism | autisme
disabled | handicapé
disability | handicap
mental health | santé mentale
depression | dépression
addiction | addiction, dépendance
abortion | avortement, IVG
contraception, birth control | contraception
pregnant | enceinte
pregnancy | grossesse
birth | naissance
childbirth | accouchement
infant mortality | mortalité infantile
life expectancy | espérance de vie
science | science
scientific | scientifique
scientist | scientifique, savant
researcher | chercheur, chercheuse
research | recherche
laboratory, lab | laboratoire, labo
clinical trial | essai clinique
experiment | expérience scientifique, expérimentation
biologist | biologiste
chemist | chimiste
chemical | chimique
mathematics, maths, math | mathématiques, maths
mathematician | mathématicien, mathématicienne
genetic | génétique
DNA | ADN
space | espace
astronaut, cosmonaut | astronaute, spationaute, cosmonaute
planet | planète
moon | lune
sun | soleil
environment | environnement
environmental | environnemental
environmentalist, ecologist | écologiste
ecology | écologie
ecological | écologique
climate | climat
climate change | changement climatique, dérèglement climatique
global warming | réchauffement climatique
greenhouse gas | gaz à effet de serre
carbon dioxide, CO2 | dioxyde de carbone, CO2, gaz carbonique
emission | émission
carbon footprint | empreinte carbone
Paris Agreement | accord de Paris
pollution | pollution
pollute | polluer
waste, rubbish, garbage | déchet, ordures
toxic waste | déchets toxiques
recycle | recycler
recycling | recyclage
plastic | plastique
pesticide | pesticide
glyphosate | glyphosate
genetically modified organism, GMO | organisme génétiquement modifié, OGM
asbestos | amiante
radioactive | radioactif, radioactive
radiation | radiation
nuclear accident | accident nucléaire
oil spill | marée noire
deforestation | déforestation, déboisement
biodiversity | biodiversité
endangered species | espèce menacée
animal | animal
dog | chien
cat | chat
horse | cheval
bird | oiseau
fish | poisson
whale | baleine
bat | chauve-souris
pangolin | pangolin
tree | arbre
forest | forêt
nature | nature
national park | parc national
ocean | océan
sea | mer
beach | plage
river | fleuve, rivière
mountain | montagne
desert | désert
island | île
glacier | glacier
ice | glace
sea level | niveau de la mer
water | eau
drinking water | eau potable
soil | sol
weather | météo
weather forecast | prévisions météorologiques, bulletin météo
rain | pluie
snow | neige
wind | vent
storm | tempête
cloud | nuage
temperature | température
heat | chaleur
heatwave, heat wave | canicule, vague de chaleur
cold | froid
disaster, catastrophe | catastrophe, désastre
natural disaster | catastrophe naturelle
hurricane | ouragan
cyclone | cyclone
typhoon | typhon
tornado | tornade
flood, flooding | inondation
drought | sécheresse
famine, starvation | famine
hunger | faim
earthquake, quake | séisme, tremblement de terre
tsunami | tsunami
volcano | volcan
eruption | éruption
landslide, mudslide | glissement de terrain, coulée de boue
wildfire, forest fire, bushfire | feu de forêt, incendie de forêt
fire, blaze | incendie, feu
firefighter, fireman | pompier
smoke | fumée
burn | brûler
shipwreck | naufrage
drown | noyer
drowning | noyade
plane crash, air crash | crash d'avion, accident d'avion, catastrophe aérienne
accident | accident
collapse | effondrement
collapse | effondrer
explosion, blast | explosion
explode, blow up | exploser
rescue | secourir
rescuer, rescue worker | secouriste, sauveteur
rescue | sauvetage
Doctors Without Borders | Médecins sans frontières, MSF
evacuate | évacuer
evacuation | évacuation
survive | survivre
survivor | survivant, rescapé
`;
