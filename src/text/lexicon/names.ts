/** Proper names of the news: companies, media, agencies, people, clubs; one row a name, English | French, commas between spellings of the same name. */
export const names = `
Apple | Apple
Google | Google
Microsoft | Microsoft
Amazon | Amazon
Facebook, FB | Facebook, FB
Meta | Meta
Twitter | Twitter
Instagram, Insta | Instagram, Insta
YouTube | YouTube
TikTok | TikTok
Telegram | Telegram
Signal | Signal
WhatsApp | WhatsApp
Snapchat | Snapchat
LinkedIn | LinkedIn
Reddit | Reddit
Wikipedia | Wikipédia
Tesla | Tesla
SpaceX | SpaceX
Uber | Uber
Airbnb | Airbnb
Netflix | Netflix
Spotify | Spotify
PayPal | PayPal
Intel | Intel
Nvidia | Nvidia
IBM | IBM
Oracle | Oracle
OpenAI | OpenAI
ChatGPT | ChatGPT
Huawei | Huawei
Samsung | Samsung
Sony | Sony
Nokia | Nokia
Ericsson | Ericsson
Xiaomi | Xiaomi
Alibaba | Alibaba
Tencent | Tencent
WeChat | WeChat
Pegasus | Pegasus
NSO Group | NSO Group
Palantir | Palantir
Cloudflare | Cloudflare
GoDaddy | GoDaddy
GitHub | GitHub
Linux | Linux
Windows | Windows
Airbus | Airbus
Boeing | Boeing
Ryanair | Ryanair
Lufthansa | Lufthansa
Air France | Air France
Toyota | Toyota
Volkswagen | Volkswagen
Renault | Renault
Peugeot | Peugeot
Nissan | Nissan
Ford | Ford
BMW | BMW
Siemens | Siemens
TotalEnergies | TotalEnergies
Shell | Shell
BP | BP
ExxonMobil | ExxonMobil
Chevron | Chevron
Gazprom | Gazprom
Rosneft | Rosneft
Lukoil | Lukoil
Saudi Aramco, Aramco | Saudi Aramco, Aramco
Glencore | Glencore
Nestlé, Nestle | Nestlé, Nestle
Danone | Danone
Coca-Cola | Coca-Cola
McDonald's | McDonald's
Ikea | Ikea
Nike | Nike
Adidas | Adidas
LVMH | LVMH
L'Oréal, L'Oreal | L'Oréal, L'Oreal
Carrefour | Carrefour
Pfizer | Pfizer
Moderna | Moderna
AstraZeneca | AstraZeneca
Sanofi | Sanofi
Johnson & Johnson | Johnson & Johnson
Bayer | Bayer
Monsanto | Monsanto
HSBC | HSBC
BNP Paribas | BNP Paribas
Société Générale | Société Générale
Deutsche Bank | Deutsche Bank
Goldman Sachs | Goldman Sachs
Lafarge | Lafarge
Bolloré, Bollore | Bolloré, Bollore
Dassault | Dassault
Thales | Thales
Lockheed Martin | Lockheed Martin
Wagner | Wagner
Reuters | Reuters
Associated Press, AP | Associated Press, AP
Agence France-Presse, AFP | Agence France-Presse, AFP
Bloomberg | Bloomberg
BBC | BBC
CNN | CNN
Fox News | Fox News
Al Jazeera | Al Jazeera, Al-Jazira
New York Times | New York Times
Washington Post | Washington Post
Guardian | Guardian
Financial Times | Financial Times
Wall Street Journal | Wall Street Journal
Der Spiegel, Spiegel | Der Spiegel, Spiegel
Le Monde | Le Monde
Le Figaro | Le Figaro
Libération | Libération
Mediapart | Mediapart
Charlie Hebdo | Charlie Hebdo
Bellingcat | Bellingcat
WikiLeaks | WikiLeaks
Forbidden Stories | Forbidden Stories
RT, Russia Today | RT, Russia Today
Sputnik | Sputnik
Novaya Gazeta | Novaïa Gazeta
TASS | Tass
Xinhua | Xinhua, Chine nouvelle
Amnesty International, Amnesty | Amnesty International, Amnesty
Human Rights Watch | Human Rights Watch
Transparency International | Transparency International
Greenpeace | Greenpeace
Unicef | Unicef
Unesco | Unesco
Interpol | Interpol
Europol | Europol
Eurojust | Eurojust
NASA | NASA
European Space Agency, ESA | Agence spatiale européenne, ESA
FBI | FBI
CIA | CIA
NSA | NSA
MI5 | MI5
MI6 | MI6
FSB | FSB
KGB | KGB
GRU | GRU
Mossad | Mossad
Stasi | Stasi
DGSE | DGSE
DGSI | DGSI
SVR | SVR
Biden | Biden
Trump | Trump
Obama | Obama
Bush | Bush
Clinton | Clinton
Carter | Carter
Reagan | Reagan
Nixon | Nixon
Kennedy | Kennedy
Harris | Harris
Pelosi | Pelosi
Kissinger | Kissinger
Macron | Macron
Hollande | Hollande
Sarkozy | Sarkozy
Chirac | Chirac
Mitterrand | Mitterrand
Giscard d'Estaing | Giscard d'Estaing
de Gaulle | de Gaulle
Le Pen | Le Pen
Mélenchon, Melenchon | Mélenchon, Melenchon
Zemmour | Zemmour
Fillon | Fillon
Benalla | Benalla
Castex | Castex
Darmanin | Darmanin
Merkel | Merkel
Scholz | Scholz
Schröder, Schroeder | Schröder, Schroeder
Kohl | Kohl
Johnson | Johnson
Thatcher | Thatcher
Blair | Blair
Cameron | Cameron
Sunak | Sunak
Truss | Truss
Corbyn | Corbyn
Putin | Poutine
Medvedev | Medvedev
Lavrov | Lavrov
Yeltsin | Eltsine
Gorbachev | Gorbatchev
Stalin | Staline
Lenin | Lénine
Khrushchev | Khrouchtchev
Brezhnev | Brejnev
Navalny | Navalny
Khodorkovsky | Khodorkovski
Prigozhin | Prigojine
Shoigu | Choïgou
Kadyrov | Kadyrov
Litvinenko | Litvinenko
Skripal | Skripal
Politkovskaya | Politkovskaïa
Nemtsov | Nemtsov
Zelensky, Zelenskyy, Zelenskiy | Zelensky
Poroshenko | Porochenko
Yanukovych | Ianoukovitch
Tymoshenko | Timochenko
Lukashenko | Loukachenko
Tikhanovskaya, Tsikhanouskaya | Tikhanovskaïa, Tsikhanovskaïa
Saakashvili | Saakachvili
Aliyev, Aliev | Aliev
Pashinyan | Pachinian
Nazarbayev | Nazarbaïev
Tokayev | Tokaïev
Erdogan, Erdoğan | Erdogan
Gülen, Gulen | Gülen, Gulen
Öcalan, Ocalan | Öcalan, Ocalan
Orbán, Orban | Orbán, Orban
Milosevic, Milošević | Milosevic
Vucic, Vučić | Vucic
Berlusconi | Berlusconi
Meloni | Meloni
Salvini | Salvini
Draghi | Draghi
Sánchez, Sanchez | Sánchez, Sanchez
Puigdemont | Puigdemont
Tsipras | Tsipras
Mitsotakis | Mitsotakis
von der Leyen | von der Leyen
Guterres | Guterres
Assange | Assange
Snowden | Snowden
Manning | Manning
Musk | Musk
Bezos | Bezos
Gates | Gates
Zuckerberg | Zuckerberg
Jobs | Jobs
Durov | Durov
Dorsey | Dorsey
Epstein | Epstein
Weinstein | Weinstein
Netanyahu | Netanyahou, Nétanyahou
Sharon | Sharon
Rabin | Rabin
Arafat | Arafat
Abbas | Abbas
Sisi, el-Sisi | Sissi, al-Sissi
Mubarak | Moubarak
Morsi, Mursi | Morsi
Nasser | Nasser
Gaddafi, Qaddafi, Gadhafi | Kadhafi
Haftar | Haftar
Ben Ali | Ben Ali
Bourguiba | Bourguiba
Saied | Saïed
Bouteflika | Bouteflika
Tebboune | Tebboune
Hassan | Hassan
Assad, al-Assad | Assad, al-Assad
Saddam Hussein | Saddam Hussein
Khomeini | Khomeini, Khomeyni
Khamenei | Khamenei, Khaménéi
Rouhani | Rohani
Ahmadinejad | Ahmadinejad
Raisi | Raïssi
Soleimani | Soleimani
bin Laden | Ben Laden
Mullah Omar | mollah Omar
Karzai | Karzaï
Massoud | Massoud
Khashoggi | Khashoggi
Mohammed bin Salman, MBS | Mohammed ben Salmane, MBS
Hariri | Hariri
Nasrallah | Nasrallah
Hezbollah | Hezbollah
Xi Jinping | Xi Jinping
Mao Zedong, Mao | Mao Zedong, Mao
Deng Xiaoping | Deng Xiaoping
Kim Jong-un | Kim Jong-un
Abe | Abe
Modi | Modi
Gandhi | Gandhi
Nehru | Nehru
Bhutto | Bhutto
Musharraf | Moucharraf
Imran Khan | Imran Khan
Aung San Suu Kyi | Aung San Suu Kyi
Dalai Lama | dalaï-lama
Duterte | Duterte
Marcos | Marcos
Suharto | Suharto, Soeharto
Pol Pot | Pol Pot
Ho Chi Minh | Hô Chi Minh
Lula | Lula
Bolsonaro | Bolsonaro
Maduro | Maduro
Chávez, Chavez | Chávez, Chavez
Guaidó, Guaido | Guaidó, Guaido
Castro | Castro
Guevara, Che Guevara | Guevara, Che Guevara
Pinochet | Pinochet
Allende | Allende
Morales | Morales
Fujimori | Fujimori
Mandela | Mandela
Zuma | Zuma
Mugabe | Mugabe
Kagame | Kagame
Museveni | Museveni
Kabila | Kabila
Tshisekedi | Tshisekedi
Mobutu | Mobutu
Lumumba | Lumumba
Sankara | Sankara
Compaoré, Compaore | Compaoré, Compaore
Gbagbo | Gbagbo
Ouattara | Ouattara
Wade | Wade
Déby, Deby | Déby, Deby
Biya | Biya
Bongo | Bongo
Obiang | Obiang
Bashir, al-Bashir | Béchir, el-Béchir
Abiy Ahmed | Abiy Ahmed
Afwerki | Afwerki
Annan | Annan
Ban Ki-moon | Ban Ki-moon
Trudeau | Trudeau
Ardern | Ardern
Thunberg | Thunberg
Floyd | Floyd
Dreyfus | Dreyfus
Hitler | Hitler
Mussolini | Mussolini
Franco | Franco
Churchill | Churchill
Roosevelt | Roosevelt
Einstein | Einstein
Pope Francis | pape François
Queen Elizabeth, Elizabeth II | Élisabeth II, Elizabeth II
King Charles, Charles III | Charles III
John | John
Peter | Peter
Michael | Michael
David | David
Daniel | Daniel
James | James
William | William
Robert | Robert
Thomas | Thomas
George | George
Andrew | Andrew
Alexander, Aleksandr, Alexandr | Alexandre
Vladimir | Vladimir
Dmitry, Dmitri | Dmitri
Sergei, Sergey | Sergueï
Mikhail | Mikhaïl
Yevgeny, Evgeny | Evgueni
Alexei, Alexey | Alexeï
Yuri, Yury | Iouri
Nikolai, Nikolay | Nikolaï
Volodymyr | Volodymyr
Ivan | Ivan
Boris | Boris
Igor | Igor
Oleg | Oleg
Viktor, Victor | Viktor, Victor
Angela | Angela
Maria | Maria
Anna | Anna
Sarah | Sarah
Marie | Marie
Nicolas | Nicolas
Emmanuel | Emmanuel
Jean | Jean
Pierre | Pierre
François, Francois | François, Francois
Philippe | Philippe
Laurent | Laurent
Julien | Julien
Ali | Ali
Ahmed, Ahmad | Ahmed, Ahmad
Mohammed, Muhammad, Mohamed | Mohammed, Mohamed
Omar | Omar
Ibrahim | Ibrahim
Yusuf, Youssef | Yusuf, Youssef
Fatima | Fatima
Khaled, Khalid | Khaled, Khalid
Abdullah | Abdallah
Mustafa | Moustapha, Mustafa
Osama, Usama | Oussama
Recep Tayyip | Recep Tayyip
Elon | Elon
Edward | Edward
Julian | Julian
Donald | Donald
Joe | Joe
Barack | Barack
Hillary | Hillary
Kamala | Kamala
Real Madrid | Real Madrid
FC Barcelona, Barça | FC Barcelone, Barça
Atlético Madrid, Atletico Madrid | Atlético Madrid, Atletico Madrid
Paris Saint-Germain, PSG | Paris Saint-Germain, PSG
Olympique de Marseille, OM | Olympique de Marseille, OM
Olympique Lyonnais, OL | Olympique Lyonnais, OL
Manchester United | Manchester United
Manchester City | Manchester City
Chelsea | Chelsea
Arsenal | Arsenal
Liverpool | Liverpool
Tottenham | Tottenham
Juventus | Juventus
AC Milan | AC Milan
Inter Milan | Inter Milan
Bayern Munich | Bayern Munich
Borussia Dortmund | Borussia Dortmund
Ajax | Ajax
Benfica | Benfica
Galatasaray | Galatasaray
Zenit | Zenit
Messi | Messi
Ronaldo | Ronaldo
Neymar | Neymar
Mbappé, Mbappe | Mbappé, Mbappe
Zidane | Zidane
Maradona | Maradona
Pelé, Pele | Pelé
Platini | Platini
Benzema | Benzema
Djokovic | Djokovic
Federer | Federer
Nadal | Nadal
Serena Williams | Serena Williams
Hamilton | Hamilton
Schumacher | Schumacher
Armstrong | Armstrong
Bolt | Bolt
`;
