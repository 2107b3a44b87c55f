// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/document/htmlwriter.h"
#include "lib/parse/parser.h"
#include "tests/testlib/fixtures.h"

#include <QTest>

using namespace Sidegloss;
using namespace Qt::StringLiterals;

class TestMarkdownFixtures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAsExpected_data() { addFixtures(u"markdown"_s); }
    void readsAsExpected();
};

void TestMarkdownFixtures::readsAsExpected()
{
    QFETCH(QString, path);
    const auto document = parseFile(path);
    QVERIFY(document.has_value());
    compareToFixture(toHtml(*document).toUtf8(), path, u"html"_s);
}

QTEST_GUILESS_MAIN(TestMarkdownFixtures)
#include "tst_markdownfixtures.moc"
