// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/html/pagemetadata.h"

#include "lib/html/htmlnode.h"
#include "lib/html/htmlrole.h"
#include "lib/html/linkeddata.h"
#include "lib/html/pagelanguage.h"
#include "lib/markup/byline.h"
#include "lib/text/eastasianwidth.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

constexpr qsizetype longestByline = 120;

bool isWebAddress(QStringView address)
{
    return address.startsWith("https://"_L1, Qt::CaseInsensitive)
           || address.startsWith("http://"_L1, Qt::CaseInsensitive);
}

QByteArray scriptIn(const GumboNode &script)
{
    QByteArray text;
    for (const GumboNode *child : childrenOf(script)) {
        if (isText(*child))
            text += child->v.text.text;
    }
    return text;
}

/// `Brennan, Aoife` as bibliographies write it.
QString inReadingOrder(const QString &author)
{
    const QStringList parts = author.split(u',');
    return parts.size() == 2 ? parts[1].trimmed() + u' ' + parts[0].trimmed() : author;
}

QString withoutAddresses(const QString &author)
{
    return isWebAddress(author) ? QString() : author;
}

/// A Chinese character says about as much as half a word.
qsizetype lengthInWords(QStringView text)
{
    const qsizetype ideographs =
        std::ranges::count_if(text, [](QChar c) { return isCjk(c.unicode()); });
    return ideographs / 2 + text.toString().split(u' ', Qt::SkipEmptyParts).size();
}

/// `page` of what the browser wrote when it saved the page.
QString addressOfSaving(const GumboNode &page)
{
    static const QRegularExpression note(
        u"(?:saved from url=\\(\\d+\\)|^\\s*Page saved with SingleFile\\s+url:\\s*)(https?://\\S+)"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (!page.parent || page.parent->type != GUMBO_NODE_DOCUMENT)
        return {};
    const auto addressIn = [](const GumboNode &node) {
        return node.type == GUMBO_NODE_COMMENT
                   ? note.match(QString::fromUtf8(node.v.text.text)).captured(1)
                   : QString();
    };
    QString address;
    const GumboVector &top = page.parent->v.document.children;
    for (unsigned i = 0; i < top.length && address.isEmpty(); ++i)
        address = addressIn(*static_cast<const GumboNode *>(top.data[i]));
    for (const GumboNode *child : childrenOf(page)) {
        if (address.isEmpty())
            address = addressIn(*child);
    }
    return address;
}

} // namespace

PageMetadata::PageMetadata(const GumboNode &page)
    : m_page(page)
{
    QList<QByteArray> scripts;
    walk(page, [&](const GumboNode &node) {
        const GumboTag tag = tagOf(node);
        if (tag == GUMBO_TAG_SCRIPT
            && attributeOf(node, "type").contains("ld+json"_L1, Qt::CaseInsensitive))
            scripts.append(scriptIn(node));
        if (tag == GUMBO_TAG_META) {
            for (const char *kind : {"property", "name", "itemprop", "http-equiv"}) {
                const QString value = attributeOf(node, "content").simplified();
                if (hasAttribute(node, kind) && !value.isEmpty())
                    m_meta[attributeOf(node, kind).trimmed().toLower()].append(value);
            }
        }
        const bool isCanonical =
            tag == GUMBO_TAG_LINK && m_canonical.isEmpty()
            && attributeOf(node, "rel").compare("canonical"_L1, Qt::CaseInsensitive) == 0;
        if (isCanonical)
            m_canonical = attributeOf(node, "href").trimmed();
        if (tag == GUMBO_TAG_TITLE && m_title.isEmpty())
            m_title = textOf(node);
        return true;
    });
    m_linkedData = readLinkedData(scripts);
}

QStringList PageMetadata::firstOf(std::initializer_list<const char *> names) const
{
    for (const char *name : names) {
        const QStringList values = m_meta.value(QString::fromLatin1(name));
        if (!values.isEmpty())
            return values;
    }
    return {};
}

QStringList PageMetadata::titles() const
{
    QStringList titles{m_linkedData.title, firstOf({"og:title", "twitter:title"}).value(0),
                       firstOf({"citation_title", "dc.title", "dcterms.title"}).value(0)};
    titles.append(withoutSiteName(m_title, firstOf({"og:site_name", "application-name"}).value(0)));
    titles.removeAll(QString());
    return titles;
}

QString PageMetadata::source() const
{
    for (const QString &address : {m_canonical, firstOf({"og:url"}).value(0), m_linkedData.source,
                                   addressOfSaving(m_page)}) {
        if (isWebAddress(address))
            return address;
    }
    return {};
}

QString PageMetadata::language() const
{
    for (const QString &language :
         {attributeOf(m_page, "lang"), attributeOf(m_page, "xml:lang"), m_linkedData.language,
          firstOf({"og:locale", "content-language", "dc.language"}).value(0)}) {
        const QString normalized = pageLanguage(language);
        if (!normalized.isEmpty())
            return normalized;
    }
    return {};
}

QStringList PageMetadata::authorsIn(const ArticlePlace &article) const
{
    const auto byline = [&](auto fits) {
        QStringList names;
        walk(*article.root, [&](const GumboNode &node) {
            if (!isElement(node) || article.leftOut.contains(&node))
                return false;
            if (!fits(node))
                return true;
            const QString text = textOf(node);
            if (text.size() <= longestByline)
                names += namesInByline(text);
            return false;
        });
        names.removeDuplicates();
        return names;
    };
    const QStringList marked = byline([](const GumboNode &node) {
        return attributeOf(node, "rel").contains("author"_L1)
               || attributeOf(node, "itemprop").contains("author"_L1);
    });
    if (!marked.isEmpty())
        return marked;
    return byline([](const GumboNode &node) {
        const QStringList classes = classesOf(node);
        return std::ranges::any_of(classes, [](const QString &name) {
            return name == "author"_L1 || name == "byline"_L1 || name.endsWith("-author"_L1)
                   || name.endsWith("byline"_L1);
        });
    });
}

Metadata PageMetadata::of(const ArticlePlace &article) const
{
    Metadata metadata;
    const bool hasHeading = article.title && roleOf(*article.title) == HtmlRole::Heading;
    metadata.title = hasHeading ? textOf(*article.title) : titles().value(0);
    metadata.source = source();
    metadata.language = language();

    metadata.authors = m_linkedData.authors;
    for (const QString &author : firstOf({"citation_author", "author", "article:author",
                                          "dc.creator", "dcterms.creator", "parsely-author"})) {
        if (m_linkedData.authors.isEmpty())
            metadata.authors.append(inReadingOrder(withoutAddresses(author)));
    }
    metadata.authors.removeAll(QString());
    metadata.authors.removeDuplicates();
    if (metadata.authors.isEmpty())
        metadata.authors = authorsIn(article);

    metadata.date = m_linkedData.date;
    if (metadata.date.isEmpty())
        metadata.date = firstOf({"article:published_time", "citation_publication_date",
                                 "citation_date", "dc.date", "dc.date.issued", "dcterms.created",
                                 "datepublished", "date", "pubdate", "parsely-pub-date"})
                            .value(0);
    if (metadata.date.isEmpty()) {
        const GumboNode *time = findElement(*article.root, [](const GumboNode &node) {
            return tagOf(node) == GUMBO_TAG_TIME && hasAttribute(node, "datetime");
        });
        metadata.date = time ? attributeOf(*time, "datetime").trimmed() : QString();
    }
    return metadata;
}

QString withoutSiteName(const QString &title, const QString &site)
{
    constexpr qsizetype wordsOfTitle = 3;
    static const QRegularExpression separator(u"\\s+(?:[|–—·»«-]|::?)\\s+|_|｜"_s);
    const QStringList parts = title.split(separator, Qt::SkipEmptyParts);
    if (parts.size() < 2)
        return title;
    if (parts.first() == site)
        return title.sliced(title.indexOf(parts[1]));
    const bool isCut = parts.last() == site || lengthInWords(parts.first()) >= wordsOfTitle;
    return isCut ? parts.first() : title;
}

} // namespace Sidegloss
