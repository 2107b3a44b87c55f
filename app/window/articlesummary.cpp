// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/articlesummary.h"

#include "app/widgets/isolated.h"
#include "lib/document/document.h"
#include "lib/document/link.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

bool isIdeographic(QChar c)
{
    switch (c.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
        return true;
    default:
        return false;
    }
}

double minutesFor(QStringView text)
{
    qsizetype ideographs = 0;
    qsizetype words = 0;
    bool inWord = false;
    for (const QChar c : text) {
        const bool ideographic = isIdeographic(c);
        ideographs += ideographic;
        const bool letter = c.isLetterOrNumber() && !ideographic;
        words += letter && !inWord;
        inWord = letter;
    }
    return static_cast<double>(ideographs) / 350 + static_cast<double>(words) / 230;
}

QString hostOf(const QString &source)
{
    const std::optional<Link> link = readLink(source);
    if (!link || link->kind != Link::Kind::Web)
        return {};
    return link->host.startsWith("www."_L1) ? link->host.sliced(4) : link->host;
}

QString languageName(const QString &tag)
{
    if (tag.isEmpty())
        return {};
    if (tag.startsWith("zh"_L1))
        return tag.contains("Hant"_L1) ? u"繁體中文"_s : u"中文"_s;
    if (tag == "en"_L1)
        return u"English"_s;
    const QLocale locale(tag);
    return locale.language() == QLocale::C ? tag : isolated(locale.nativeLanguageName());
}

} // namespace

QString articleTitle(const Document &document, const QString &path)
{
    const QString title = document.metadata().title.simplified();
    return title.isEmpty() ? QFileInfo(path).completeBaseName() : title;
}

QString articleDetail(const Document &document)
{
    const Metadata &metadata = document.metadata();
    QStringList parts{hostOf(metadata.source), languageName(metadata.language)};
    if (!document.text().isEmpty())
        parts.append(QCoreApplication::translate("ArticleSummary", "%Ln min", nullptr,
                                                 readingMinutes(document.text())));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString exportName(const Document &document, const QString &path)
{
    constexpr qsizetype most = 80;
    static const QRegularExpression trouble(uR"([\x00-\x1f\x7f/\\:*?"<>|\p{Cf}]+)"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    QString name = articleTitle(document, path).replace(trouble, u" "_s).simplified();
    while (name.startsWith(u'.') || name.startsWith(u'-'))
        name.removeFirst();
    while (name.toUtf8().size() > most)
        name.chop(name.back().isLowSurrogate() ? 2 : 1);
    name = name.trimmed();
    return name.isEmpty() ? u"article"_s : name;
}

int readingMinutes(const QString &text)
{
    constexpr qsizetype stretches = 64;
    constexpr qsizetype stretch = 1024;
    const qsizetype size = text.size();
    double minutes = 0;
    if (size <= stretches * stretch) {
        minutes = minutesFor(text);
    } else {
        // Of a long one, stretches from all over.
        for (qsizetype i = 0; i < stretches; ++i)
            minutes += minutesFor(QStringView(text).sliced(size / stretches * i, stretch));
        minutes *= static_cast<double>(size) / static_cast<double>(stretches * stretch);
    }
    return std::max(1, static_cast<int>(std::lround(minutes)));
}

} // namespace Sidegloss
