// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings/settings.h"

#include <QSettings>
#include <QStandardPaths>

#include <algorithm>
#include <array>

#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

constexpr std::array themeWords{"follow"_L1, "light"_L1, "sepia"_L1,
                                "dark"_L1,   "black"_L1, "contrast"_L1};

QSettings settings()
{
    return QSettings(QSettings::IniFormat, QSettings::UserScope, u"sidegloss"_s, u"sidegloss"_s);
}

/// The first field of GECOS, where an & stands for the login name.
QString accountName()
{
    const passwd *account = getpwuid(getuid());
    if (!account || !account->pw_gecos)
        return {};
    QString name = QString::fromLocal8Bit(account->pw_gecos).section(u',', 0, 0).trimmed();
    QString login = QString::fromLocal8Bit(account->pw_name);
    if (!login.isEmpty())
        login[0] = login[0].toUpper();
    return name.replace(u'&', login);
}

void setOrRemove(const QString &key, const QString &value)
{
    QSettings store = settings();
    if (value.isEmpty())
        store.remove(key);
    else
        store.setValue(key, value);
}

double number(const QSettings &store, const QString &key, double otherwise)
{
    bool isNumber = false;
    const double value = store.value(key, otherwise).toDouble(&isNumber);
    return isNumber ? value : otherwise;
}

QString word(const QSettings &store, const QString &key, std::initializer_list<QString> allowed)
{
    const QString value = store.value(key).toString();
    return std::ranges::contains(allowed, value) ? value : *allowed.begin();
}

} // namespace

std::optional<ThemeChoice> themeChoiceFromWord(QStringView word)
{
    const auto found =
        std::ranges::find_if(themeWords, [word](QLatin1StringView one) { return one == word; });
    return found == themeWords.end()
               ? std::nullopt
               : std::optional(static_cast<ThemeChoice>(found - themeWords.begin()));
}

QString Settings::author()
{
    const QString name = settings().value("author"_L1).toString().trimmed();
    return name.isEmpty() ? accountName() : name;
}

void Settings::setAuthor(const QString &name)
{
    setOrRemove(u"author"_s, name.trimmed());
}

QString Settings::libraryPath()
{
    return settings().value("library"_L1).toString();
}

void Settings::setLibraryPath(const QString &path)
{
    setOrRemove(u"library"_s, path);
}

bool Settings::letterKeys()
{
    return settings().value("letterKeys"_L1, true).toBool();
}

void Settings::setLetterKeys(bool on)
{
    settings().setValue("letterKeys"_L1, on);
}

ThemeChoice Settings::themeChoice()
{
    const QString word = settings().value("theme"_L1).toString();
    return themeChoiceFromWord(word).value_or(ThemeChoice::Follow);
}

void Settings::setThemeChoice(ThemeChoice choice)
{
    settings().setValue("theme"_L1, QString(themeWords[static_cast<size_t>(choice)]));
}

Typography Settings::typography()
{
    QSettings store = settings();
    store.beginGroup("type"_L1);
    Typography type;
    type.family = store.value("family"_L1).toString();
    type.size = number(store, u"size"_s, type.size);
    type.measure = number(store, u"measure"_s, type.measure);
    type.lineHeight = number(store, u"lineHeight"_s, type.lineHeight);
    type.justified = store.value("justified"_L1, type.justified).toBool();
    type.indented = store.value("indented"_L1, type.indented).toBool();
    return clamped(type);
}

void Settings::setTypography(const Typography &typography)
{
    QSettings store = settings();
    store.beginGroup("type"_L1);
    store.setValue("family"_L1, typography.family);
    store.setValue("size"_L1, typography.size);
    store.setValue("measure"_L1, typography.measure);
    store.setValue("lineHeight"_L1, typography.lineHeight);
    store.setValue("justified"_L1, typography.justified);
    store.setValue("indented"_L1, typography.indented);
}

ExportChoice Settings::exportChoice()
{
    QSettings store = settings();
    store.beginGroup("export"_L1);
    return {word(store, u"format"_s, {u"pdf"_s, u"webannotation"_s, u"csv"_s, u"markdown"_s}),
            word(store, u"notes"_s, {u"margin"_s, u"foot"_s, u"none"_s}),
            word(store, u"paper"_s, {u"a4"_s, u"letter"_s})};
}

void Settings::setExportChoice(const ExportChoice &choice)
{
    QSettings store = settings();
    store.beginGroup("export"_L1);
    store.setValue("format"_L1, choice.format);
    store.setValue("notes"_L1, choice.notes);
    store.setValue("paper"_L1, choice.paper);
}

FindOptions Settings::findOptions()
{
    QSettings store = settings();
    store.beginGroup("find"_L1);
    return {store.value("case"_L1, false).toBool(), store.value("accents"_L1, false).toBool(),
            store.value("wholeWords"_L1, false).toBool(),
            store.value("expression"_L1, false).toBool()};
}

void Settings::setFindOptions(const FindOptions &options)
{
    QSettings store = settings();
    store.beginGroup("find"_L1);
    store.setValue("case"_L1, options.matchCase);
    store.setValue("accents"_L1, options.matchAccents);
    store.setValue("wholeWords"_L1, options.wholeWords);
    store.setValue("expression"_L1, options.isExpression);
}

bool Settings::findListWanted()
{
    return settings().value("find/list"_L1, true).toBool();
}

void Settings::setFindListWanted(bool wanted)
{
    settings().setValue("find/list"_L1, wanted);
}

QString Settings::defaultLibraryPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
           + "/sidegloss/library.sqlite"_L1;
}

Typography clamped(Typography typography)
{
    typography.size = std::clamp(typography.size, 9.0, 48.0);
    typography.measure = std::clamp(typography.measure, 24.0, 60.0);
    typography.lineHeight = std::clamp(typography.lineHeight, 1.2, 2.4);
    return typography;
}

} // namespace Sidegloss
