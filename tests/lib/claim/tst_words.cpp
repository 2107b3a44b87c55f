// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/claim/claim.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

class TestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyValueHasItsWord_data();
    void everyValueHasItsWord();
};

namespace {

template<typename Enum>
QStringList words(Enum last, std::optional<Enum> (*fromWord)(QStringView))
{
    QStringList words;
    for (int i = 0; i <= static_cast<int>(last); ++i) {
        const QString word = wordFor(static_cast<Enum>(i));
        words.append(fromWord(word) == static_cast<Enum>(i) ? word : u"lost: "_s + word);
    }
    if (fromWord(u"nonsense"))
        words.append(u"nonsense"_s);
    return words;
}

} // namespace

void TestWords::everyValueHasItsWord_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("expected");
    QTest::newRow("kind") << words(ClaimKind::Quotation, claimKindFromWord)
                          << u"fact figure forecast opinion promise quotation"_s;
    QTest::newRow("verdict") << words(Verdict::Unprovable, verdictFromWord)
                             << u"unchecked true mostly-true mixed mostly-false false unprovable"_s;
    QTest::newRow("state") << words(ClaimState::Withdrawn, claimStateFromWord)
                           << u"open in-work checked published withdrawn"_s;
    QTest::newRow("stance") << words(Stance::Context, stanceFromWord)
                            << u"supports contradicts context"_s;
}

void TestWords::everyValueHasItsWord()
{
    QFETCH(QStringList, words);
    QFETCH(QString, expected);
    QCOMPARE(words.join(u' '), expected);
}

QTEST_APPLESS_MAIN(TestWords)

#include "tst_words.moc"
