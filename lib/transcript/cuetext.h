// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace Sidegloss {

/// Text of a cue in one style.
struct CueRun
{
    QString text;
    bool emphasis = false;
    bool strong = false;

    friend bool operator==(const CueRun &, const CueRun &) = default;
};

/// A line of a cue, or the part of one that one voice says. Never blank.
struct CueLine
{
    QString voice = {}; ///< Of the tag `<v Name>`; empty without one.
    QList<CueRun> runs = {};

    QString text() const;

    friend bool operator==(const CueLine &, const CueLine &) = default;
};

enum class CueMarkup {
    WebVtt, ///< W3C, sections 4.2.2 and 6.4; tags that it doesn't know are left out.
    SubRip, ///< Some tags of HTML and `{\an8}`; what looks like another tag is text.
};

/// The lines of a cue's text, its tags read and left out, its character references resolved. A `<`
/// that begins no tag, or whose `>` is missing, is text. Ruby text stands in parentheses behind its
/// base. Linear in the length of \a text, however its tags nest.
QList<CueLine> readCueText(QStringView text, CueMarkup markup);

} // namespace Sidegloss
