/** Places, peoples, institutions: one row a meaning, English | French, commas between words that mean the same. */
export const places = `
Israel | Israël
Israeli | israélien, israélienne
Palestine | Palestine
Palestinian | palestinien, palestinienne
Palestinian territories | territoires palestiniens
Palestinian Authority | Autorité palestinienne
Gaza, Gaza Strip | Gaza, bande de Gaza
Gazan | gazaoui, gazaouie
West Bank | Cisjordanie
Lebanon | Liban
Lebanese | libanais, libanaise
Syria | Syrie
Syrian | syrien, syrienne
Jordan | Jordanie
Jordanian | jordanien, jordanienne
Iraq | Irak
Iraqi | irakien, irakienne
Kurdistan | Kurdistan
Kurd, Kurdish | kurde
Iran | Iran
Iranian | iranien, iranienne
Saudi Arabia | Arabie saoudite
Saudi, Saudi Arabian | saoudien, saoudienne
United Arab Emirates, UAE, Emirates | Émirats arabes unis, Émirats, EAU
Emirati | émirati, émirien
Qatar | Qatar
Qatari | qatari, qatarien
Kuwait | Koweït
Kuwaiti | koweïtien, koweïtienne
Bahrain | Bahreïn
Bahraini | bahreïni, bahreïnien
Oman | Oman
Omani | omanais, omanaise
Yemen | Yémen
Yemeni | yéménite
Turkey, Türkiye | Turquie
Turkish, Turk | turc, turque
Cyprus | Chypre
Cypriot | chypriote
Armenia | Arménie
Armenian | arménien, arménienne
Azerbaijan | Azerbaïdjan
Azerbaijani, Azeri | azerbaïdjanais, azéri
Georgia | Géorgie
Georgian | géorgien, géorgienne
Russia | Russie
Russian | russe
Russian Federation | Fédération de Russie
Soviet Union, USSR | Union soviétique, URSS
Soviet | soviétique
Ukraine | Ukraine
Ukrainian | ukrainien, ukrainienne
Belarus | Biélorussie, Bélarus
Belarusian, Belarussian | biélorusse, bélarusse
Moldova | Moldavie
Moldovan | moldave
Crimea | Crimée
Donbas, Donbass | Donbass
Chechnya | Tchétchénie
Chechen | tchétchène
Poland | Pologne
Polish | polonais, polonaise
Hungary | Hongrie
Hungarian | hongrois, hongroise
Czech Republic, Czechia | République tchèque, Tchéquie
Czech | tchèque
Slovakia | Slovaquie
Slovak, Slovakian | slovaque
Slovenia | Slovénie
Slovenian, Slovene | slovène
Croatia | Croatie
Croatian, Croat | croate
Serbia | Serbie
Serbian, Serb | serbe
Bosnia, Bosnia and Herzegovina | Bosnie, Bosnie-Herzégovine
Bosnian | bosnien, bosniaque
Kosovo | Kosovo
Kosovar | kosovar
Montenegro | Monténégro
North Macedonia, Macedonia | Macédoine du Nord, Macédoine
Macedonian | macédonien, macédonienne
Albania | Albanie
Albanian | albanais, albanaise
Romania | Roumanie
Romanian | roumain, roumaine
Bulgaria | Bulgarie
Bulgarian | bulgare
Greece | Grèce
Greek | grec, grecque
Italy | Italie
Italian | italien, italienne
Vatican, Holy See | Vatican, Saint-Siège
Malta | Malte
Maltese | maltais, maltaise
Spain | Espagne
Spanish, Spaniard | espagnol, espagnole
Catalonia | Catalogne
Catalan | catalan
Basque Country | Pays basque
Portugal | Portugal
Portuguese | portugais, portugaise
France | France
French, Frenchman, Frenchwoman | français, française
Belgium | Belgique
Belgian | belge
Flanders | Flandre, Flandres
Flemish | flamand
Wallonia | Wallonie
Walloon | wallon, wallonne
Netherlands, Holland | Pays-Bas
Dutch, Dutchman | néerlandais, néerlandaise, hollandais
Luxembourg | Luxembourg
Luxembourgish, Luxembourger | luxembourgeois, luxembourgeoise
Germany | Allemagne
German | allemand, allemande
East Germany, GDR | Allemagne de l'Est, RDA
West Germany | Allemagne de l'Ouest, RFA
Bavaria | Bavière
Bavarian | bavarois
Saxony | Saxe
Austria | Autriche
Austrian | autrichien, autrichienne
Switzerland | Suisse
Swiss | suisse, helvétique
Andorra | Andorre
United Kingdom, UK, Britain, Great Britain | Royaume-Uni, Grande-Bretagne
British, Briton | britannique
England | Angleterre
English, Englishman | anglais, anglaise
Scotland | Écosse
Scottish, Scot | écossais, écossaise
Wales | pays de Galles
Welsh | gallois, galloise
Northern Ireland | Irlande du Nord
Northern Irish | nord-irlandais
Ireland | Irlande
Irish, Irishman | irlandais, irlandaise
Iceland | Islande
Icelandic, Icelander | islandais, islandaise
Norway | Norvège
Norwegian | norvégien, norvégienne
Sweden | Suède
Swedish, Swede | suédois, suédoise
Denmark | Danemark
Danish, Dane | danois, danoise
Greenland | Groenland
Greenlandic, Greenlander | groenlandais, groenlandaise
Faroe Islands | îles Féroé
Finland | Finlande
Finnish, Finn | finlandais, finlandaise, finnois
Estonia | Estonie
Estonian | estonien, estonienne
Latvia | Lettonie
Latvian | letton, lettonne
Lithuania | Lituanie
Lithuanian | lituanien, lituanienne
United States, US, USA, America, U.S. | États-Unis, USA, Amérique
American | américain, américaine
Canada | Canada
Canadian | canadien, canadienne
Quebec | Québec
Quebecer, Quebecker | québécois, québécoise
British Columbia | Colombie-Britannique
Nova Scotia | Nouvelle-Écosse
New Brunswick | Nouveau-Brunswick
Newfoundland | Terre-Neuve
Prince Edward Island | Île-du-Prince-Édouard
Northwest Territories | Territoires du Nord-Ouest
Mexico | Mexique
Mexican | mexicain, mexicaine
Guatemala | Guatemala
Guatemalan | guatémaltèque
Honduras | Honduras
Honduran | hondurien, hondurienne
El Salvador | Salvador
Salvadoran, Salvadorean | salvadorien, salvadorienne
Nicaragua | Nicaragua
Nicaraguan | nicaraguayen, nicaraguayenne
Costa Rican | costaricain, costaricien
Panama | Panama
Panamanian | panaméen, panaméenne
Cuba | Cuba
Cuban | cubain, cubaine
Haiti | Haïti
Haitian | haïtien, haïtienne
Dominican Republic | République dominicaine
Dominican | dominicain, dominicaine
Jamaica | Jamaïque
Jamaican | jamaïcain, jamaïcaine
Puerto Rico | Porto Rico
Puerto Rican | portoricain, portoricaine
Trinidad and Tobago | Trinité-et-Tobago
Barbados | Barbade
Cayman Islands | îles Caïmans
British Virgin Islands | îles Vierges britanniques
Colombia | Colombie
Colombian | colombien, colombienne
Venezuela | Venezuela
Venezuelan | vénézuélien, vénézuélienne
Ecuador | Équateur
Ecuadorian, Ecuadorean | équatorien, équatorienne
Peru | Pérou
Peruvian | péruvien, péruvienne
Bolivia | Bolivie
Bolivian | bolivien, bolivienne
Brazil | Brésil
Brazilian | brésilien, brésilienne
Paraguayan | paraguayen, paraguayenne
Uruguay | Uruguay
Uruguayan | uruguayen, uruguayenne
Argentina | Argentine
Argentine, Argentinian | argentin, argentine
Chile | Chili
Chilean | chilien, chilienne
French Guiana | Guyane, Guyane française
Falkland Islands, Falklands | îles Malouines, Malouines
Egypt | Égypte
Egyptian | égyptien, égyptienne
Libya | Libye
Libyan | libyen, libyenne
Tunisia | Tunisie
Tunisian | tunisien, tunisienne
Algeria | Algérie
Algerian | algérien, algérienne
Morocco | Maroc
Moroccan | marocain, marocaine
Western Sahara | Sahara occidental
Mauritania | Mauritanie
Mauritanian | mauritanien, mauritanienne
Senegal | Sénégal
Senegalese | sénégalais, sénégalaise
Mali | Mali
Malian | malien, malienne
Niger | Niger
Nigerien | nigérien, nigérienne
Nigeria | Nigeria, Nigéria
Nigerian | nigérian, nigériane
Ghana | Ghana
Ghanaian | ghanéen, ghanéenne
Ivory Coast, Côte d'Ivoire | Côte d'Ivoire
Ivorian | ivoirien, ivoirienne
Guinea | Guinée
Guinean | guinéen, guinéenne
Liberia | Liberia, Libéria
Gambia | Gambie
Cape Verde, Cabo Verde | Cap-Vert
Togo | Togo
Togolese | togolais, togolaise
Benin | Bénin
Beninese | béninois, béninoise
Cameroon | Cameroun
Cameroonian | camerounais, camerounaise
Chad | Tchad
Chadian | tchadien, tchadienne
Central African Republic | République centrafricaine, Centrafrique
Central African | centrafricain, centrafricaine
Gabon | Gabon
Gabonese | gabonais, gabonaise
Equatorial Guinea | Guinée équatoriale
Democratic Republic of Congo, Democratic Republic of the Congo, DR Congo, DRC | République démocratique du Congo, RDC, RD Congo
Congo | Congo
Congolese | congolais, congolaise
Rwanda | Rwanda
Rwandan | rwandais, rwandaise
Burundi | Burundi
Burundian | burundais, burundaise
Uganda | Ouganda
Ugandan | ougandais, ougandaise
Kenya | Kenya
Kenyan | kényan, kényane
Tanzania | Tanzanie
Tanzanian | tanzanien, tanzanienne
Ethiopia | Éthiopie
Ethiopian | éthiopien, éthiopienne
Eritrea | Érythrée
Eritrean | érythréen, érythréenne
Somalia | Somalie
Somali | somalien, somalienne
Sudan | Soudan
Sudanese | soudanais, soudanaise
South Sudan | Soudan du Sud
South Sudanese | sud-soudanais
Angola | Angola
Angolan | angolais, angolaise
Zambia | Zambie
Zambian | zambien, zambienne
Zimbabwe | Zimbabwe
Zimbabwean | zimbabwéen, zimbabwéenne
Mozambique | Mozambique
Mozambican | mozambicain, mozambicaine
Namibia | Namibie
Namibian | namibien, namibienne
South Africa | Afrique du Sud
South African | sud-africain, sud-africaine
Malagasy | malgache
Mauritius | île Maurice
Mauritian | mauricien, mauricienne
Comoros | Comores
Afghanistan | Afghanistan
Afghan | afghan, afghane
Pakistan | Pakistan
Pakistani | pakistanais, pakistanaise
India | Inde
Indian | indien, indienne
Kashmir | Cachemire
Bangladesh | Bangladesh
Bangladeshi | bangladais, bangladaise
Sri Lankan | sri-lankais, srilankais
Nepal | Népal
Nepalese, Nepali | népalais, népalaise
Bhutan | Bhoutan
Burma, Myanmar | Birmanie, Myanmar
Burmese | birman, birmane
Thailand | Thaïlande
Thai | thaïlandais, thaïlandaise
Laos | Laos
Laotian, Lao | laotien, laotienne
Cambodia | Cambodge
Cambodian, Khmer | cambodgien, cambodgienne, khmer
Vietnam, Viet Nam | Vietnam, Viêt Nam
Vietnamese | vietnamien, vietnamienne
Malaysia | Malaisie
Malaysian | malaisien, malaisienne
Singapore | Singapour
Singaporean | singapourien, singapourienne
Indonesia | Indonésie
Indonesian | indonésien, indonésienne
Philippines | Philippines
Filipino, Philippine | philippin, philippine
East Timor, Timor-Leste | Timor oriental
China | Chine
Chinese | chinois, chinoise
People's Republic of China, PRC | République populaire de Chine, RPC
Hong Kong | Hong Kong
Hongkonger, Hong Konger | hongkongais, hongkongaise
Macau, Macao | Macao
Taiwan | Taïwan, Taiwan
Taiwanese | taïwanais, taïwanaise
Tibet | Tibet
Tibetan | tibétain, tibétaine
Uyghur, Uighur | ouïghour, ouïghoure
Inner Mongolia | Mongolie intérieure
Mongolia | Mongolie
Mongolian | mongol, mongole
Japan | Japon
Japanese | japonais, japonaise, nippon
Korea | Corée
Korean | coréen, coréenne
South Korea | Corée du Sud
South Korean | sud-coréen, sud-coréenne
North Korea | Corée du Nord
North Korean | nord-coréen, nord-coréenne
Kazakhstan | Kazakhstan
Kazakh | kazakh, kazakhstanais
Uzbekistan | Ouzbékistan
Uzbek | ouzbek, ouzbèke
Kyrgyzstan | Kirghizistan, Kirghizstan
Kyrgyz | kirghize
Tajikistan | Tadjikistan
Tajik | tadjik, tadjike
Turkmen | turkmène
Australia | Australie
Australian | australien, australienne
New Zealand | Nouvelle-Zélande
New Zealander | néo-zélandais, néo-zélandaise
Papua New Guinea | Papouasie-Nouvelle-Guinée
New Caledonia | Nouvelle-Calédonie
New Caledonian | néo-calédonien, calédonien
French Polynesia | Polynésie française
Fiji | Fidji
Solomon Islands | îles Salomon
Marshall Islands | îles Marshall
Europe | Europe
European | européen, européenne
Africa | Afrique
African | africain, africaine
Asia | Asie
Asian | asiatique
Latin America | Amérique latine
Latin American | latino-américain
South America | Amérique du Sud
South American | sud-américain
North America | Amérique du Nord
North American | nord-américain
Central America | Amérique centrale
Oceania | Océanie
Antarctica, Antarctic | Antarctique
Arctic | Arctique
Middle East | Moyen-Orient, Proche-Orient
Far East | Extrême-Orient
Persian Gulf, Gulf | golfe Persique, Golfe
Gulf states, Gulf countries | pays du Golfe, monarchies du Golfe
Arab | arabe
Southeast Asia, South-East Asia | Asie du Sud-Est
Central Asia | Asie centrale
East Asia | Asie de l'Est
South Asia | Asie du Sud
North Africa | Afrique du Nord
West Africa | Afrique de l'Ouest
East Africa | Afrique de l'Est
Sub-Saharan Africa | Afrique subsaharienne
Horn of Africa | Corne de l'Afrique
Maghreb | Maghreb
Sahel | Sahel
Eastern Europe | Europe de l'Est
Western Europe | Europe de l'Ouest, Europe occidentale
Balkans | Balkans
Western Balkans | Balkans occidentaux
Baltic states, Baltics | pays baltes
Baltic Sea | mer Baltique
Scandinavia | Scandinavie
Scandinavian | scandinave
Nordic countries | pays nordiques
Caucasus | Caucase
Siberia | Sibérie
Siberian | sibérien, sibérienne
West Indies, Caribbean | Antilles, Caraïbes
Mediterranean, Mediterranean Sea | Méditerranée, mer Méditerranée
Black Sea | mer Noire
Red Sea | mer Rouge
Dead Sea | mer Morte
North Sea | mer du Nord
Caspian Sea | mer Caspienne
South China Sea | mer de Chine méridionale
Taiwan Strait | détroit de Taïwan
Strait of Hormuz | détroit d'Ormuz
English Channel | la Manche
Atlantic, Atlantic Ocean | Atlantique, océan Atlantique
Pacific, Pacific Ocean | Pacifique, océan Pacifique
Indian Ocean | océan Indien
Suez Canal | canal de Suez
Panama Canal | canal de Panama
Gulf of Mexico | golfe du Mexique
Bay of Bengal | golfe du Bengale
Alps | Alpes
Rhine | Rhin
Nile | Nil
Euphrates | Euphrate
Thames | Tamise
Golan Heights | plateau du Golan, Golan
Brittany | Bretagne
Breton | breton, bretonne
Normandy | Normandie
Burgundy | Bourgogne
Corsica | Corse
Corsican | corse
French Riviera | Côte d'Azur
Reunion Island | île de la Réunion
Tuscany | Toscane
Lombardy | Lombardie
Sicily | Sicile
Sicilian | sicilien, sicilienne
Sardinia | Sardaigne
Andalusia | Andalousie
Canary Islands | îles Canaries, Canaries
Balearic Islands | îles Baléares, Baléares
Galicia | Galice
Azores | Açores
Transnistria | Transnistrie
Nagorno-Karabakh | Haut-Karabakh
Channel Islands | îles Anglo-Normandes
Guernsey | Guernesey
Isle of Man | île de Man
California | Californie
Californian | californien, californienne
Florida | Floride
Louisiana | Louisiane
Pennsylvania | Pennsylvanie
Virginia | Virginie
West Virginia | Virginie-Occidentale
North Carolina | Caroline du Nord
South Carolina | Caroline du Sud
North Dakota | Dakota du Nord
South Dakota | Dakota du Sud
New Mexico | Nouveau-Mexique
Hawaii | Hawaï
Texan | texan, texane
New York State | État de New York
Washington State | État de Washington
New England | Nouvelle-Angleterre
New Orleans | La Nouvelle-Orléans, Nouvelle-Orléans
New York, New York City | New York
New Yorker | new-yorkais, new-yorkaise
Philadelphia | Philadelphie
London | Londres
Londoner | londonien, londonienne
Edinburgh | Édimbourg
Dover | Douvres
Parisian | parisien, parisienne
Lyon, Lyons | Lyon
Marseille, Marseilles | Marseille
Dunkirk | Dunkerque
Brussels | Bruxelles
Antwerp | Anvers
Ghent | Gand
The Hague | La Haye
Geneva | Genève
Bern, Berne | Berne
Basel | Bâle
Hamburg | Hambourg
Frankfurt | Francfort
Hanover | Hanovre
Dresden | Dresde
Mainz | Mayence
Aachen | Aix-la-Chapelle
Vienna | Vienne
Salzburg | Salzbourg
Venice | Venise
Genoa | Gênes
Bologna | Bologne
Barcelona | Barcelone
Valencia | Valence
Lisbon | Lisbonne
Athens | Athènes
Thessaloniki | Thessalonique
Copenhagen | Copenhague
Warsaw | Varsovie
Krakow, Kraków, Cracow | Cracovie
Gdansk | Gdansk, Dantzig
Bucharest | Bucarest
Kyiv, Kiev | Kiev, Kyiv
Kharkiv | Kharkiv, Kharkov
Odesa, Odessa | Odessa
Mariupol | Marioupol
Zaporizhzhia | Zaporijjia
Bakhmut | Bakhmout
Bucha | Boutcha
Moscow | Moscou
Saint Petersburg, St. Petersburg, St Petersburg | Saint-Pétersbourg
Cairo | Le Caire
Alexandria | Alexandrie
Algiers | Alger
Tangier, Tangiers | Tanger
Marrakesh, Marrakech | Marrakech
Fez | Fès
Mecca | La Mecque
Medina | Médine
Riyadh | Riyad
Jeddah | Djeddah, Jeddah
Abu Dhabi | Abou Dhabi, Abu Dhabi
Kuwait City | Koweït City
Baghdad | Bagdad
Mosul | Mossoul
Basra | Bassora
Raqqa | Raqqa, Rakka
Tehran, Teheran | Téhéran
Isfahan | Ispahan
Kabul | Kaboul
Damascus | Damas
Aleppo | Alep
Beirut | Beyrouth
Jerusalem | Jérusalem
East Jerusalem | Jérusalem-Est
Bethlehem | Bethléem
Jenin | Jénine
Nablus | Naplouse
Khan Younis, Khan Yunis | Khan Younès
Beijing, Peking | Pékin
Guangzhou | Canton
Nanjing | Nankin
Lhasa | Lhassa
Urumqi | Ouroumtsi, Urumqi
New Delhi, Delhi | New Delhi, Delhi
Mumbai, Bombay | Bombay
Kolkata, Calcutta | Calcutta
Chennai, Madras | Chennai, Madras
Bangalore, Bengaluru | Bangalore
Kathmandu | Katmandou
Dhaka | Dacca
Rangoon, Yangon | Rangoun
Ho Chi Minh City, Saigon | Hô-Chi-Minh-Ville, Saïgon
Manila | Manille
Mexico City | Mexico
Havana | La Havane
São Paulo, Sao Paulo | São Paulo
Addis Ababa | Addis-Abeba
Mogadishu | Mogadiscio
Timbuktu | Tombouctou
Cape Town | Le Cap
Montreal | Montréal
Quebec City | Québec, ville de Québec
Chernobyl, Chornobyl | Tchernobyl
Tiananmen Square | place Tiananmen
Guantanamo, Guantanamo Bay | Guantánamo
United Nations, UN, U.N. | Nations unies, ONU
UN General Assembly, United Nations General Assembly | Assemblée générale des Nations unies, Assemblée générale de l'ONU
UN Security Council, United Nations Security Council | Conseil de sécurité de l'ONU, Conseil de sécurité des Nations unies
UN Human Rights Council, Human Rights Council | Conseil des droits de l'homme
UN High Commissioner for Refugees, UNHCR, UN refugee agency | Haut-Commissariat aux réfugiés, HCR
UN Relief and Works Agency, UNRWA | UNRWA
World Food Programme, World Food Program, WFP | Programme alimentaire mondial, PAM
World Health Organization, World Health Organisation | Organisation mondiale de la santé, OMS
World Trade Organization, World Trade Organisation, WTO | Organisation mondiale du commerce, OMC
International Labour Organization, International Labor Organization, ILO | Organisation internationale du travail, OIT
International Organization for Migration, IOM | Organisation internationale pour les migrations, OIM
International Monetary Fund, IMF | Fonds monétaire international, FMI
World Bank | Banque mondiale
World Economic Forum | Forum économique mondial
Food and Agriculture Organization, FAO | Organisation des Nations unies pour l'alimentation et l'agriculture, FAO
International Atomic Energy Agency, IAEA | Agence internationale de l'énergie atomique, AIEA
International Energy Agency, IEA | Agence internationale de l'énergie, AIE
Organisation for the Prohibition of Chemical Weapons, OPCW | Organisation pour l'interdiction des armes chimiques, OIAC
International Telecommunication Union, ITU | Union internationale des télécommunications, UIT
International Court of Justice, ICJ | Cour internationale de justice, CIJ
International Criminal Court, ICC | Cour pénale internationale, CPI
International Criminal Tribunal | Tribunal pénal international, TPI
European Union, EU, E.U. | Union européenne, UE
European Commission | Commission européenne
European Parliament | Parlement européen
European Council | Conseil européen
Council of Europe | Conseil de l'Europe
Member of the European Parliament, MEP | député européen, eurodéputé
European Court of Human Rights, ECHR | Cour européenne des droits de l'homme, CEDH
European Court of Justice, Court of Justice of the European Union, ECJ, CJEU | Cour de justice de l'Union européenne, CJUE
European Central Bank, ECB | Banque centrale européenne, BCE
European Investment Bank, EIB | Banque européenne d'investissement, BEI
European Medicines Agency, EMA | Agence européenne des médicaments, AEM
European Data Protection Board, EDPB | Comité européen de la protection des données, CEPD
European Data Protection Supervisor, EDPS | Contrôleur européen de la protection des données
General Data Protection Regulation, GDPR | Règlement général sur la protection des données, RGPD
Digital Services Act, DSA | Règlement sur les services numériques, DSA
Digital Markets Act, DMA | Règlement sur les marchés numériques, DMA
AI Act, Artificial Intelligence Act | règlement sur l'intelligence artificielle, AI Act
eurozone, euro zone, euro area | zone euro
Schengen area | espace Schengen
Brexit | Brexit
NATO | Otan
Organisation for Economic Co-operation and Development, OECD | Organisation de coopération et de développement économiques, OCDE
Organization for Security and Co-operation in Europe, OSCE | Organisation pour la sécurité et la coopération en Europe, OSCE
African Union | Union africaine, UA
Economic Community of West African States, ECOWAS | Communauté économique des États de l'Afrique de l'Ouest, Cédéao
Arab League | Ligue arabe
Organization of the Petroleum Exporting Countries, OPEC | Organisation des pays exportateurs de pétrole, Opep
Association of Southeast Asian Nations, ASEAN | Association des nations de l'Asie du Sud-Est, Asean, Anase
Shanghai Cooperation Organisation, Shanghai Cooperation Organization, SCO | Organisation de coopération de Shanghaï, OCS
Gulf Cooperation Council, GCC | Conseil de coopération du Golfe, CCG
Organization of American States, OAS | Organisation des États américains, OEA
North American Free Trade Agreement, NAFTA | Accord de libre-échange nord-américain, Alena
G7, Group of Seven | G7
G20, Group of Twenty | G20
Red Cross | Croix-Rouge
International Committee of the Red Cross, ICRC | Comité international de la Croix-Rouge, CICR
Red Crescent | Croissant-Rouge
Doctors Without Borders, Médecins Sans Frontières, MSF | Médecins sans frontières, MSF
Reporters Without Borders, RSF | Reporters sans frontières, RSF
International Federation for Human Rights, FIDH | Fédération internationale pour les droits humains, FIDH
Human Rights League | Ligue des droits de l'homme, LDH
International Commission of Jurists | Commission internationale de juristes
International Olympic Committee, IOC | Comité international olympique, CIO
Olympic Games, Olympics | Jeux olympiques, JO
World Cup | Coupe du monde
Paris Agreement, Paris climate agreement | accord de Paris
Wassenaar Arrangement | arrangement de Wassenaar
Geneva Conventions | conventions de Genève
Universal Declaration of Human Rights | Déclaration universelle des droits de l'homme
White House | Maison Blanche
Oval Office | Bureau ovale
Pentagon | Pentagone
State Department, Department of State | département d'état
Department of Justice, Justice Department, DOJ | ministère américain de la justice, département de la justice
Department of Defense, Defense Department | ministère américain de la défense, département de la défense
Department of Homeland Security, DHS | ministère américain de la sécurité intérieure, département de la sécurité intérieure
Department of Commerce, Commerce Department | ministère américain du commerce, département du commerce
Treasury Department, US Treasury | département du Trésor, Trésor américain
Federal Reserve, US central bank | Réserve fédérale, Fed, banque centrale américaine
Federal Bureau of Investigation, FBI | FBI
Central Intelligence Agency, CIA | CIA
National Security Agency, NSA | NSA
Immigration and Customs Enforcement | police de l'immigration, police américaine de l'immigration
Federal Trade Commission, FTC | Commission fédérale du commerce, FTC
Securities and Exchange Commission, SEC | gendarme boursier américain, gendarme de la Bourse américaine
Supreme Court | Cour suprême
Capitol | Capitole
Statue of Liberty | statue de la Liberté
Bank of England | Banque d'Angleterre
Scotland Yard, Metropolitan Police | Scotland Yard, police londonienne
Élysée, Elysee Palace | Élysée, palais de l'Élysée
Kremlin | Kremlin
National Rally | Rassemblement national, RN
National Front | Front national, FN
France Unbowed | La France insoumise, LFI
Yellow Vests | gilets jaunes
Muslim Brotherhood | Frères musulmans
Revolutionary Guards, Revolutionary Guard Corps, IRGC | gardiens de la révolution, Pasdaran
Islamic State, ISIS, ISIL, Daesh | État islamique, Daech
al-Qaeda, al-Qaida | al-Qaida
Taliban | taliban, talibans
Houthi, Houthis | houthiste, houthi, Houthis
Rohingya | rohingya
Roma | rom, Roms
Jew, Jewish | juif, juive
Muslim | musulman, musulmane
Christian | chrétien, chrétienne
Catholic | catholique
Belt and Road Initiative, New Silk Road | nouvelles routes de la soie
Great Firewall | grande muraille numérique, grand pare-feu
People's Liberation Army, PLA | Armée populaire de libération, APL
Israel Defense Forces, IDF, Israeli army, Israeli military | Tsahal, armée israélienne
`;
