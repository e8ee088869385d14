/** Saying, reporting, asking, denying: one row a meaning, English | French, commas between words that mean the same. */
export const saying = `
say, tell | dire
say, state, declare | déclarer
assert, say | affirmer
claim, maintain, contend | prétendre, soutenir
claim, allegation, assertion | affirmation, allégation
claim | revendiquer
claim responsibility | revendiquer
claim of responsibility | revendication
allege | alléguer
alleged | présumé, prétendu
allegedly | prétendument
reportedly, apparently | apparemment
so-called | soi-disant
according to | selon, d'après
announce | annoncer
announcement | annonce
proclaim | proclamer
report | rapporter, relater
report | signaler
report | rapport
report | reportage
publish, release | publier
publication, release | publication
broadcast | diffuser
broadcast | diffusion
disclose, reveal, divulge | révéler, divulguer, dévoiler
unveil | dévoiler
revelation, disclosure | révélation, divulgation
leak | fuiter, faire fuiter
leak | fuite
expose, uncover, bring to light | mettre au jour, mettre en lumière
confirm | confirmer
confirmation | confirmation
acknowledge, admit, concede | reconnaître, admettre
admission, acknowledgement, acknowledgment | aveu, reconnaissance
deny, refute | nier, démentir, réfuter
denial | démenti, dénégation
reject, dismiss | rejeter
rejection | rejet
refuse, decline | refuser
refusal | refus
decline to comment, refuse to comment | refuser de commenter
comment | commenter
comment | commentaire
remark | remarque, propos
request for comment | demande de commentaire
did not respond, did not reply | n'a pas répondu, n'a pas donné suite
respond, reply, answer | répondre
response, answer, reply | réponse
react | réagir
reaction | réaction
ask | demander
request | demande
ask, question | interroger
question | question
ask for, request | demander, solliciter
demand | exiger, réclamer
demand | exigence
urge, exhort | exhorter, presser
call for, call on | appeler à
appeal, call | appel
call | appeler
beg, implore | supplier, implorer
warn | avertir, mettre en garde, prévenir
warning | avertissement, mise en garde
alert | alerter
alert | alerte
criticise, criticize | critiquer
criticism | critique
condemn, denounce | dénoncer, condamner
condemnation | condamnation
blame | blâmer, reprocher, rejeter la faute sur
slam, lambast, lambaste | fustiger
deplore, lament | déplorer
regret | regretter
regret | regret
apologise, apologize | excuser, présenter ses excuses
apology | excuses
praise | saluer, faire l'éloge de
welcome, hail | saluer
praise | éloge
congratulate | féliciter
thank | remercier
promise, pledge, vow | promettre
promise, pledge | promesse
commitment, pledge | engagement
commit | engager
assure | assurer
insist | insister
stress, emphasise, emphasize, underline | souligner
highlight, point out | souligner, mettre en évidence
recall, remind | rappeler
mention, cite | mentionner, citer
quote, cite | citer
quote, quotation | citation
evoke, mention, raise | évoquer
explain | expliquer
explanation | explication
describe | décrire
description | description
specify, clarify | préciser, clarifier
add | ajouter
note, observe | noter, constater
indicate | indiquer
suggest | suggérer
suggestion | suggestion
propose, put forward | proposer
proposal | proposition
recommend | recommander
recommendation | recommandation
advise | conseiller
think, believe | penser, croire
believe, consider, deem, reckon | estimer, considérer
estimate | estimer
estimate | estimation
opinion, view | avis, opinion
speak, talk | parler
discuss | discuter
discussion, talk | discussion
conversation | conversation, entretien
speak out | exprimer, prendre la parole
express | exprimer
write | écrire
recount, tell | raconter
story, narrative | récit
inform | informer
information | information, renseignement
notify | notifier
notification | notification
convince, persuade | convaincre, persuader
argue | argumenter, faire valoir
argument | argument
justify | justifier
justification | justification
conclude | conclure
conclusion | conclusion
predict, forecast | prévoir, prédire
prediction, forecast | prévision, prédiction
expect | attendre, s'attendre à
agree, consent | accepter, consentir
agree | être d'accord
disagree | être en désaccord
disagreement | désaccord
approve, endorse | approuver
approval | approbation
support, back | soutenir, appuyer
support, backing | soutien, appui
oppose | opposer
show, demonstrate | montrer, démontrer
seem, appear | sembler, paraître
mean, signify | signifier
translate | traduire
translation | traduction
statement | déclaration
statement, press release, communiqué, news release | communiqué, communiqué de presse
spokesperson, spokesman, spokeswoman | porte-parole
press conference, news conference | conférence de presse
press briefing, briefing | point de presse, briefing
interview | interview, entretien
interview | interviewer
article, story | article
editorial, leader article | éditorial
opinion piece, op-ed | tribune
front page | première page
headline, title | titre
excerpt, extract | extrait
summary | résumé
source | source
anonymous | anonyme
anonymously, on condition of anonymity | sous couvert d'anonymat, sous anonymat, anonymement
journalist, reporter | journaliste, reporter
correspondent | correspondant, correspondante
editor | rédacteur, rédactrice
editor-in-chief, chief editor | rédacteur en chef, rédactrice en chef
newsroom, editorial staff | rédaction
newspaper | journal, quotidien
weekly | hebdomadaire
monthly | mensuel
magazine | magazine
news agency, wire service, newswire | agence de presse
media, news media | médias, média
media outlet, news outlet, news organisation, news organization | média, organe de presse
press | presse
news | actualité, nouvelles
website, site | site internet, site web, site
investigative journalist | journaliste d'investigation
investigative journalism, investigative reporting | journalisme d'investigation
podcast | podcast, balado
documentary | documentaire
letter | lettre
email, e-mail | courriel, mail, e-mail
tweet | tweet
message | message
social media post | publication sur les réseaux sociaux
memo, memorandum | note, mémo
document | document
rumour, rumor | rumeur
fact-checking, fact check, fact-check | vérification des faits, vérification
verify, check | vérifier
fake news, false information | infox, fausse information, fausse nouvelle
lie | mensonge
lie | mentir
truth | vérité
true | vrai, vraie
false, untrue | faux, fausse
misleading, deceptive | trompeur, trompeuse
mislead, deceive | tromper, induire en erreur
erroneous, incorrect, inaccurate | erroné, inexact
error, mistake | erreur
correction | correction, rectificatif
retract, withdraw | retirer, rétracter
secret | secret, secrète
confidential | confidentiel
publicly | publiquement
officially | officiellement
unofficial | officieux
silence | silence
`;
