// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/epub/packagedocument.h"

#include "lib/document/link.h"
#include "lib/epub/bookaddress.h"
#include "lib/epub/xmlpart.h"
#include "lib/html/pagelanguage.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

constexpr qsizetype mostStatements = 1000;

/// An element of Dublin Core, with what stands in its attributes or is said of it elsewhere.
struct Statement
{
    QString element;
    QString id;
    QString text;
    QString refinement; ///< role, event or title-type.
    int sequence = std::numeric_limits<int>::max();
};

struct ManifestItem
{
    QString path; ///< Empty where it leads out of the book.
    QString mediaType;
    QString fallback;
    QStringList properties;
};

bool isPage(const ManifestItem &item)
{
    const QString &type = item.mediaType;
    const bool isNamedSo = type.isEmpty()
                           && (item.path.endsWith(".xhtml"_L1) || item.path.endsWith(".html"_L1)
                               || item.path.endsWith(".htm"_L1));
    return type == "application/xhtml+xml"_L1 || type == "text/html"_L1
           || type == "text/x-oeb1-document"_L1 || isNamedSo;
}

bool isImage(const ManifestItem &item)
{
    return item.mediaType.startsWith("image/"_L1);
}

class PackageReader
{
public:
    PackageReader(const QString &xml, const QString &path)
        : m_xml(xml)
        , m_path(path)
    {}

    PackageDocument read()
    {
        while (m_xml.next()) {
            if (m_xml.isStart())
                readElement(m_xml.name());
        }
        m_package.faultLine = m_xml.faultLine();
        findNavigation();
        followSpine();
        describe();
        return m_package;
    }

private:
    void readElement(const QString &name)
    {
        if (name == "item"_L1)
            readItem();
        else if (name == "itemref"_L1)
            m_spine.append(m_xml.attribute("idref"_L1));
        else if (name == "spine"_L1)
            m_ncx = m_xml.attribute("toc"_L1);
        else if (name == "meta"_L1)
            readRefinement();
        else if (isStatement(name))
            readStatement(name);
    }

    static bool isStatement(const QString &name)
    {
        static const QStringList names{u"title"_s,    u"creator"_s, u"date"_s,
                                       u"language"_s, u"source"_s,  u"identifier"_s};
        return names.contains(name);
    }

    void readItem()
    {
        ManifestItem item;
        if (const auto address = addressInBook(m_xml.attribute("href"_L1), m_path))
            item.path = address->path;
        item.mediaType = m_xml.attribute("media-type"_L1).trimmed().toLower();
        item.fallback = m_xml.attribute("fallback"_L1);
        item.properties = m_xml.attribute("properties"_L1).split(u' ', Qt::SkipEmptyParts);
        const QString id = m_xml.attribute("id"_L1);
        if (item.properties.contains("nav"_L1) && m_package.navigationPath.isEmpty())
            m_package.navigationPath = item.path;
        if (item.mediaType == "application/x-dtbncx+xml"_L1 && m_package.ncxPath.isEmpty())
            m_package.ncxPath = item.path;
        if (!m_items.contains(id))
            m_items.insert(id, item);
    }

    void readStatement(const QString &name)
    {
        Statement statement;
        statement.element = name;
        statement.id = m_xml.attribute("id"_L1);
        for (const QLatin1StringView attribute : {"role"_L1, "event"_L1}) {
            if (statement.refinement.isEmpty())
                statement.refinement = m_xml.attribute(attribute);
        }
        statement.text = m_xml.text();
        if (!statement.text.isEmpty() && m_statements.size() < mostStatements)
            m_statements.append(statement);
    }

    /// What EPUB 3 says of a statement stands in an element of its own.
    void readRefinement()
    {
        const QString refined = m_xml.attribute("refines"_L1);
        const QString property = m_xml.attribute("property"_L1);
        if (!refined.startsWith(u'#'))
            return;
        const QString value = m_xml.text();
        if (property == "role"_L1 || property == "title-type"_L1)
            m_refinements.insert(refined.sliced(1), value);
        else if (property == "display-seq"_L1)
            m_sequence.insert(refined.sliced(1), value.toInt());
    }

    void findNavigation()
    {
        const QString named = m_items.value(m_ncx).path;
        if (!named.isEmpty())
            m_package.ncxPath = named;
    }

    void followSpine()
    {
        QSet<QString> seen;
        for (const QString &id : std::as_const(m_spine)) {
            const std::optional<ManifestItem> item = readableItem(id);
            if (!item)
                m_package.unreadable.append(nameOf(id));
            else if (!seen.contains(item->path))
                m_package.spine.append({item->path, isImage(*item)});
            if (item)
                seen.insert(item->path);
        }
    }

    /// The item itself, or what is to be shown instead of it.
    std::optional<ManifestItem> readableItem(const QString &id) const
    {
        constexpr int longestChain = 8;
        QString at = id;
        for (int i = 0; i < longestChain; ++i) {
            const auto item = m_items.constFind(at);
            if (item == m_items.cend() || item->path.isEmpty())
                return std::nullopt;
            if (isPage(*item) || (isImage(*item) && item->fallback.isEmpty()))
                return *item;
            at = item->fallback;
        }
        return std::nullopt;
    }

    QString nameOf(const QString &id) const
    {
        const QString path = m_items.value(id).path;
        return path.isEmpty() ? id : path;
    }

    QList<Statement> statements(QLatin1StringView element) const
    {
        QList<Statement> found;
        for (Statement statement : m_statements) {
            if (statement.element != element)
                continue;
            if (!statement.id.isEmpty()) {
                statement.refinement = m_refinements.value(statement.id, statement.refinement);
                statement.sequence = m_sequence.value(statement.id, statement.sequence);
            }
            found.append(statement);
        }
        std::ranges::stable_sort(found, {}, &Statement::sequence);
        return found;
    }

    /// The statements with this refinement; all where there is none.
    QList<Statement> preferred(QLatin1StringView element, QLatin1StringView refinement) const
    {
        const QList<Statement> all = statements(element);
        QList<Statement> refined = all;
        refined.removeIf([&](const Statement &one) { return one.refinement != refinement; });
        return refined.isEmpty() ? all : refined;
    }

    QString textOf(QLatin1StringView element, QLatin1StringView refinement = {}) const
    {
        const QList<Statement> found = preferred(element, refinement);
        return found.isEmpty() ? QString() : found.first().text;
    }

    void describe()
    {
        Metadata &metadata = m_package.metadata;
        metadata.title = textOf("title"_L1, "main"_L1);
        for (const Statement &creator : preferred("creator"_L1, "aut"_L1)) {
            if (!metadata.authors.contains(creator.text))
                metadata.authors.append(creator.text);
        }
        metadata.date = textOf("date"_L1, "publication"_L1);
        metadata.language = pageLanguage(textOf("language"_L1));
        for (const Statement &place : statements("source"_L1) + statements("identifier"_L1)) {
            const QString address = QString(place.text).remove("url:"_L1, Qt::CaseInsensitive);
            if (metadata.source.isEmpty() && isWebLink(address))
                metadata.source = address;
        }
    }

    XmlPart m_xml;
    const QString m_path;
    PackageDocument m_package;
    QHash<QString, ManifestItem> m_items; ///< By id.
    QStringList m_spine;                  ///< Ids.
    QString m_ncx;                        ///< Id.
    QList<Statement> m_statements;
    QHash<QString, QString> m_refinements; ///< By a statement's id.
    QHash<QString, int> m_sequence;        ///< As above.
};

} // namespace

PackageDocument readPackageDocument(const QString &xml, const QString &path)
{
    return PackageReader(xml, path).read();
}

} // namespace Sidegloss
