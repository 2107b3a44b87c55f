// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/journeys/journey.h"

#include "app/reader/readerview.h"
#include "app/widgets/messagebar.h"
#include "app/window/articlepage.h"
#include "app/window/articlepane.h"
#include "app/window/mainwindow.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

/// Opening, going to a section, marking, and finding it all again.
class FirstMarkJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksAPassageAndFindsItAgain();
    void undoesAndRedoes();
    void goesBackToWhereOneWas();
    void aMissingFileIsSaidInTheWindow();

private:
    static QString article();
};

QString FirstMarkJourney::article()
{
    QString text = u"# 关于模型价格的访谈\n\n开头。\n\n"_s;
    for (const auto &section : {u"亮点"_s, u"开源模型"_s, u"半导体"_s}) {
        text += u"## "_s + section + u"\n\n"_s;
        for (int i = 0; i < 12; ++i)
            text += u"%1的第%2段说，模型的质量越来越高，而使用它们的费用每年都在下降。\n\n"_s
                        .arg(section)
                        .arg(i);
        text += u"在%1里，大型语言模型的价格将会降到零。\n\n"_s.arg(section);
    }
    return text;
}

void FirstMarkJourney::marksAPassageAndFindsItAgain()
{
    Journey journey;
    QVERIFY(journey.givenOpened(journey.givenArticle(u"article.md"_s, article())));

    QVERIFY(journey.whenClickingSection(u"开源模型"_s));
    QVERIFY(journey.thenIsShown(u"开源模型的第0段"_s));
    QVERIFY(journey.whenSelecting(u"在开源模型里，大型语言模型的价格将会降到零"_s));
    QVERIFY(journey.whenPressing(u"3"_s));
    QVERIFY(journey.thenIsMarked(u"在开源模型里，大型语言模型的价格将会降到零"_s, u"evidence"_s));
    const qsizetype place = journey.window().articlePage()->pane()->position();
    QCOMPARE_GT(place, 0);

    QVERIFY(journey.whenReopening());
    QVERIFY(journey.thenIsMarked(u"在开源模型里，大型语言模型的价格将会降到零"_s, u"evidence"_s));
    QCOMPARE(journey.window().articlePage()->pane()->position(), place);
}

void FirstMarkJourney::undoesAndRedoes()
{
    Journey journey;
    QVERIFY(journey.givenOpened(journey.givenArticle(u"article.md"_s, article())));
    QVERIFY(journey.whenSelecting(u"亮点的第1段"_s));
    QVERIFY(journey.whenPressing(u"H"_s));
    QVERIFY(journey.thenIsMarked(u"亮点的第1段"_s, u"quote"_s));
    QVERIFY(journey.whenPressing(u"Ctrl+Z"_s));
    QVERIFY(journey.thenNothingIsMarked());
    QVERIFY(journey.whenPressing(u"Ctrl+Shift+Z"_s));
    QVERIFY(journey.thenIsMarked(u"亮点的第1段"_s, u"quote"_s));
}

void FirstMarkJourney::goesBackToWhereOneWas()
{
    Journey journey;
    QVERIFY(journey.givenOpened(journey.givenArticle(u"article.md"_s, article())));
    QVERIFY(journey.whenClickingSection(u"半导体"_s));
    QVERIFY(journey.thenIsShown(u"半导体的第0段"_s));
    QVERIFY(journey.whenPressing(u"Alt+Left"_s));
    QVERIFY(journey.thenIsShown(u"开头"_s));
    QVERIFY(journey.whenPressing(u"Alt+Right"_s));
    QVERIFY(journey.thenIsShown(u"半导体的第0段"_s));
}

void FirstMarkJourney::aMissingFileIsSaidInTheWindow()
{
    Journey journey;
    QVERIFY(journey.givenWindow());
    QSignalSpy settled(&journey.window(), &MainWindow::settled);
    journey.window().open(journey.filePath(u"gone.md"_s));
    QVERIFY(settled.wait());
    QVERIFY(journey.window().messageBar()->isVisible());
    QVERIFY(journey.window().messageBar()->text().contains(u"gone.md"_s));
    QVERIFY(!journey.session());
}

QTEST_MAIN(FirstMarkJourney)

#include "tst_firstmark.moc"
