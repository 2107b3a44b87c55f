// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/base/progress.h"
#include "lib/quotation/names/nameforms.h"
#include "lib/quotation/names/nametagger.h"
#include "lib/quotation/words/speechwords.h"
#include "lib/text/textrange.h"

#include <QList>
#include <QString>

namespace Sidegloss {

/// A place where the article names somebody (or something: who is a person, speech shows).
struct NameMention
{
    TextRange range;
    qsizetype name = 0;                ///< For Names::fullest() and the like.
    NameKind kind = NameKind::Unknown; ///< As this place shows it.
};

/// The names in an article, in Latin and Chinese letters, and how they belong together.
class Names
{
public:
    /// \a leaves: the parts of \a text that are read, in order. Of no use once \a progress is
    /// cancelled. \a taggers are borrowed for the moment.
    Names(QStringView text, const QList<TextRange> &leaves,
          SpeechLanguage language = SpeechLanguage::Any, const Progress &progress = {},
          const NameTaggers &taggers = learnedNameTaggers());

    /// That of the article.
    SpeechLanguage language() const { return m_language; }

    /// In reading order, without overlaps.
    const QList<NameMention> &mentions() const { return m_mentions; }
    /// The fullest form in the article: Jonas Andrulis for Andrulis, a unique 王小明 for 王教授.
    QString fullest(qsizetype name) const { return m_forms.fullest(name); }
    /// The same for a name written elsewhere, such as a turn's label; as it is where nothing is
    /// known.
    QString fullest(const QString &written) const { return m_forms.fullest(written); }
    /// What most places of the article show of whom it names so.
    NameKind kindOf(const QString &fullest) const;
    /// True iff its form shows a person: a known given name, an honorific or an office before it.
    bool looksLikePerson(qsizetype name) const { return m_forms.isPerson(name); }
    /// True iff more than a capital shows that it is a name: a person, of several words, or part of
    /// such a name in the article.
    bool isWellShown(qsizetype name) const;

private:
    void addLatin(QStringView text, const QList<TextRange> &leaves, const NameTagger &tagger,
                  const Progress &progress);
    void addHan(QStringView text, const QList<TextRange> &leaves, const NameTagger &tagger,
                const Progress &progress);
    void splitAdjoined();
    void findAliases(QStringView text);
    void countKinds();

    SpeechLanguage m_language;
    NameForms m_forms;
    QList<NameMention> m_mentions;

    struct Places
    {
        qsizetype persons = 0;
        qsizetype organisations = 0;
    };
    QHash<QString, Places> m_kinds; ///< By fullest name.
};

} // namespace Sidegloss
