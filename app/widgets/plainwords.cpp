// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/plainwords.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Sidegloss {

QString plainWords(const QString &label)
{
    static const QRegularExpression key(u"\\(&[^&]\\)|&(?=.)"_s);
    QString words = label;
    words.remove(key);
    if (words.endsWith(u'…'))
        words.chop(1);
    return words.trimmed();
}

} // namespace Sidegloss
