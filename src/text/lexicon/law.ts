/** Law and courts: one row a meaning, English | French, commas between words that mean the same. */
export const law = `
law | loi
legislation | législation
statute, act of parliament | loi, texte de loi
law | droit
lawful, legal | légal, licite
unlawful, illegal | illégal, illicite
illegally, unlawfully | illégalement
legally | légalement
legal, judicial | judiciaire
legal, juridical | juridique
legality, lawfulness | légalité
illegality, unlawfulness | illégalité
legalise, legalize | légaliser
legalisation, legalization | légalisation
decriminalise, decriminalize | dépénaliser, décriminaliser
decriminalisation, decriminalization | dépénalisation, décriminalisation
outlaw, criminalise, criminalize | criminaliser, mettre hors la loi
sue, take to court, file a lawsuit, bring a lawsuit | poursuivre, attaquer en justice, assigner en justice, porter plainte, intenter un procès, traîner en justice, traîner devant les tribunaux
lawsuit, suit, court case, legal action, legal proceedings | procès, poursuite, action en justice, procédure judiciaire
trial | procès
hearing, court hearing | audience
hearing | audition
stand trial, go on trial | comparaître, être jugé
appear in court, appear before a judge | comparaître
court appearance | comparution
judge, put on trial | juger
retrial, new trial | nouveau procès
mistrial | annulation du procès
class action, class-action lawsuit, class action suit | action collective, recours collectif, action de groupe
complaint, legal complaint, criminal complaint | plainte
complainant | plaignant, plaignante
file a complaint, lodge a complaint | porter plainte, déposer plainte
plaintiff, claimant | plaignant, demandeur, partie civile
defendant, accused | accusé, prévenu
defendant | défendeur
litigation, legal dispute | contentieux, litige
dispute | litige, différend
legal battle, legal fight, court battle | bataille judiciaire, bataille juridique
settlement, out-of-court settlement | règlement à l'amiable, accord à l'amiable
settle out of court | transiger, régler à l'amiable
court | tribunal, cour, juridiction
court, justice system, judiciary | justice
courtroom | salle d'audience, prétoire
courthouse | palais de justice
court of appeal, court of appeals, appeals court, appellate court | cour d'appel
high court | haute cour
district court | tribunal de district
federal court | tribunal fédéral, cour fédérale
criminal court | tribunal correctionnel, tribunal pénal
assize court | cour d'assises
constitutional court | cour constitutionnelle
constitutional council | conseil constitutionnel
administrative court | tribunal administratif
commercial court | tribunal de commerce
military court, military tribunal | tribunal militaire
court martial, court-martial | cour martiale
labour court, labor court, employment tribunal | tribunal du travail, prud'hommes, conseil de prud'hommes
juvenile court | tribunal pour enfants
civil court | tribunal civil
court of cassation | cour de cassation
council of state | conseil d'état
judge | juge
judge, magistrate | magistrat
federal judge | juge fédéral
investigating judge, examining magistrate | juge d'instruction
chief justice | juge en chef
justice, supreme court justice | juge à la cour suprême
prosecutor, public prosecutor | procureur
district attorney | procureur de district
attorney general | procureur général, ministre de la justice
prosecutor's office, public prosecutor's office, prosecution service | parquet
prosecution | ministère public
prosecution | poursuites, poursuites judiciaires
prosecute | poursuivre, poursuivre en justice
lawyer, attorney, solicitor, barrister, counsel | avocat, avocate
law firm | cabinet d'avocats
jurist, legal expert, legal scholar | juriste
legal adviser, legal advisor | conseiller juridique
general counsel, chief legal officer | directeur juridique
notary | notaire
bailiff | huissier
court clerk | greffier
bar association | barreau
legal aid | aide juridictionnelle, aide juridique
defence lawyer, defense lawyer, defence attorney, defense attorney | avocat de la défense
plea, pleading | plaidoirie
plead | plaider
plead guilty | plaider coupable, reconnaître sa culpabilité
plead not guilty | plaider non coupable
guilty plea | plaidoyer de culpabilité
plea deal, plea bargain, plea agreement | accord de plaider-coupable, plaider-coupable
jury | jury
juror | juré
grand jury | grand jury
charge, criminal charge | chef d'accusation, inculpation
charge, indict | inculper, mettre en examen
indictment | inculpation, mise en examen, acte d'accusation
accuse | accuser
accusation, allegation | accusation, allégation
drop charges, dismiss charges | abandonner les poursuites
dismiss, throw out | rejeter, débouter
dismissal of charges, dismissal of the case | non-lieu
discontinue, close without charges | classer sans suite
verdict | verdict
ruling, judgment, judgement, court decision | jugement, arrêt, décision de justice, décision judiciaire
rule, hand down a ruling | statuer, rendre un jugement, trancher
in favour of, in favor of | en faveur de
case law, jurisprudence | jurisprudence
precedent, legal precedent | précédent, précédent juridique
guilty | coupable
guilt | culpabilité
innocent, not guilty | innocent
innocence | innocence
presumption of innocence | présomption d'innocence
find guilty | déclarer coupable, reconnaître coupable
convict | condamner, déclarer coupable
conviction | condamnation
sentence | condamner
sentence | peine, condamnation
suspended sentence | sursis, peine avec sursis
prison sentence, prison term, jail term, jail sentence | peine de prison, peine d'emprisonnement
life sentence, life imprisonment, life in prison | perpétuité, réclusion à perpétuité, prison à vie
death penalty, capital punishment | peine de mort, peine capitale
death sentence | condamnation à mort
sentenced to death | condamné à mort
community service | travail d'intérêt général, travaux d'intérêt général
acquit | acquitter, relaxer
acquittal | acquittement, relaxe
exonerate | disculper, innocenter
pardon | gracier
pardon, clemency | grâce
amnesty | amnistie
commute | commuer
appeal | faire appel, interjeter appel
appeal | appel, recours
on appeal | en appel
final appeal, cassation appeal | pourvoi en cassation, pourvoi
appellant | appelant, requérant
uphold | confirmer, maintenir
overturn, quash, strike down, annul | annuler, casser, invalider
annulment | annulation
injunction, court injunction | injonction, ordonnance
preliminary injunction | injonction préliminaire
restraining order | ordonnance restrictive
court order | ordonnance, décision de justice
order | ordonner, enjoindre
temporary, interim, provisional | provisoire
summary proceedings, interim proceedings | référé
summons, subpoena | assignation, citation à comparaître
summon, subpoena | assigner, citer à comparaître, convoquer
warrant, arrest warrant | mandat d'arrêt
search warrant | mandat de perquisition
writ | assignation
petition, motion | requête
file, submit, lodge | déposer
court filing, filing, court document, court documents | document judiciaire, documents judiciaires
refer to court, bring before the court | saisir la justice, saisir le tribunal
referral | saisine
challenge, contest, dispute | contester
legal challenge, challenge | contestation, recours
evidence, proof | preuve
exhibit | pièce à conviction
evidence | éléments de preuve, preuves
prove | prouver
lack of evidence, insufficient evidence | manque de preuves, absence de preuves, insuffisance de preuves
witness | témoin
testimony | témoignage
testify, give evidence | témoigner
deposition | déposition
affidavit, sworn statement | déclaration sous serment
under oath | sous serment
oath | serment
perjury | faux témoignage, parjure
cross-examination | contre-interrogatoire
expert witness, court expert | expert judiciaire
confession | aveu, aveux
confess | avouer
investigation, inquiry, enquiry, probe | enquête
investigate, probe | enquêter
judicial investigation, judicial inquiry | information judiciaire, instruction
preliminary investigation | enquête préliminaire
contempt of court | outrage à magistrat, outrage au tribunal
obstruction of justice | entrave à la justice, obstruction à la justice
miscarriage of justice, wrongful conviction | erreur judiciaire
bail | caution, libération sous caution
released on bail | libéré sous caution
judicial supervision | contrôle judiciaire
extradite | extrader
extradition | extradition
extradition request | demande d'extradition
offence, offense | infraction, délit
misdemeanour, misdemeanor | délit
felony | crime
breach, violation, infringement | violation, infraction, atteinte
violate, breach, infringe | violer, enfreindre
contravene | contrevenir
loophole, legal loophole | vide juridique, faille juridique
grey area, gray area, legal grey area | zone grise, flou juridique
defamation, libel, slander | diffamation
defamatory, libellous, libelous | diffamatoire
defame | diffamer
blasphemy | blasphème
sedition | sédition
treason | trahison
lèse-majesté, lese-majeste | lèse-majesté
incitement | incitation
negligence | négligence
gross negligence | négligence grave
liability | responsabilité
liable | responsable, passible
immunity | immunité
impunity | impunité
damages, compensation | dommages et intérêts, dommages-intérêts, indemnisation
compensate | indemniser, dédommager
punitive damages | dommages punitifs
harm | préjudice
reparation, reparations, redress | réparation, réparations
fine, monetary penalty | amende
fine | infliger une amende, condamner à une amende
penalty | sanction, pénalité
penalise, penalize, punish | sanctionner, punir
punishment | punition, châtiment
contract | contrat
agreement, deal | accord
breach of contract | rupture de contrat, violation de contrat
clause, provision | clause
provision | disposition
terms, conditions | conditions
terms of service, terms of use | conditions d'utilisation, conditions générales d'utilisation
sign | signer
signatory | signataire
binding, legally binding | contraignant, juridiquement contraignant
terminate, cancel | résilier
termination | résiliation
compliance | conformité
comply, abide by | conformer, respecter
compliant | conforme
arbitration | arbitrage
arbitrator | arbitre
mediation | médiation
mediator | médiateur
right | droit
human rights | droits de l'homme, droits humains
civil rights | droits civiques
civil liberties | libertés civiles, libertés publiques
fundamental rights | droits fondamentaux
women's rights | droits des femmes
children's rights | droits de l'enfant
right to privacy | droit à la vie privée, droit au respect de la vie privée
privacy | vie privée, confidentialité
right to be forgotten | droit à l'oubli
freedom, liberty | liberté
freedom of expression, free speech, freedom of speech | liberté d'expression
freedom of the press, press freedom | liberté de la presse
freedom of assembly | liberté de réunion
freedom of association | liberté d'association
freedom of information | liberté d'information
rule of law | état de droit
international law | droit international
international humanitarian law | droit international humanitaire
criminal law | droit pénal
civil law | droit civil
labour law, labor law, employment law | droit du travail
competition law, antitrust law | droit de la concurrence
data protection | protection des données
personal data | données personnelles, données à caractère personnel
data protection authority, privacy regulator, privacy watchdog | autorité de protection des données
intellectual property | propriété intellectuelle
copyright | droit d'auteur, droits d'auteur
copyright infringement | violation du droit d'auteur, violation des droits d'auteur, contrefaçon
patent | brevet
patent infringement | violation de brevet, contrefaçon de brevet
trademark, trade mark | marque déposée
counterfeiting | contrefaçon
counterfeit | contrefait
trade secret | secret commercial, secret des affaires
antitrust | antitrust, anticoncurrentiel
abuse of dominant position | abus de position dominante
constitution | constitution
constitutional | constitutionnel
unconstitutional | anticonstitutionnel, inconstitutionnel
constitutionality | constitutionnalité
penal code, criminal code | code pénal
civil code | code civil
labour code, labor code | code du travail
decree | décret
executive order | décret, décret présidentiel
ministerial order | arrêté, arrêté ministériel
directive | directive
regulation, regulations | réglementation, règlement
rule | règle
regulate | réglementer, réguler
regulatory | réglementaire
regulator, watchdog, regulatory authority | régulateur, autorité de régulation
enforce | appliquer, faire respecter
enforcement | application
implement | mettre en œuvre, mettre en oeuvre, appliquer
implementation | mise en œuvre, mise en oeuvre
come into force, take effect, enter into force | entrer en vigueur
entry into force | entrée en vigueur
in force | en vigueur
repeal, revoke | abroger
repeal | abrogation
amend | amender, modifier
legal framework | cadre juridique, cadre légal
jurisdiction, competence | compétence, juridiction
have jurisdiction | être compétent
universal jurisdiction | compétence universelle
licence, license, permit | licence, permis
licensing | octroi de licence, octroi de licences
export licence, export license | licence d'exportation
export controls, export control | contrôle des exportations, contrôles à l'exportation
export ban | interdiction d'exportation, interdiction d'exporter
authorise, authorize, allow, permit | autoriser, permettre
authorisation, authorization, permission | autorisation
ban, prohibit, forbid | interdire, prohiber, bannir
ban, prohibition | interdiction, prohibition
moratorium | moratoire
restrict, limit, curb | restreindre, limiter
restriction | restriction
exemption, waiver | exemption, dérogation
exempt | exempter
mandatory, compulsory | obligatoire
obligation, duty | obligation
require | exiger
compel, oblige, force | obliger, contraindre
requirement | exigence, obligation
legal notice, formal notice | mise en demeure
confiscate, seize | confisquer, saisir
confiscation, seizure | confiscation, saisie
freeze | geler
asset freeze, freezing of assets | gel des avoirs
assets | avoirs, actifs
custody, child custody | garde, garde des enfants
inheritance | héritage, succession
guardianship | tutelle
ownership | propriété
owner | propriétaire
eviction | expulsion
statute of limitations | prescription, délai de prescription
time-barred | prescrit
retroactive | rétroactif
deadline | date limite, échéance
suspend | suspendre
suspension | suspension
confidentiality agreement, non-disclosure agreement, NDA | accord de confidentialité
gag order | interdiction de s'exprimer
house arrest | assignation à résidence, résidence surveillée
discrimination | discrimination
discriminatory | discriminatoire
parole, conditional release | libération conditionnelle
whistleblower, whistle-blower | lanceur d'alerte, lanceuse d'alerte
war crime | crime de guerre
crime against humanity, crimes against humanity | crime contre l'humanité, crimes contre l'humanité
genocide | génocide
genocidal | génocidaire
bankruptcy law | droit des faillites
receivership | redressement judiciaire
liquidation, compulsory liquidation | liquidation judiciaire
bill | projet de loi, proposition de loi
draft law | projet de loi
`;
