// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/document/speechlexicon.h"

namespace Sidegloss {

std::span<const WordList> frenchSpeechWords()
{
    static constexpr WordList words[] = {
        {WordRole::Verb,
         u"dit déclare déclaré affirme affirmé explique expliqué estime estimé souligne souligné "
         u"ajoute ajouté précise précisé assure assuré raconte raconté confie confié répond "
         u"répondu juge jugé appelle"},
        {WordRole::Pronoun, u"il elle"},
        {WordRole::NameFollows, u"selon d'après"},
        {WordRole::Preposition, u"des de du à au aux avec pour dans sur chez"},
        {WordRole::Office,
         u"fondateur fondatrice directeur directrice président présidente ministre professeur"},
        {WordRole::TitleNoun, u"roman intitulé livre chanson"},
        {WordRole::Determiner, u"le la les un une ce cette son sa"},
    };
    return words;
}

} // namespace Sidegloss
