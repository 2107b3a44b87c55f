// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/testlib/foldedhtml.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

struct Piece
{
    QString text;
    QString tag; ///< The tag's name, with a slash before that of an end tag; empty for text.

    bool isBlockTag() const
    {
        static const QStringList blocks = {
            u"blockquote"_s, u"br"_s, u"h1"_s, u"h2"_s,    u"h3"_s, u"h4"_s,  u"h5"_s,
            u"h6"_s,         u"hr"_s, u"li"_s, u"ol"_s,    u"p"_s,  u"pre"_s, u"table"_s,
            u"tbody"_s,      u"td"_s, u"th"_s, u"thead"_s, u"tr"_s, u"ul"_s,
        };
        return blocks.contains(tag.startsWith(u'/') ? tag.sliced(1) : tag);
    }
};

QString withSortedAttributes(const QString &tag)
{
    static const QRegularExpression attribute(u"\\s+([^\\s=/>]+(?:=\"[^\"]*\")?)"_s);
    static const QRegularExpression name(u"^</?[A-Za-z0-9]+"_s);
    QStringList attributes;
    for (auto matches = attribute.globalMatch(tag); matches.hasNext();)
        attributes.append(matches.next().captured(1));
    std::ranges::sort(attributes);
    attributes.prepend(name.match(tag).captured());
    return attributes.join(u' ') + u'>';
}

QList<Piece> piecesOf(QStringView html)
{
    static const QRegularExpression tag(u"</?([A-Za-z][A-Za-z0-9]*)(?:\"[^\"]*\"|[^\">])*>"_s);
    QList<Piece> pieces;
    qsizetype from = 0;
    for (auto matches = tag.globalMatchView(html); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        pieces.append({html.sliced(from, match.capturedStart() - from).toString(), {}});
        const QString slash = match.captured().startsWith("</"_L1) ? u"/"_s : QString();
        pieces.append({withSortedAttributes(match.captured()), slash + match.captured(1)});
        from = match.capturedEnd();
    }
    pieces.append({html.sliced(from).toString(), {}});
    return pieces;
}

QString folded(const QString &text, bool isBehindBlock, bool isBeforeBlock)
{
    static const QRegularExpression space(u"[ \\t\\n]+"_s);
    QString result = QString(text).replace(space, u" "_s);
    if (isBehindBlock && result.startsWith(u' '))
        result.remove(0, 1);
    if (isBeforeBlock && result.endsWith(u' '))
        result.chop(1);
    return result;
}

} // namespace

QString foldedHtml(QStringView html)
{
    const QList<Piece> pieces = piecesOf(html);
    QString result;
    bool isVerbatim = false;
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const Piece &piece = pieces[i];
        if (piece.tag == "pre"_L1 || piece.tag == "/pre"_L1)
            isVerbatim = piece.tag == "pre"_L1;
        if (!piece.tag.isEmpty() || isVerbatim)
            result += piece.text;
        else
            result += folded(piece.text, i == 0 || pieces[i - 1].isBlockTag(),
                             i + 1 == pieces.size() || pieces[i + 1].isBlockTag());
    }
    return result;
}

QStringList tagsOf(QStringView html)
{
    QStringList tags;
    for (const Piece &piece : piecesOf(html)) {
        if (!piece.tag.isEmpty())
            tags.append(piece.text);
    }
    return tags;
}

} // namespace Sidegloss
