// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>

#include <optional>

namespace Sidegloss {

/// Which of an article's names in Chinese characters a shorter one stands for.
class HanNameIndex
{
public:
    /// \a count: how often the article writes the \a name.
    void add(const QString &name, qsizetype count);

    /// The fullest form of \a name, which may be written elsewhere; itself where nothing is known.
    QString fullest(const QString &name) const;

private:
    struct Bearer
    {
        QString name;
        qsizetype count = 0;
    };
    /// Full names by a shorter form; none where several have it.
    using Shortened = QHash<QString, std::optional<QString>>;

    static void put(const QString &shorter, const QString &full, Shortened &forms);
    void addParts(const QString &name);
    void addBearer(const QString &surname, const Bearer &bearer);
    std::optional<QString> called(const QString &part) const;
    QString fullestGroup(const QString &name) const;

    QHash<QString, Bearer> m_bearers; ///< Who is named most, by family name or what may be one.
    Shortened m_byGivenName;
    Shortened m_byCharacter; ///< Of the given name: 阿珍, 炳叔.
    Shortened m_nicknames;
    Shortened m_byPartOfOrganisation; ///< By its end: 水务局.
    Shortened m_byBrand;              ///< By its beginning: 望舒.
    Shortened m_byEnd;                ///< Of four characters or more: 镇选举工作指导组.
};

} // namespace Sidegloss
