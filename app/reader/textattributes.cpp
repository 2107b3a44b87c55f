// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/textattributes.h"

#include "app/annotations/labels.h"
#include "lib/document/link.h"
#include "lib/layout/highlightstyle.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

/// The bridge to the bus takes colons and semicolons for its own.
QString attribute(QLatin1StringView name, QString value)
{
    value.replace(u':', u',').replace(u';', u',');
    return name + u':' + value.simplified() + u';';
}

/// Narrows \a range, which holds \a position, to where \a other doesn't begin or end; true iff
/// \a position lies in it.
bool narrow(TextRange &range, TextRange other, qsizetype position)
{
    for (const qsizetype border : {other.start, other.end}) {
        if (border <= position)
            range.start = std::max(range.start, border);
        else
            range.end = std::min(range.end, border);
    }
    return other.contains(position);
}

/// As it is painted: a mark that is chosen has a wash over it.
QString backgroundOf(const Annotation &mark, const Theme &theme, bool isChosen)
{
    QColor color = theme.markBackground(mark.target.color);
    if (isChosen)
        color = mixed(theme.accent, color, chosenWash(theme).alphaF());
    return u"rgb(%1,%2,%3)"_s.arg(color.red()).arg(color.green()).arg(color.blue());
}

QString attributesOf(const Annotation &mark, const DocumentSession &session, const Theme &theme,
                     const HighlightLayer &marks)
{
    const bool isChosen = marks.isChosen(mark.id);
    QString text = attribute("background-color"_L1, backgroundOf(mark, theme, isChosen));
    if (isChosen)
        text += attribute("text-underline-type"_L1, u"double"_s);
    text += attribute("mark"_L1, colorLabel(mark.target.color, session.workspace().colorNames()));
    if (isChosen)
        text += attribute("chosen"_L1, u"true"_s);
    if (mark.id == marks.current())
        text += attribute("current"_L1, u"true"_s);
    if (const QString note = mark.note(); !note.isEmpty())
        text += attribute("note"_L1, note);
    return text;
}

} // namespace

TextAttributes textAttributesAt(const DocumentSession &session, const Theme &theme,
                                const HighlightLayer &marks, qsizetype position)
{
    const Document &document = session.document();
    const std::optional<qsizetype> leaf = document.leafAt(position);
    if (!leaf)
        return {};
    const Block &block = document.leaf(*leaf);
    TextAttributes found{block.range, {}};
    if (block.attributes.level > 0)
        found.text += attribute("level"_L1, QString::number(block.attributes.level));
    for (const Span &span : document.spansOf(*leaf)) {
        const bool isShown = span.kind == SpanKind::Link && isLink(span.destination);
        if (isShown && narrow(found.range, span.range, position))
            found.text += attribute("link"_L1, span.destination);
    }
    for (const AnchoredAnnotation &item : session.annotations().items()) {
        const Annotation &mark = item.annotation;
        const bool isInLeaf = item.anchor && item.anchor->range.intersects(block.range);
        if (!isInLeaf || !mark.isMark() || !narrow(found.range, item.anchor->range, position))
            continue;
        found.text += attributesOf(mark, session, theme, marks);
    }
    return found;
}

} // namespace Sidegloss
