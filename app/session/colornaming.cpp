// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/colornaming.h"

namespace Sidegloss {

Result<> nameColor(Workspace &workspace, std::optional<DocumentId> article, const QString &color,
                   const QString &name)
{
    const ColorNames &names = workspace.colorNames();
    const QString plain = name.simplified();
    if (names.value(color) == plain)
        return {};
    Edit<Tag> edit{std::nullopt, colorTag(color, plain)};
    if (names.contains(color))
        edit.before = colorTag(color, names.value(color));
    return workspace.apply({ChangeKind::NameColor, article, {edit}});
}

} // namespace Sidegloss
