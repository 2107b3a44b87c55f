// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/text/textrange.h"

#include <QList>
#include <QObject>
#include <QSet>
#include <QString>
#include <QStringList>

#include <memory>
#include <unordered_map>

namespace Sonnet {
class Speller;
}

namespace Sidegloss {

/// Spell checking by Sonnet with the dictionaries that are installed, one of each language. Nothing
/// is loaded before the first question, which then takes about 50 ms. Used from the interface's
/// thread.
class Spelling : public QObject
{
    Q_OBJECT

public:
    explicit Spelling(QObject *parent = nullptr);
    ~Spelling() override;
    Q_DISABLE_COPY_MOVE(Spelling)

    /// The dictionaries in use, such as de_DE and en_US: of several for one language the one of the
    /// reader's country, else the language's usual one.
    const QStringList &languages();

    /// The language of \a text among languages(): the one with most words right; \a previous, then
    /// the interface's language, where that is a tie. Empty where no dictionary fits: no word to
    /// judge, or a longer text of which less than two in five words are known.
    QString languageOf(const QString &text, const QString &previous = {});

    /// The misspelled words of \a text by the dictionary of \a language; none where that is empty.
    QList<TextRange> misspellings(const QString &text, const QString &language);
    /// What \a word was perhaps meant to be, best first, at most \a count.
    QStringList suggestions(const QString &word, const QString &language, qsizetype count = 6);

    /// Known from now on, in every session.
    void addToDictionary(const QString &word, const QString &language);
    /// Known until the program ends.
    void ignore(const QString &word);
    /// Knows the capitalised words of \a text, an article whose names its notes will use, and only
    /// of the last one given. Of a very long one, those of its first 500,000 characters.
    void setNamesFrom(const QString &text);

Q_SIGNALS:
    /// Words became known or unknown: check again.
    void changed();

private:
    bool isKnown(const QString &word, const QString &language);
    Sonnet::Speller &speller(const QString &language);

    QStringList m_languages;
    bool m_languagesRead = false;
    std::unordered_map<QString, std::unique_ptr<Sonnet::Speller>> m_spellers;
    QSet<QString> m_ignored;
    QSet<QString> m_names;
};

} // namespace Sidegloss
