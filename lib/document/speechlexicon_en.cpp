// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/document/speechlexicon.h"

namespace Sidegloss {

std::span<const WordList> englishSpeechWords()
{
    static constexpr WordList words[] = {
        {WordRole::Verb,
         u"said says say told tells tell asked asks ask called calls call described describes "
         u"argued argues warned warns added adds noted notes explained explains insisted insists "
         u"claimed claims admitted admits stressed stresses emphasised emphasises emphasized "
         u"emphasizes wrote writes believes believed thinks thought predicted predicts replied "
         u"replies answered answers stated states declared declares announced announces suggested "
         u"suggests recalled recalls joked jokes complained complains conceded concedes "
         u"acknowledged acknowledges remarked remarks observed observes quipped concluded "
         u"concludes countered counters responded responds continued continues maintained "
         u"maintains dismissed dismisses dubbed labelled labeled reports reported recounted "
         u"pointed"},
        {WordRole::Pronoun, u"he she"},
        {WordRole::Object, u"him"},
        {WordRole::Self, u"i"},
        {WordRole::NameFollows, u"according"},
        {WordRole::Preposition,
         u"in on at of for from with by about to against into near after before during between "
         u"among than like via"},
        {WordRole::Office,
         u"ceo cto cfo coo chief executive officer founder co-founder cofounder president chairman "
         u"chairwoman chair director professor senator minister chancellor economist author "
         u"journalist analyst spokesman spokeswoman spokesperson secretary judge general governor "
         u"mayor head manager engineer researcher scientist lawyer editor reporter host investor "
         u"entrepreneur chemist physicist"},
        {WordRole::TitleNoun, u"titled entitled book novel film movie song album essay poem play"},
        {WordRole::Determiner, u"the this that these those"},
        {WordRole::Indefinite, u"a an his her its their our my some one another"},
        {WordRole::Conjunction,
         u"who whose whom which where when while because although though if since but"},
    };
    return words;
}

} // namespace Sidegloss
