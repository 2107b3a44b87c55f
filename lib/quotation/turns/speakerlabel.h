// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace Sidegloss {

/// Who speaks, as it stands in front of what is said.
struct SpeakerLabel
{
    QString name;         ///< Without colon, brackets, and what a transcript adds in brackets.
    qsizetype speech = 0; ///< Where the speech begins, an offset into the line.

    friend bool operator==(const SpeakerLabel &, const SpeakerLabel &) = default;
};

/// The label at the beginning of \a line: `Name:`, `Name (at length):`, `[Name]`, Q and A, 问 and
/// 答. It only looks like one: whether "Remember: …" is somebody's turn, the whole article tells.
std::optional<SpeakerLabel> speakerLabelAt(QStringView line);

/// One that no colon ends: "Q. …", "Weber — …", \a shown in bold or italics (so many characters at
/// the beginning), or a name and a time alone on the line. Still less sure: it takes two that
/// repeat.
std::optional<SpeakerLabel> bareLabelAt(QStringView line, qsizetype shown);

} // namespace Sidegloss
