// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/document/fragment.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

QString nameOf(const QString &title)
{
    QString name;
    for (const QChar c : title.toLower()) {
        if (c.isSpace())
            name += u'-';
        else if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'-' || c == u'_')
            name += c;
    }
    return name;
}

std::optional<qsizetype> footnotePosition(const Document &document, const QString &fragment)
{
    if (!fragment.startsWith("fn-"_L1))
        return std::nullopt;
    const auto footnote = std::ranges::find_if(document.blocks(), [&](const Block &block) {
        return block.kind == BlockKind::FootnoteBody
               && QString::number(block.attributes.start) == QStringView(fragment).sliced(3);
    });
    if (footnote == document.blocks().end())
        return std::nullopt;
    return footnote->range.start;
}

} // namespace

QStringList sectionNames(const Document &document)
{
    QStringList names;
    QHash<QString, int> counts;
    for (const Section &section : document.sections()) {
        const QString name = nameOf(section.title);
        const int before = counts[name]++;
        names.append(before == 0 ? name : name + u'-' + QString::number(before));
    }
    return names;
}

std::optional<qsizetype> fragmentPosition(const Document &document, const QString &fragment)
{
    if (fragment.isEmpty())
        return 0;
    if (const auto target = document.linkTargets().constFind(fragment);
        target != document.linkTargets().cend())
        return *target;
    if (const auto footnote = footnotePosition(document, fragment))
        return footnote;
    const qsizetype section = sectionNames(document).indexOf(fragment, 0, Qt::CaseInsensitive);
    if (section < 0)
        return std::nullopt;
    return document.sections()[section].heading.start;
}

} // namespace Sidegloss
