// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/windowoptions.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

struct WindowHelp
{
    Q_DECLARE_TR_FUNCTIONS(WindowHelp)
};

void addOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"library"_s, WindowHelp::tr("Keep notes in the library FILE."), u"FILE"_s},
        {u"author"_s, WindowHelp::tr("The name that stands on new notes."), u"NAME"_s},
        {u"lang"_s, WindowHelp::tr("Language of the window: en, zh_CN or de."), u"LANGUAGE"_s},
        {u"theme"_s,
         WindowHelp::tr("Colours for this run: light, sepia, dark, black, contrast or follow."),
         u"THEME"_s},
        {u"size"_s, WindowHelp::tr("Size of the window, such as 1280x800."), u"SIZE"_s},
        {u"page"_s, WindowHelp::tr("The page to start on: reader, claims, trash or safety."),
         u"PAGE"_s},
        {u"screenshot"_s, WindowHelp::tr("Write a picture of the window to OUT, and leave."),
         u"OUT"_s},
        {u"version"_s, WindowHelp::tr("Print the version.")},
        {{u"h"_s, u"help"_s}, WindowHelp::tr("Print this help.")},
    });
    parser.addPositionalArgument(u"FILE"_s, WindowHelp::tr("The article to open."), u"[FILE…]"_s);
}

std::unexpected<WindowUsage> wrong(const QString &option, const QString &value)
{
    return std::unexpected(WindowUsage{
        WindowHelp::tr("Not a value of --%1: “%2”. See --help.").arg(option, value), 2});
}

std::optional<QSize> sizeFrom(const QString &text)
{
    static const QRegularExpression pattern(u"^([0-9]{3,5})x([0-9]{3,5})$"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return {};
    return QSize(match.captured(1).toInt(), match.captured(2).toInt());
}

} // namespace

std::expected<WindowOptions, WindowUsage> windowOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(QStringList(u"sidegloss"_s) + arguments))
        return std::unexpected(WindowUsage{parser.errorText(), 2});
    if (parser.isSet(u"help"_s))
        return std::unexpected(WindowUsage{parser.helpText().trimmed(), 0});
    if (parser.isSet(u"version"_s))
        return std::unexpected(WindowUsage{u"sidegloss "_s + QStringLiteral(SIDEGLOSS_VERSION), 0});

    WindowOptions options;
    options.files = parser.positionalArguments();
    options.library = parser.value(u"library"_s);
    options.author = parser.value(u"author"_s);
    options.language = parser.value(u"lang"_s);
    options.screenshot = parser.value(u"screenshot"_s);

    if (const QString theme = parser.value(u"theme"_s); !theme.isEmpty()) {
        options.theme = themeChoiceFromWord(theme);
        if (!options.theme)
            return wrong(u"theme"_s, theme);
    }

    if (const QString size = parser.value(u"size"_s); sizeFrom(size))
        options.size = *sizeFrom(size);
    else if (!size.isEmpty())
        return wrong(u"size"_s, size);

    using Page = WindowOptions::Page;
    const QHash<QString, Page> pages{{u"reader"_s, Page::Reader},
                                     {u"claims"_s, Page::Claims},
                                     {u"trash"_s, Page::Trash},
                                     {u"safety"_s, Page::Safety}};
    if (const QString page = parser.value(u"page"_s); pages.contains(page))
        options.page = pages[page];
    else if (!page.isEmpty())
        return wrong(u"page"_s, page);
    return options;
}

} // namespace Sidegloss
