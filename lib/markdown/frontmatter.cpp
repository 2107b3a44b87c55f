// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/markdown/frontmatter.h"

#include "lib/markdown/yamlvalues.h"
#include "lib/text/utf8.h"

#include <QMap>
#include <QStringList>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

constexpr qsizetype sizeLimit = 1 << 16;
constexpr qsizetype fieldLimit = 1 << 12; // libyaml's time grows with the square of open brackets.

bool isKey(QStringView name)
{
    for (const QChar c : name) {
        if (!c.isLetterOrNumber() && c != u'_' && c != u'-')
            return false;
    }
    return !name.isEmpty();
}

/// The key before the colon of a `key: value` line.
std::optional<QString> keyOf(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon < 0 || (colon + 1 < line.size() && !QChar::isSpace(codePointAt(line, colon + 1))))
        return std::nullopt;
    const QString name = QString::fromUtf8(line.first(colon));
    return isKey(name) ? std::optional(name.toLower()) : std::nullopt;
}

using Fields = QMap<QString, QStringList>;

/// What stands behind the colon of \a field, which may go on over lines. Much that is meant as YAML
/// isn't, such as `title: Ships: a history`; that is taken as it stands.
QStringList valuesIn(QByteArrayView field)
{
    if (field.size() > fieldLimit)
        return {};
    if (const auto values = yamlValues(field.toByteArray()))
        return *values;
    const QString value = QString::fromUtf8(field.sliced(field.indexOf(':') + 1)).simplified();
    return value.isEmpty() ? QStringList() : QStringList{value};
}

QByteArrayView lineAt(QByteArrayView text, qsizetype start)
{
    const qsizetype end = text.indexOf('\n', start);
    return text.sliced(start, (end < 0 ? text.size() : end) - start);
}

Fields readFields(QByteArrayView block)
{
    Fields fields;
    QString key;
    qsizetype start = 0;
    const auto endField = [&](qsizetype end) {
        if (!key.isEmpty())
            fields[key] = valuesIn(block.sliced(start, end - start));
        start = end;
    };
    for (qsizetype from = 0; from < block.size();) {
        const QByteArrayView line = lineAt(block, from);
        if (const auto name = keyOf(line)) {
            endField(from);
            key = *name;
        }
        from += line.size() + 1;
    }
    endField(block.size());
    return fields;
}

QStringList valuesOf(const Fields &fields, std::initializer_list<QLatin1StringView> keys)
{
    for (const QLatin1StringView key : keys) {
        const QStringList values = fields.value(key);
        if (!values.isEmpty())
            return values;
    }
    return {};
}

/// Where the closing fence's line begins.
std::optional<qsizetype> findFence(QByteArrayView text, qsizetype from)
{
    while (from < text.size() && from < sizeLimit) {
        const QByteArrayView line = lineAt(text, from);
        const QByteArrayView fence = line.trimmed();
        if (line.startsWith(fence) && (fence == "---" || fence == "..."))
            return from;
        from += line.size() + 1;
    }
    return std::nullopt;
}

} // namespace

FrontMatter readFrontMatter(QByteArrayView utf8)
{
    const qsizetype begin = utf8.startsWith("---") ? lineAt(utf8, 0).size() + 1 : 0;
    if (begin == 0 || begin > utf8.size() || utf8.first(begin).trimmed() != "---")
        return {};
    const std::optional<qsizetype> fence = findFence(utf8, begin);
    if (!fence)
        return {};
    const Fields fields = readFields(utf8.sliced(begin, *fence - begin));
    if (fields.isEmpty())
        return {};

    const qsizetype behind = *fence + lineAt(utf8, *fence).size() + 1;
    FrontMatter front{.end = std::min(behind, utf8.size()), .metadata = {}};
    front.metadata.title = valuesOf(fields, {"title"_L1}).join(u' ');
    front.metadata.authors = valuesOf(fields, {"authors"_L1, "author"_L1});
    front.metadata.date = valuesOf(fields, {"date"_L1}).join(u' ');
    front.metadata.language = valuesOf(fields, {"lang"_L1, "language"_L1}).join(u' ');
    front.metadata.source =
        valuesOf(fields, {"source"_L1, "url"_L1, "link"_L1, "canonical"_L1}).join(u' ');
    return front;
}

} // namespace Sidegloss
