// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Sidegloss {

/// Labels are the same if they differ only in case.
QString footnoteKey(QStringView label);

/// Numbers a document's footnotes in the order of their first mention.
class FootnoteNumbers
{
public:
    /// \a keys: one per definition, the first of a key counts.
    explicit FootnoteNumbers(const QStringList &keys = {});

    /// Whether no footnote is defined.
    bool isEmpty() const { return m_definitions.isEmpty(); }
    /// The number, from 1, of the footnote with this label; nothing where none is defined.
    std::optional<int> mention(QStringView label);
    /// Indexes into the definitions of the numbered ones, by number.
    const QList<qsizetype> &mentioned() const { return m_mentioned; }
    /// Numbers those that were never mentioned, in the order of their definition.
    void mentionRest();

private:
    QHash<QString, qsizetype> m_definitions;
    QHash<qsizetype, int> m_numbers;
    QList<qsizetype> m_mentioned;
};

} // namespace Sidegloss
