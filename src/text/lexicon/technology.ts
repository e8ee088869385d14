/** Computers, internet, telecoms, surveillance and hacking: one row a meaning, English | French, commas between words that mean the same. */
export const technology = `
technology, tech | technologie
technological | technologique
digital | numérique
computer | ordinateur
laptop | ordinateur portable
tablet | tablette
computing, computer science, information technology | informatique
computer system, IT system | système informatique
computer scientist | informaticien, informaticienne
engineer | ingénieur, ingénieure
developer, programmer | développeur, programmeur
hardware | matériel informatique
screen | écran
keyboard | clavier
camera | caméra
microphone | microphone, micro
sensor | capteur
chip, microchip, semiconductor | puce, puce électronique, semi-conducteur
processor | processeur
battery | batterie
charger | chargeur
printer | imprimante
hard drive, hard disk | disque dur
USB stick, USB key, flash drive | clé USB
memory | mémoire
device | appareil
electronic | électronique
phone, telephone | téléphone
mobile phone, cell phone, cellphone | téléphone portable, téléphone mobile
smartphone | smartphone, ordiphone
iPhone | iPhone
Android | Android
phone number, telephone number | numéro de téléphone
phone call, telephone call | appel téléphonique, coup de fil
conference call | conférence téléphonique
video call, video conference | visioconférence, appel vidéo
SIM card | carte SIM
telecommunications, telecoms | télécommunications, télécoms
telecoms operator, telecom operator, carrier | opérateur télécom, opérateur de télécommunications
network | réseau
5G | 5G
mobile network | réseau mobile
antenna | antenne
relay antenna, cell tower | antenne-relais
undersea cable, submarine cable | câble sous-marin
fibre optic, fiber optic, optical fibre | fibre optique
satellite | satellite
satellite image | image satellite
rocket | fusée
drone | drone
robot | robot
robotics | robotique
automation | automatisation
radar | radar
internet | internet
web | web, toile
webpage, web page | page web, page internet
online | en ligne
offline | hors ligne
internet user, netizen | internaute
user | utilisateur, utilisatrice
username | nom d'utilisateur, identifiant
nickname, pseudonym, handle | pseudonyme, pseudo, surnom
password | mot de passe
account | compte
profile | profil
log in, sign in | connecter
connect | connecter
connection | connexion
internet access provider, internet service provider, ISP | fournisseur d'accès à internet, fournisseur d'accès
IP address | adresse IP
domain name, domain | nom de domaine
domain registrar, registrar | bureau d'enregistrement, registraire
register a domain | enregistrer un nom de domaine
URL, web address | URL, adresse internet
link, hyperlink | lien, hyperlien
server | serveur
data centre, data center | centre de données
hosting, web hosting | hébergement
host | héberger
web host, hosting provider | hébergeur
cloud, cloud computing | cloud, informatique en nuage
router | routeur
Wi-Fi, wifi | Wi-Fi, wifi
Bluetooth | Bluetooth
browser | navigateur
search engine | moteur de recherche
cookie | cookie, témoin de connexion
virtual private network, VPN | réseau privé virtuel, VPN
proxy | proxy, serveur mandataire
download | télécharger
upload | téléverser, mettre en ligne
download | téléchargement
streaming | streaming, diffusion en continu
software | logiciel
program | programme informatique
app, application | application, appli
mobile app | application mobile
operating system | système d'exploitation
open source | open source, logiciel libre
source code | code source
code | code
update, upgrade | mise à jour
update | mettre à jour
patch | correctif
bug | bogue, bug
computer file, file | fichier
folder | dossier informatique
metadata | métadonnées
data | données
personal data | données personnelles
database | base de données
big data | mégadonnées, big data
data leak, data breach | fuite de données
leak | fuiter, divulguer
spreadsheet | tableur
archive | archive
backup | sauvegarde
store | stocker
storage | stockage
delete, erase | supprimer, effacer
deletion | suppression, effacement
algorithm | algorithme
artificial intelligence, AI | intelligence artificielle, IA
machine learning | apprentissage automatique, apprentissage machine
voice recognition, speech recognition | reconnaissance vocale
biometric | biométrique
biometrics | biométrie
fingerprint | empreinte digitale
chatbot | chatbot, agent conversationnel
deepfake | deepfake, hypertrucage
bot | bot, robot informatique
virtual reality | réalité virtuelle
cryptocurrency | cryptomonnaie, cryptodevise
bitcoin | bitcoin
blockchain | blockchain, chaîne de blocs
video game | jeu vidéo
social network, social media | réseau social, réseaux sociaux, médias sociaux
platform | plateforme
Facebook page | page Facebook
post | publication, post
post | publier, poster
tweet | tweet, gazouillis
retweet | retweet, retweeter
hashtag | mot-dièse, hashtag
subscriber, follower | abonné, abonnée
subscribe | abonner
subscription | abonnement
like | j'aime, mention j'aime
go viral, viral | viral
influencer | influenceur, influenceuse
YouTuber | youtubeur, youtubeuse
blogger | blogueur, blogueuse
blog | blog, blogue
forum | forum
moderation | modération
content moderator, moderator | modérateur, modératrice
troll | troll
troll farm, troll factory | ferme à trolls, usine à trolls
fake account | faux compte
text message, SMS, text | SMS, texto
messaging app, messaging service, instant messaging | messagerie, messagerie instantanée, application de messagerie
group chat, chat group | groupe de discussion
chat | discussion en ligne, tchat
email, e-mail | courriel, mail, e-mail, courrier électronique
email address, e-mail address | adresse électronique, adresse mail
mailbox, inbox | boîte mail, boîte de réception
attachment | pièce jointe
spam | spam, pourriel
screenshot | capture d'écran
encryption | chiffrement, cryptage
encrypt | chiffrer, crypter
encrypted | chiffré, crypté
end-to-end encryption | chiffrement de bout en bout
encryption key | clé de chiffrement
decrypt | déchiffrer, décrypter
cryptography | cryptographie
security | sécurité
cybersecurity, cyber security, computer security | cybersécurité, sécurité informatique
cyberattack, cyber attack | cyberattaque, attaque informatique
cybercriminal | cybercriminel, cybercriminelle
cyberwar, cyberwarfare | cyberguerre
hacker | pirate informatique, hackeur, hacker
hacktivist | hacktiviste
intrusion | intrusion
malware, malicious software | logiciel malveillant, programme malveillant, maliciel
computer virus | virus informatique
Trojan horse, Trojan | cheval de Troie
spyware | logiciel espion, logiciel d'espionnage
infect | infecter
infection | infection
infected | infecté
click | cliquer
one-click, 1-click | en un clic, 1-clic
zero-click | zéro-clic, sans clic
vulnerability, security flaw, flaw | vulnérabilité, faille, faille de sécurité
exploit a vulnerability | exploiter une faille
zero-day | zero-day, jour zéro
backdoor | porte dérobée
security update, security patch | mise à jour de sécurité, correctif de sécurité
antivirus | antivirus
firewall | pare-feu
two-factor authentication, two-step verification | double authentification, authentification à deux facteurs
denial of service, DDoS | déni de service, DDoS
botnet | botnet
dark web, darknet | darknet, dark web, web clandestin
target | cibler, viser
target | cible
targeting | ciblage
spy, spy on | espionner
mass surveillance | surveillance de masse
CCTV, video surveillance, security camera | vidéosurveillance, caméra de surveillance
wiretap, wiretapping, phone tapping | écoute téléphonique, écoutes, mise sur écoute
intercept | intercepter
interception | interception
eavesdrop | écouter clandestinement
track, trace | traquer, pister, suivre à la trace
tracking | pistage, traçage
contact tracing | traçage des contacts
geolocation, location data | géolocalisation, données de localisation
geolocate | géolocaliser
locate | localiser
location | emplacement, localisation
GPS | GPS
privacy, private life | vie privée
General Data Protection Regulation, GDPR | règlement général sur la protection des données, RGPD
anonymity | anonymat
anonymously | anonymement
forensic | forensique, médico-légal
forensic analysis | analyse technique, analyse forensique
trace | trace
compromise | compromettre
secure | sécurisé
block | bloquer
blocking | blocage
filter | filtrer
filtering | filtrage
internet shutdown, internet blackout | coupure d'internet, coupure internet
tech giant, Big Tech | géant du numérique, géants du numérique, GAFA, GAFAM
Silicon Valley | Silicon Valley
digital divide | fracture numérique
innovation | innovation
inventor | inventeur, inventrice
invent | inventer
invention | invention
electronic voting | vote électronique
electronic bracelet, electronic tag | bracelet électronique
QR code | code QR, QR code
3D model, 3D modelling | modélisation 3D, modèle 3D
simulation | simulation
encrypted messaging | messagerie chiffrée, messagerie cryptée
`;
