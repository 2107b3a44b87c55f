// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/epub/navigation.h"

#include "lib/epub/xmlpart.h"
#include "lib/html/htmlnode.h"
#include "lib/html/htmlsource.h"
#include "lib/html/htmltree.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

/// Takes down entries as they come, some of which don't say where they lead.
class PointList
{
public:
    explicit PointList(const QString &path)
        : m_path(path)
    {}

    void add(const QString &title, int level, const QString &address)
    {
        if (title.isEmpty() || m_points.size() + m_waiting.size() >= mostPoints)
            return;
        const QString shown = title.first(std::min(title.size(), longestTitle));
        const auto target = addressInBook(address, m_path);
        if (address.isEmpty())
            m_waiting.append({shown, level, {}});
        else if (target)
            append({shown, level, *target});
    }

    QList<NavigationPoint> points() && { return std::move(m_points); }

private:
    static constexpr qsizetype mostPoints = 20'000;
    static constexpr qsizetype longestTitle = 500;

    void append(const NavigationPoint &point)
    {
        for (NavigationPoint &waiting : m_waiting) {
            waiting.target = point.target;
            // Its own chapters stand below it.
            if (waiting.level < point.level)
                m_points.append(waiting);
        }
        m_waiting.clear();
        m_points.append(point);
    }

    const QString m_path;
    QList<NavigationPoint> m_points;
    QList<NavigationPoint> m_waiting;
};

bool isContents(const GumboNode &node)
{
    const QStringList types = attributeOf(node, "epub:type").split(u' ', Qt::SkipEmptyParts);
    return tagOf(node) == GUMBO_TAG_NAV
           && (types.contains("toc"_L1) || attributeOf(node, "role") == "doc-toc"_L1);
}

bool isNav(const GumboNode &node)
{
    return tagOf(node) == GUMBO_TAG_NAV;
}

/// An entry is a link, or words alone over further entries.
bool isEntry(const GumboNode &node)
{
    return tagOf(node) == GUMBO_TAG_A
           || (tagOf(node) == GUMBO_TAG_SPAN && node.parent && tagOf(*node.parent) == GUMBO_TAG_LI);
}

QString titleOf(const GumboNode &entry)
{
    const QString text = textOf(entry);
    return text.isEmpty() ? attributeOf(entry, "title").simplified() : text;
}

} // namespace

QList<NavigationPoint> readNavigationDocument(QStringView xhtml, const QString &path)
{
    const std::optional<HtmlTree> tree = HtmlTree::read(prepareHtml(xhtml).utf8);
    if (!tree)
        return {};
    const GumboNode *contents = findElement(tree->root(), isContents);
    if (!contents)
        contents = findElement(tree->root(), isNav);
    if (!contents)
        return {};
    PointList points(path);
    int level = 0;
    walk(
        *contents,
        [&](const GumboNode &node) {
            level += tagOf(node) == GUMBO_TAG_OL ? 1 : 0;
            if (!isEntry(node))
                return isElement(node);
            points.add(titleOf(node), std::max(1, level), attributeOf(node, "href").trimmed());
            return false;
        },
        [&](const GumboNode &node) { level -= tagOf(node) == GUMBO_TAG_OL ? 1 : 0; });
    return std::move(points).points();
}

QList<NavigationPoint> readNcx(const QString &ncx, const QString &path)
{
    XmlPart xml(ncx);
    PointList points(path);
    int level = 0;
    bool isLabel = false;
    QString title;
    const auto addWaiting = [&] {
        points.add(title, level, {});
        title.clear();
    };
    while (xml.next()) {
        const QString name = xml.name();
        if (name == "navLabel"_L1)
            isLabel = xml.isStart();
        if (name == "navPoint"_L1) {
            addWaiting();
            level += xml.isStart() ? 1 : -1;
        } else if (level > 0 && xml.isStart() && isLabel && name == "text"_L1) {
            title = xml.text();
        } else if (level > 0 && xml.isStart() && name == "content"_L1) {
            points.add(title, level, xml.attribute("src"_L1).trimmed());
            title.clear();
        }
    }
    return std::move(points).points();
}

} // namespace Sidegloss
