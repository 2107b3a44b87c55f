// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rules/tidiness.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

const QString licence = u"// SPDX-FileCopyrightText: 2026 The Sidegloss Authors\n"
                        "// SPDX-License-Identifier: GPL-3.0-or-later\n"_s;

// Written in pieces, as this file is read by its own rule.
const QRegularExpression leftForLater(uR"(\b(TO)"
                                      uR"(DO|FIX)"
                                      uR"(ME|XX)"
                                      uR"(X)\b)"_s);
const QRegularExpression waitsOrSkips(uR"(\b(q)"
                                      uR"(Wait|qSl)"
                                      uR"(eep|QS)"
                                      uR"(KIP|QEXPECT)"
                                      uR"(_FAIL)\b)"_s);

} // namespace

QStringList tidinessViolations(const SourceFile &file)
{
    QStringList violations;
    if (!file.text.startsWith(licence))
        violations.append(u"%1: the first lines don't name authors and licence"_s.arg(file.path));
    if (file.path.endsWith(u".h") && !file.text.contains(u"\n#pragma once\n"))
        violations.append(u"%1: no #pragma once"_s.arg(file.path));
    if (const auto match = leftForLater.match(file.text); match.hasMatch())
        violations.append(u"%1: left for later: %2"_s.arg(file.path, match.captured()));
    if (const auto match = waitsOrSkips.match(file.text); match.hasMatch())
        violations.append(u"%1: waits or skips: %2"_s.arg(file.path, match.captured()));
    return violations;
}

QStringList ownHeaderViolations(const QList<SourceFile> &files)
{
    static const QRegularExpression firstInclude(uR"(^#include (.*)$)"_s,
                                                 QRegularExpression::MultilineOption);
    QSet<QString> headers;
    for (const SourceFile &file : files) {
        if (file.path.endsWith(u".h"))
            headers.insert(file.path);
    }
    QStringList violations;
    for (const SourceFile &file : files) {
        const QString header = file.path.first(file.path.lastIndexOf(u'.')) + u".h"_s;
        if (!file.path.endsWith(u".cpp") || !headers.contains(header))
            continue;
        if (firstInclude.match(file.text).captured(1) != u"\"%1\""_s.arg(header))
            violations.append(u"%1: the first include isn't its own header"_s.arg(file.path));
    }
    return violations;
}

QStringList strangersAtTheTop(const QStringList &entries)
{
    static const QStringList allowed = {
        u".ci"_s,
        u".clang-format"_s,
        u".clang-tidy"_s,
        u".editorconfig"_s,
        u".git"_s,
        u".git-blame-ignore-revs"_s,
        u".gitignore"_s,
        u"CHANGELOG.md"_s,
        u"CMakeLists.txt"_s,
        u"CMakePresets.json"_s,
        u"LICENSE"_s,
        u"README.md"_s,
        u"app"_s,
        u"dev"_s,
        u"lib"_s,
        u"resources"_s,
        u"tests"_s,
        u"translations"_s,
    };
    // What git ignores and tools leave about on a developer's machine.
    static const QRegularExpression ignored(
        uR"(^(build|CMakeUserPresets\.json|.*\.user|\.cache|\.idea|\.vscode|\.qtcreator)$)"_s);
    QStringList strangers;
    for (const QString &entry : entries) {
        if (!allowed.contains(entry) && !ignored.match(entry).hasMatch())
            strangers.append(entry);
    }
    return strangers;
}

} // namespace Sidegloss
