import { describe, expect, it } from "vitest";
import { quotationsFr } from "../../src/extract/quotation/fr/quotations.ts";
import type { Range } from "../../src/model/selector.ts";

/** Content, cue, source and speaker of each quotation, in words; pieces of content parted by " / ". */
function read(text: string) {
  const words = (range: Range | null) => (range ? text.slice(range.start, range.end) : null);
  return quotationsFr(text).map(({ directness, content, cue, source, speaker }) => [
    directness,
    content.map((piece) => words(piece)).join(" / "),
    words(cue),
    words(source),
    speaker,
  ]);
}

type Found = readonly [string, string, string | null, string | null, string | null];

function table(cases: readonly (readonly [text: string, ...found: Found[]])[]) {
  it.each(cases.map(([text, ...found]) => ({ text, found })))("$text", ({ text, found }) => {
    expect(read(text)).toEqual(found);
  });
}

describe("words in quotation marks", () => {
  table([
    [
      "« Nous fermerons le pont en mars », a annoncé hier à la presse la maire de Vernoux, Odile Carpentier.",
      [
        "direct",
        "« Nous fermerons le pont en mars »",
        "a annoncé",
        "la maire de Vernoux, Odile Carpentier",
        "Odile Carpentier",
      ],
    ],
    [
      "« Le pont tient, a dit Paul Dumas. Nous l'avons vérifié. »",
      ["direct", "« Le pont tient / Nous l'avons vérifié. »", "a dit", "Paul Dumas", "Paul Dumas"],
    ],
    [
      "« Le pont tient », a ajouté Paul Dumas, « et nous l'avons vérifié ».",
      ["direct", "« Le pont tient » / « et nous l'avons vérifié »", "a ajouté", "Paul Dumas", "Paul Dumas"],
    ],
    [
      "Le préfet a répondu : « Personne ne sera oublié. »",
      ["direct", "« Personne ne sera oublié. »", "a répondu", "Le préfet", "préfet"],
    ],
    [
      "“Je pars demain”, dit Anne Roux. “Et je ne reviendrai pas.”",
      ["direct", "“Je pars demain”", "dit", "Anne Roux", "Anne Roux"],
      ["direct", "“Et je ne reviendrai pas.”", "dit", "Anne Roux", "Anne Roux"],
    ],
    [
      "« Je pars demain », dit Anne Roux.\nUn intertitre\n« Et je ne reviendrai pas. »",
      ["direct", "« Je pars demain »", "dit", "Anne Roux", "Anne Roux"],
      ["direct", "« Et je ne reviendrai pas. »", "dit", "Anne Roux", "Anne Roux"],
    ],
    [
      "Le préfet Marc Aubry a parlé d'une « catastrophe évitable ».",
      ["mixed", "une « catastrophe évitable »", "a parlé", "Le préfet Marc Aubry", "Marc Aubry"],
    ],
    [
      "« Je n'ai rien vu ce soir-là » (Paul Dumas).",
      ["direct", "« Je n'ai rien vu ce soir-là »", null, "Paul Dumas", "Paul Dumas"],
    ],
    [
      "« Je n'ai rien vu ce soir-là » – Paul Dumas",
      ["direct", "« Je n'ai rien vu ce soir-là »", null, "Paul Dumas", "Paul Dumas"],
    ],
    [
      "Paul Dumas confirme. « Je n'ai rien vu ce soir-là. »",
      ["direct", "« Je n'ai rien vu ce soir-là. »", "confirme", "Paul Dumas", "Paul Dumas"],
    ],
    [
      "Louise Dupré se sait attendue : « Nous avons du retard. »",
      ["direct", "« Nous avons du retard. »", null, "Louise Dupré", "Louise Dupré"],
    ],
    [
      "« Une bande a semé le trouble dans la ville » : le substitut Bernier a requis la prison.",
      ["direct", "« Une bande a semé le trouble dans la ville »", null, "le substitut Bernier", "Bernier"],
    ],
    [
      "« Tout va bien ici », auraient dit, selon le site, des agents de voyage.",
      ["direct", "« Tout va bien ici »", "auraient dit", "des agents de voyage", "des agents de voyage"],
    ],
    [
      "Le lac est « plus bas que jamais », s'inquiète Louise Dupré.",
      ["mixed", "Le lac est « plus bas que jamais »", "s'inquiète", "Louise Dupré", "Louise Dupré"],
    ],
  ]);
});

describe("selon and its like", () => {
  table([
    [
      "Selon le procureur, l'incendie est d'origine criminelle.",
      ["indirect", "l'incendie est d'origine criminelle", "Selon", "le procureur", "procureur"],
    ],
    [
      "L'incendie est d'origine criminelle, selon le procureur.",
      ["indirect", "L'incendie est d'origine criminelle", "selon", "le procureur", "procureur"],
    ],
    [
      "L'incendie, selon le procureur, est d'origine criminelle.",
      ["indirect", "L'incendie / est d'origine criminelle", "selon", "le procureur", "procureur"],
    ],
    [
      "D’après une étude de l’université de Lausanne, le glacier recule.",
      [
        "indirect",
        "le glacier recule",
        "D’après",
        "une étude de l’université de Lausanne",
        "une étude de l’université de Lausanne",
      ],
    ],
    [
      "De l'avis de plusieurs experts, le barrage tiendra.",
      ["indirect", "le barrage tiendra", "De l'avis de", "plusieurs experts", "plusieurs experts"],
    ],
    [
      "Pour la ministre, « il faut changer la loi ».",
      ["direct", "« il faut changer la loi »", "Pour", "la ministre", "ministre"],
    ],
    [
      "M. Roux a pris la parole. Selon lui, rien ne presse.",
      ["indirect", "rien ne presse", "Selon", "lui", "M. Roux"],
    ],
  ]);
});

describe("clauses, infinitives, objects and incises", () => {
  table([
    [
      "Le syndicat affirme que l'usine fermera et que trente emplois disparaîtront.",
      [
        "indirect",
        "l'usine fermera et que trente emplois disparaîtront",
        "affirme",
        "Le syndicat",
        "syndicat",
      ],
    ],
    [
      "Le Kremlin a démenti que le président soit malade, précisant que la visite « aura lieu mardi ».",
      ["indirect", "le président soit malade", "a démenti", "Le Kremlin", "Kremlin"],
      ["mixed", "la visite « aura lieu mardi »", "précisant", "Le Kremlin", "Kremlin"],
    ],
    [
      "Louise Dupré, présidente du club, assure que « tout ira bien », mais a refusé d'en dire plus.",
      ["direct", "« tout ira bien »", "assure", "Louise Dupré", "Louise Dupré"],
    ],
    [
      "Delta a poursuivi Omega, faisant valoir que le brevet était à elle.",
      ["indirect", "le brevet était à elle", "faisant valoir", "Delta", "Delta"],
    ],
    [
      "L'ingénieur reconnaît avoir menti, mais a refusé de donner des noms.",
      ["indirect", "avoir menti", "reconnaît", "L'ingénieur", "ingénieur"],
    ],
    ["Omega a nié ces accusations.", ["indirect", "ces accusations", "a nié", "Omega", "Omega"]],
    [
      "Les avocats ont montré comment Omega avait payé.",
      ["indirect", "comment Omega avait payé", "ont montré", "Les avocats", "avocats"],
    ],
    [
      "Le juge a demandé à Omega de cesser les travaux.",
      ["indirect", "à Omega de cesser les travaux", "a demandé", "Le juge", "juge"],
    ],
    [
      "L'opposition accuse le maire d'avoir détourné des fonds.",
      ["indirect", "le maire d'avoir détourné des fonds", "accuse", "L'opposition", "opposition"],
    ],
    [
      "Le maire est accusé par l'opposition d'avoir détourné des fonds.",
      ["indirect", "Le maire / d'avoir détourné des fonds", "est accusé", "l'opposition", "opposition"],
    ],
    [
      "Paul Dumas a salué le fait que le pont ait tenu.",
      ["indirect", "le fait que le pont ait tenu", "a salué", "Paul Dumas", "Paul Dumas"],
    ],
    [
      "La route sera rouverte samedi, précise la préfecture.",
      ["indirect", "La route sera rouverte samedi", "précise", "la préfecture", "préfecture"],
    ],
    [
      "L'usine, a confirmé la direction, fermera en juin.",
      ["indirect", "L'usine / fermera en juin", "a confirmé", "la direction", "direction"],
    ],
    [
      "Le film « Les Jours heureux » sort mercredi, a annoncé le distributeur.",
      [
        "indirect",
        "Le film « Les Jours heureux » sort mercredi",
        "a annoncé",
        "le distributeur",
        "distributeur",
      ],
    ],
    [
      "« L'enquête a révélé que le pont était fissuré », écrit Paul Dumas.",
      ["direct", "« L'enquête a révélé que le pont était fissuré »", "écrit", "Paul Dumas", "Paul Dumas"],
      ["indirect", "le pont était fissuré", "a révélé", "L'enquête", "enquête"],
    ],
    [
      "Louise Dupré, qui affirme avoir tout vu, a porté plainte.",
      ["indirect", "avoir tout vu", "affirme", "Louise Dupré", "Louise Dupré"],
    ],
    [
      "Un témoin a raconté à la police avoir vu deux hommes.",
      ["indirect", "avoir vu deux hommes", "a raconté", "Un témoin", "Un témoin"],
    ],
    [
      "Le chef de l'État a appelé les Français à rester unis.",
      ["indirect", "les Français à rester unis", "a appelé", "Le chef de l'État", "chef de l'État"],
    ],
    [
      "Le syndicat note que les salaires baissent.",
      ["indirect", "les salaires baissent", "note", "Le syndicat", "syndicat"],
    ],
    [
      "Selon l'agence, qui cite la police, trois hommes ont fui.",
      ["indirect", "trois hommes ont fui", "Selon", "l'agence", null],
    ],
  ]);
});

describe("who it is", () => {
  table([
    [
      "Marie Lenoir est avocate. Elle défend trois familles. « Nous irons jusqu'au bout », promet-elle.",
      ["direct", "« Nous irons jusqu'au bout »", "promet", "elle", "Marie Lenoir"],
    ],
    [
      "Thomas Perrin a enquêté. Le lac est à sec, écrit Perrin.",
      ["indirect", "Le lac est à sec", "écrit", "Perrin", "Thomas Perrin"],
    ],
    [
      "Daniel Lanco, maire de Vernoux, a reçu les familles. « Nous paierons tout », a promis le maire.",
      ["direct", "« Nous paierons tout »", "a promis", "le maire", "Daniel Lanco"],
    ],
    [
      "L'usine est à Omega Group, une société suisse. Omega a nié. « Nous n'avons rien fait », a déclaré la société.",
      ["direct", "« Nous n'avons rien fait »", "a déclaré", "la société", "Omega Group"],
    ],
    [
      "Jean Moreau a battu Luc Petit. Ce dernier affirme que tout est réglé.",
      ["indirect", "tout est réglé", "affirme", "Ce dernier", "Luc Petit"],
    ],
    [
      "Jean Moreau et Luc Petit se sont croisés. Il affirme que tout est réglé.",
      ["indirect", "tout est réglé", "affirme", "Il", null],
    ],
    [
      "La mairie a voté. Il affirme que tout est réglé.",
      ["indirect", "tout est réglé", "affirme", "Il", null],
    ],
    [
      "Des heurts ont eu lieu. « Nous avons eu peur », raconte l'un d'eux.",
      ["direct", "« Nous avons eu peur »", "raconte", "l'un d'eux", null],
    ],
    [
      "La sénatrice Odile Blanc a visité le port. Mme Blanc a dit que les travaux avançaient.",
      ["indirect", "les travaux avançaient", "a dit", "Mme Blanc", "Odile Blanc"],
    ],
    [
      "Pierre Dupré et Marie Dupré ont créé la ferme. « Nous vendons tout ici », explique Mme Dupré.",
      ["direct", "« Nous vendons tout ici »", "explique", "Mme Dupré", "Marie Dupré"],
    ],
    [
      "Le ministre, Paul Roux, et la ministre, Anne Vidal, sont à Lille. « La justice suivra », a ajouté la ministre.",
      ["direct", "« La justice suivra »", "a ajouté", "la ministre", "Anne Vidal"],
    ],
    [
      "Selon les chiffres publiés par l'Insee, le chômage baisse.",
      ["indirect", "le chômage baisse", "Selon", "les chiffres publiés par l'Insee", "Insee"],
    ],
    [
      "Quant au chef du parti, il a estimé que l'accord tiendrait.",
      ["indirect", "l'accord tiendrait", "a estimé", "il", "chef du parti"],
    ],
    [
      "L'usine Alfa et l'usine Beta ont fermé. L'entreprise affirme que rien n'a fuité.",
      ["indirect", "rien n'a fuité", "affirme", "L'entreprise", null],
    ],
  ]);
});

describe("no quotation", () => {
  table([
    ["Le film « Les Jours heureux » sort mercredi."],
    ["Le surnom de « roi du béton » lui est resté."],
    ["Les deux « sages » se sont retrouvés au café « Le Balto »."],
    ["Le ministre n'a pas dit que la loi passerait."],
    ["Il part sans dire que la porte est ouverte."],
    ["Il faut dire que la saison a été longue."],
    ["Si le maire affirme que tout va bien, personne ne le croit."],
    ["On dit que le lac est profond."],
    ["Selon la loi, le bail dure trois ans."],
    ["Le prix varie selon la saison."],
    ["Pour la fête, la rue sera fermée."],
    ["La demande de la mairie que la rue soit fermée est ancienne."],
    ["Elle a publié « Le Temps des lilas » en mai."],
    ["Le maire a lu la note que le préfet lui a remise."],
    ["La plus célèbre Marie du village, c'est elle."],
    ["Accord trouvé, a lu le maire."],
  ]);
});
