// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/annotation/colornames.h"

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

constexpr auto folder = "sidegloss:colour/"_L1;

} // namespace

Tag colorTag(const QString &color, const QString &name)
{
    static const QUuid space(u"6f0f3f2e-5d0b-4b0e-9c0a-6d1f1c6f7f1d"_s);
    const QString path = folder + color;
    return {TagId(QUuid::createUuidV5(space, path)), path, {}, name};
}

QString colorNamedBy(const Tag &tag)
{
    return tag.path.startsWith(folder) ? tag.path.sliced(folder.size()) : QString();
}

ColorNames colorNamesIn(const QList<Tag> &tags)
{
    ColorNames names;
    for (const Tag &tag : tags) {
        if (const QString color = colorNamedBy(tag); !color.isEmpty())
            names.insert(color, tag.description);
    }
    return names;
}

} // namespace Sidegloss
