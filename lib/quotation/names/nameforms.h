// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/quotation/names/hannameindex.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Sidegloss {

/// The forms in which an article names somebody, and how they belong together: Andrulis and Jonas
/// Andrulis, 王教授 and 王小明. All are added first; then index() makes them found.
class NameForms
{
public:
    /// The id of a form, which may have been added before. \a person: its form shows one.
    qsizetype add(const QString &name, const QStringList &parts, bool person);
    void index();
    /// The article introduces an \a alias of the name \a id: "Banque du Rhin (BIR)".
    void setAlias(const QString &alias, qsizetype id);

    const QStringList &parts(qsizetype id) const { return m_forms[id].parts; }
    bool isPerson(qsizetype id) const { return m_forms[id].person; }
    /// How many forms end with the \a part, or begin with it; a few are enough.
    qsizetype endingWith(const QString &part) const { return m_byLastPart.value(part).size(); }
    qsizetype beginningWith(const QString &part) const { return m_byFirstPart.value(part).size(); }

    /// The fullest form of the name.
    QString fullest(qsizetype id) const { return fullestOf(m_forms[id]); }
    /// The same for a name written elsewhere; as it is where nothing is known.
    QString fullest(const QString &written) const;

private:
    struct Form
    {
        QString text;
        QStringList parts;
        qsizetype count = 0;
        bool person = false;
    };

    /// Full names by a shorter form; none where several have it.
    using Shortened = QHash<QString, std::optional<QString>>;

    void indexInitials(const Form &form);
    QString fullestOf(const Form &form) const;
    std::optional<QString> byLastParts(const Form &form) const;
    std::optional<Form> inSmallLetters(const Form &form) const;
    std::optional<QString> byInitialOfFirst(const QStringList &parts) const;
    std::optional<QString> byFirstPart(const Form &form) const;
    std::optional<QString> ownerOf(const Form &form) const;
    std::optional<QString> genitiveOf(const Form &form) const;
    std::optional<QString> byInitials(const QString &written) const;

    QList<Form> m_forms;
    QHash<QString, qsizetype> m_ids;
    QHash<QString, QList<qsizetype>> m_byLastPart;
    QHash<QString, QList<qsizetype>> m_byFirstPart;
    Shortened m_byHalf; ///< By the first half of a double family name.
    HanNameIndex m_han;
    QHash<QString, qsizetype> m_aliases; ///< Ids of the names.
    Shortened m_peopleByInitials;
    Shortened m_othersByInitials;
};

} // namespace Sidegloss
