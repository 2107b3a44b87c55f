// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/markup/entity.h"

#include <QChar>
#include <QHash>

#include <gumbo.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

QString decodeNumber(QStringView digits)
{
    const bool isHexadecimal = digits.startsWith(u'x', Qt::CaseInsensitive);
    bool isValid = false;
    const uint code =
        isHexadecimal ? digits.sliced(1).toUInt(&isValid, 16) : digits.toUInt(&isValid, 10);
    if (!isValid || code == 0 || code > QChar::LastValidCodePoint || QChar::isSurrogate(code))
        return QString(QChar(QChar::ReplacementCharacter));
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(&code), 1);
}

const GumboNode *bodyText(const GumboOutput &output)
{
    const GumboVector &page = output.root->v.element.children;
    if (page.length == 0)
        return nullptr;
    const auto *body = static_cast<const GumboNode *>(page.data[page.length - 1]);
    if (body->type != GUMBO_NODE_ELEMENT || body->v.element.children.length != 1)
        return nullptr;
    const auto *text = static_cast<const GumboNode *>(body->v.element.children.data[0]);
    return text->type == GUMBO_NODE_TEXT ? text : nullptr;
}

QString decodeName(const QByteArray &reference)
{
    const auto destroy = [](GumboOutput *output) {
        gumbo_destroy_output(&kGumboDefaultOptions, output);
    };
    // A letter before it keeps white space characters from being dropped at the body's start.
    const QByteArray html = 'x' + reference;
    const std::unique_ptr<GumboOutput, decltype(destroy)> output(
        gumbo_parse_with_options(&kGumboDefaultOptions, html.constData(),
                                 static_cast<size_t>(html.size())),
        destroy);
    const GumboNode *text = bodyText(*output);
    return text ? QString::fromUtf8(text->v.text.text).sliced(1) : QString();
}

} // namespace

QString decodeEntity(QStringView reference)
{
    if (reference.size() < 3 || !reference.startsWith(u'&') || !reference.endsWith(u';'))
        return reference.toString();
    if (reference[1] == u'#')
        return decodeNumber(reference.sliced(2).chopped(1));
    const QString decoded = decodeName(reference.toUtf8());
    // A semicolon that is left over shows that only the name's beginning was known: `&ampx;`.
    const bool isKnown =
        !decoded.isEmpty() && (!decoded.endsWith(u';') || reference == "&semi;"_L1);
    return isKnown ? decoded : reference.toString();
}

} // namespace Sidegloss
