/** What a noun names that may say something. */
type NounKind = "person" | "people" | "body" | "document";

/** A noun that may be a source; gender "c" is common to both: un ministre, une ministre. */
export interface SpeakerNoun {
  readonly kind: NounKind;
  readonly gender: "m" | "f" | "c";
  readonly isPlural: boolean;
}

/** Kind and gender, the nouns in the singular. A feminine stands beside its masculine: président/e, directeur/rice. */
const ROWS: readonly (readonly [NounKind, "m" | "f" | "c", string])[] = [
  [
    "person",
    "m",
    "président, vice-président, ex-président, avocat, député, eurodéputé, ambassadeur, directeur, co-directeur, fondateur, cofondateur, entraîneur, sélectionneur, " +
      "procureur, sénateur, gouverneur, général, colonel, capitaine, lieutenant, caporal, sergent, adjudant, commandant, amiral, commissaire, préfet, sous-préfet, juge, magistrat, substitut, " +
      "chancelier, conseiller, dirigeant, représentant, responsable, habitant, étudiant, enseignant, professeur, chercheur, médecin, chirurgien, docteur, infirmier, policier, gendarme, " +
      "pompier, soldat, officier, patron, chef, homme, monsieur, père, fils, frère, oncle, mari, époux, ami, voisin, acteur, chanteur, réalisateur, auteur, écrivain, romancier, " +
      "cinéaste, metteur, rédacteur, éditeur, inspecteur, enquêteur, négociateur, médiateur, intervenant, roi, prince, duc, empereur, pape, évêque, archevêque, cardinal, curé, prêtre, pasteur, imam, rabbin, " +
      "ouvrier, employé, salarié, syndicaliste, militant, partisan, opposant, élu, adjoint, secrétaire, candidat, adversaire, coach, manager, manageur, joueur, attaquant, défenseur, gardien, milieu, " +
      "capitaine, champion, pilote, coureur, nageur, patineur, skieur, sprinteur, cycliste, footballeur, propriétaire, fermier, agriculteur, éleveur, paysan, viticulteur, commerçant, vendeur, client, passager, conducteur, " +
      "chauffeur, camionneur, agent, fonctionnaire, diplomate, émissaire, envoyé, correspondant, consultant, analyste, expert, spécialiste, économiste, sociologue, politologue, historien, " +
      "philosophe, scientifique, astronome, biologiste, physicien, chimiste, ingénieur, technicien, architecte, urbaniste, photographe, témoin, victime, blessé, rescapé, survivant, suspect, prévenu, accusé, condamné, détenu, " +
      "prisonnier, plaignant, locataire, garçon, jeune, vieillard, retraité, octogénaire, quadragénaire, trentenaire, doyen, maire, bourgmestre, ministre, vice-ministre, porte-parole, leader, président-directeur, pdg, administrateur, " +
      "gérant, trésorier, coordinateur, coordonnateur, animateur, organisateur, promoteur, investisseur, banquier, trader, courtier, industriel, entrepreneur, concepteur, développeur, créateur, styliste, designer, peintre, sculpteur, " +
      "musicien, compositeur, guitariste, pianiste, humoriste, comédien, intéressé, quidam, internaute, utilisateur, lecteur, spectateur, supporter, supporteur, fan, manifestant, gréviste, réfugié, migrant, djihadiste, rebelle, insurgé, " +
      "congressman, élève, parent, oncle, cousin, neveu, beau-frère, compagnon, collègue, confrère, camarade, coéquipier, partenaire, associé, actionnaire, créancier, notaire, huissier, greffier, bâtonnier, avoué, légiste, psychiatre, psychologue, pédiatre, " +
      "épidémiologiste, virologue, infectiologue, immunologue, vétérinaire, pharmacien, dentiste, thérapeute, journaliste, reporter, éditorialiste, chroniqueur, blogueur, youtubeur, présentateur, commentateur, observateur, interlocuteur, informateur, " +
      "hacker, pirate, dissident, lobbyiste, sherpa, recteur, proviseur, instituteur, doctorant, lauréat, premier-ministre, dictateur, monarque, souverain, chancelier, héritier, légionnaire, militaire, vétéran, républicain, démocrate, socialiste, communiste, écologiste, centriste, frontiste, conservateur, travailliste, libéral, nationaliste, indépendantiste, séparatiste, islamiste, superintendant, rappeur, slameur, milliardaire, mannequin, archéologue, inventeur, propriétaire, universitaire, académicien, géologue, climatologue, météorologue, sismologue, volcanologue, archéologue, anthropologue, linguiste, écologue, généticien, neurologue, oncologue, cardiologue, nutritionniste",
  ],
  [
    "person",
    "f",
    "présidente, vice-présidente, ex-présidente, avocate, députée, eurodéputée, ambassadrice, directrice, fondatrice, cofondatrice, entraîneuse, procureure, sénatrice, gouverneure, générale, commandante, préfète, magistrate, " +
      "chancelière, conseillère, dirigeante, représentante, habitante, étudiante, enseignante, professeure, chercheuse, chercheure, infirmière, policière, patronne, cheffe, femme, dame, mère, fille, sœur, tante, épouse, amie, voisine, actrice, " +
      "chanteuse, réalisatrice, auteure, autrice, écrivaine, romancière, rédactrice, éditrice, inspectrice, enquêtrice, négociatrice, médiatrice, intervenante, reine, princesse, duchesse, ouvrière, employée, salariée, militante, élue, adjointe, candidate, " +
      "joueuse, championne, nageuse, agricultrice, commerçante, vendeuse, cliente, passagère, conductrice, consultante, experte, historienne, ingénieure, technicienne, victime, plaignante, fillette, retraitée, doyenne, mairesse, administratrice, " +
      "gérante, trésorière, coordinatrice, coordonnatrice, animatrice, organisatrice, créatrice, musicienne, comédienne, intéressée, manifestante, réfugiée, veuve, cousine, nièce, compagne, associée, présentatrice, commentatrice, observatrice, quinquagénaire, " +
      "septuagénaire, lauréate, souveraine, héritière",
  ],
  ["people", "f", "personne, foule, population, famille, opposition, majorité, jeunesse, hiérarchie"],
  [
    "body",
    "m",
    "gouvernement, ministère, parquet, tribunal, groupe, parti, syndicat, club, comité, conseil, cabinet, bureau, service, département, centre, institut, organisme, observatoire, " +
      "constructeur, fabricant, opérateur, distributeur, fournisseur, géant, laboratoire, journal, quotidien, hebdomadaire, magazine, mensuel, site, blog, média, réseau, collectif, mouvement, front, " +
      "parlement, sénat, congrès, pentagone, kremlin, vatican, élysée, pouvoir, régime, état, état-major, commandement, état-major, fonds, consortium, jury, collège, palais, secrétariat, " +
      "rectorat, conglomérat, cartel, exécutif, législateur, régulateur, gendarme, patronat, public, voisinage, staff, camp, clan, gang, studio, éditeur, musée, hôpital, chu, bloc, dicastère, équipementier, avionneur, sidérurgiste, assureur, voyagiste, transporteur, croisiériste, hôtelier",
  ],
  [
    "body",
    "f",
    "société, entreprise, compagnie, firme, start-up, startup, agence, association, organisation, ong, fédération, confédération, commission, présidence, police, gendarmerie, armée, banque, " +
      "mairie, municipalité, préfecture, préfecture, ambassade, cour, chambre, assemblée, institution, fondation, ligue, union, université, école, direction, chancellerie, diplomatie, autorité, coalition, alliance, " +
      "mission, délégation, rédaction, chaîne, télévision, radio, revue, presse, marque, maison, filiale, plateforme, plate-forme, centrale, intersyndicale, cgt, cfdt, junte, milice, guérilla, faction, justice, administration, académie, " +
      "clinique, caisse, mutuelle, coopérative, boutique, poste, fac, fifa, uefa, onu, otan, oms, bce, équipe, chancellerie, communauté, église, oncf, sncf, ratp",
  ],
  [
    "document",
    "m",
    "communiqué, rapport, sondage, document, article, message, texte, tweet, courriel, mail, livre, témoignage, recensement, bulletin, bilan, arrêt, jugement, mémo, mémorandum, procès-verbal, réquisitoire, post, billet, éditorial, discours, dossier, compte-rendu, courrier, avis, chiffre, indice, baromètre, classement, manifeste, tract, calcul, décompte, panel, audit, mémoire, script, résultat",
  ],
  [
    "document",
    "f",
    "étude, enquête, lettre, déclaration, note, dépêche, publication, annonce, source, information, estimation, statistique, donnée, analyse, évaluation, prévision, projection, recherche, plainte, circulaire, missive, notice, brochure, affiche, inscription, chronique, revue, fiche, rumeur, version, archive, pancarte, banderole, autobiographie, biographie, charte, résolution, convention, pétition, tribune, interview, ordonnance",
  ],
];

// Names that are written with a capital and yet are no person: what they say is said by a body.
export const SPEAKER_NOUNS: ReadonlyMap<string, SpeakerNoun> = build();

function build(): ReadonlyMap<string, SpeakerNoun> {
  const nouns = new Map<string, SpeakerNoun>();
  for (const [kind, gender, row] of ROWS) {
    for (const noun of row.split(", ")) {
      // un ministre, une ministre; but un président, une présidente
      const isCommon =
        kind === "person" && gender === "m" && /(?:e|porte-parole|chef|maire|enfant)$/.test(noun);
      const one: SpeakerNoun = { kind, gender: isCommon ? "c" : gender, isPlural: false };
      if (!nouns.has(noun)) nouns.set(noun, one);
      const plural = pluralOf(noun);
      if (!nouns.has(plural)) nouns.set(plural, { ...one, isPlural: plural !== noun });
    }
  }
  for (const plural of [
    "gens",
    "autorités",
    "alliés",
    "proches",
    "parents",
    "enfants",
    "milieux",
    "médias",
    "forces",
    "insurgés",
    "talibans",
    "pourparlers",
    "secours",
    "services",
    "sources",
    "pays",
  ])
    if (plural !== "pourparlers" && !nouns.has(plural))
      nouns.set(plural, { kind: "people", gender: "m", isPlural: true });
  return nouns;
}

function pluralOf(noun: string): string {
  if (/[sxz]$|porte-parole$/.test(noun)) return noun;
  if (/al$/.test(noun)) return `${noun.slice(0, -2)}aux`;
  if (/eau$/.test(noun)) return `${noun}x`;
  return `${noun}s`;
}
