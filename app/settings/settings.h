// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/find/findquery.h"
#include "lib/layout/typography.h"

#include <QString>

#include <optional>

namespace Sidegloss {

/// Follow: as the desktop is, dark or light, live.
enum class ThemeChoice { Follow, Light, Sepia, Dark, Black, Contrast };

/// What the reader asked for the last time an article was exported, in the command line's words.
struct ExportChoice
{
    QString format; ///< pdf, webannotation, csv, markdown
    QString notes;  ///< margin, foot, none
    QString paper;  ///< a4, letter

    friend bool operator==(const ExportChoice &, const ExportChoice &) = default;
};

/// What the reader chose, kept in $XDG_CONFIG_HOME/sidegloss/sidegloss.ini. Every getter reads what
/// is there and every setter writes at once, so that two windows don't overwrite one another. A
/// value that is missing or out of range is the default.
/// "light", "sepia", …: as settings and the command line name it.
std::optional<ThemeChoice> themeChoiceFromWord(QStringView word);

namespace Settings {

/// Who writes: as set, else the account's full name; may be empty.
QString author();
/// An empty name goes back to the account's.
void setAuthor(const QString &name);

/// Empty: the usual place.
QString libraryPath();
void setLibraryPath(const QString &path);

/// Whether H, N, C … act while the text has the focus.
bool letterKeys();
void setLetterKeys(bool on);

ThemeChoice themeChoice();
void setThemeChoice(ThemeChoice choice);

Typography typography();
void setTypography(const Typography &typography);

ExportChoice exportChoice();
void setExportChoice(const ExportChoice &choice);

/// How closely the find bar looks.
FindOptions findOptions();
void setFindOptions(const FindOptions &options);
/// Whether all places found are listed.
bool findListWanted();
void setFindListWanted(bool wanted);

/// $XDG_DATA_HOME/sidegloss/library.sqlite
QString defaultLibraryPath();

} // namespace Settings

/// \a typography with every number in the range that Typography names, and 9–48 pixels.
Typography clamped(Typography typography);

} // namespace Sidegloss
