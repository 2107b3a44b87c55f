// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QXmlStreamReader>

#include <optional>

namespace Sidegloss {

/// One of the XML files that say what a book is made of, element by element. Prefixes of names
/// don't count. Nothing that the file declares or names is fetched or expanded; names of HTML's
/// characters are known. Where it isn't well-formed it ends.
class XmlPart
{
public:
    explicit XmlPart(const QString &xml);

    /// Goes to the next start or end of an element; false at the end.
    bool next();
    bool isStart() const { return m_reader.isStartElement(); }

    /// Of the element, without its prefix.
    QString name() const;
    /// Empty where there is none; \a name without a prefix.
    QString attribute(QLatin1StringView name) const;
    /// All text in the element, white space simplified; goes to the element's end. REQUIRES:
    /// isStart()
    QString text();

    /// The line, from 1, where it stopped being well-formed.
    std::optional<qsizetype> faultLine() const;

private:
    class NamedCharacters : public QXmlStreamEntityResolver
    {
    public:
        QString resolveUndeclaredEntity(const QString &name) override;
    };

    NamedCharacters m_characters;
    QXmlStreamReader m_reader;
};

} // namespace Sidegloss
