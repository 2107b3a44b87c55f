// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <expected>
#include <optional>

namespace Sidegloss {

/// The arguments of a subcommand, checked against what it knows. Options stand anywhere, as
/// `--name value`, `--name=value`, `-x value`; `--` ends them.
class CommandLine
{
public:
    QString command; ///< The subcommand's name.
    QStringList files;
    bool help = false;

    bool has(QLatin1StringView option) const { return m_values.contains(option); }
    /// The last value given; none where the option isn't there.
    std::optional<QString> value(QLatin1StringView option) const;
    QStringList values(QLatin1StringView option) const { return m_values.value(option); }

private:
    friend std::expected<CommandLine, QString> readCommandLine(const QStringList &arguments);

    QHash<QString, QStringList> m_values;
};

/// The subcommand that \a arguments (without the program's name) ask for: the first one that is no
/// option and no option's value. None: it is the window's turn.
std::optional<QString> subcommandOf(const QStringList &arguments);

/// REQUIRES: subcommandOf(arguments). Or what is wrong with them, as a sentence.
std::expected<CommandLine, QString> readCommandLine(const QStringList &arguments);

/// What `sidegloss COMMAND --help` prints.
QString usageOf(const QString &command);

} // namespace Sidegloss
