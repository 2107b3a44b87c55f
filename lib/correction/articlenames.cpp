// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/correction/articlenames.h"

#include "lib/quotation/names/names.h"
#include "lib/text/script.h"

#include <algorithm>

namespace Sidegloss {

namespace {

/// So much text is read for one name: a few hundredths of a second.
constexpr qsizetype mostRead = 1 << 16;

/// What all forms of a name share at least one of.
QStringList partsOf(const QString &name)
{
    // A family name, which is all that a person and an address (王教授) have in common.
    if (isHan(name.front()))
        return {name.first(1)};
    return name.split(u' ');
}

} // namespace

ArticleNames::ArticleNames(Document document)
    : m_document(std::move(document))
{}

QString ArticleNames::fullest(const QString &written)
{
    const QString name = written.simplified();
    if (name.isEmpty())
        return name;
    const auto known = m_known.constFind(name);
    return known != m_known.cend() ? *known : *m_known.insert(name, find(name));
}

QString ArticleNames::find(const QString &name) const
{
    const QStringList parts = partsOf(name);
    const QStringView text = m_document.text();
    QList<TextRange> read;
    qsizetype length = 0;
    for (const qsizetype block : m_document.leaves()) {
        const Block &leaf = m_document.blocks()[block];
        const bool hasPart = std::ranges::any_of(
            parts, [&](const QString &part) { return sliced(text, leaf.range).contains(part); });
        if (leaf.kind == BlockKind::Code || !hasPart)
            continue;
        read.append(
            {leaf.range.start, std::min(leaf.range.end, leaf.range.start + mostRead - length)});
        length += read.last().length();
        if (length == mostRead)
            break;
    }
    return Names(text, read).fullest(name);
}

} // namespace Sidegloss
