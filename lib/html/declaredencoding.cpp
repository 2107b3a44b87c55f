// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/html/declaredencoding.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidegloss {

QString declaredEncoding(QByteArrayView page)
{
    // The standard looks at 1,024 bytes; pages with much in their head need more.
    constexpr qsizetype sample = 8192;
    static const QRegularExpression declaration(
        uR"(<(?:\?xml\s[^>]*?encoding|meta\s[^>]*?charset)\s*=\s*["']?\s*([\w.:+-]+))"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString head = QString::fromLatin1(page.first(std::min(page.size(), sample)));
    return declaration.match(head).captured(1);
}

} // namespace Sidegloss
