// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/journeys/journey.h"

#include "app/reader/readerview.h"
#include "app/session/documentsession.h"
#include "app/widgets/messagebar.h"
#include "app/window/actions.h"
#include "app/window/encodingpopover.h"
#include "app/window/mainwindow.h"
#include "app/window/noticebanner.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QStringEncoder>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

namespace {

const QString polish =
    u"Burmistrz: źródło, świat, łódź, żółw.\n\nThe mayor opens the bridge.\n\n"
    "Nobody asked him about the price of it, which the town will pay for years.\n"_s;
const QString japanese = u"市長は新しい橋が十月に開通すると述べた。\n"_s;

} // namespace

/// What a reader does whose article isn't what it should read.
class TestReadAs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_journey.reset(); }

    void saysWhatWasAssumed();
    void readsAgainByKeys();
    void remembersTheEncoding();
    void takesTheChoiceBack();
    void marksFollow();
    void marksThatCantFollowAreNamed();
    void theBannerLeadsThere();

private:
    bool givenOpened(const QString &text, const char *codec)
    {
        const QString path = m_journey->givenArticle(u"article.md"_s, {});
        QFile file(path);
        return file.open(QIODevice::WriteOnly)
               && file.write(QStringEncoder(codec).encode(text)) >= 0
               && (file.close(), m_journey->givenOpened(path));
    }
    /// Opens the choices and types there, the last key being Return.
    bool whenReadingAs(const QString &name)
    {
        QSignalSpy settled(&m_journey->window(), &MainWindow::settled);
        return whenAsking() && m_journey->whenTyping(name)
               && m_journey->whenPressingHere(u"Return"_s)
               && QTest::qWaitFor([&] { return settled.count() == 1; });
    }
    bool whenAsking()
    {
        m_journey->window().actions()[ActionId::ReadAs]->trigger();
        return QTest::qWaitFor([this] {
            return choices() && choices()->isVisible()
                   && qobject_cast<QLineEdit *>(QApplication::focusWidget());
        });
    }
    EncodingPopover *choices() const { return m_journey->window().findChild<EncodingPopover *>(); }
    QToolButton &button() const
    {
        return *m_journey->window().findChild<QToolButton *>(u"encoding"_s);
    }
    NoticeBanner &banner() const { return *m_journey->window().findChild<NoticeBanner *>(); }
    QString text() const { return m_journey->session()->document().text(); }

    std::unique_ptr<Journey> m_journey;
};

void TestReadAs::init()
{
    const QDir state(QStandardPaths::writableLocation(QStandardPaths::GenericStateLocation));
    QFile::remove(state.filePath(u"sidegloss/encodings.ini"_s));
    m_journey = std::make_unique<Journey>();
}

void TestReadAs::saysWhatWasAssumed()
{
    QVERIFY(givenOpened(japanese, "Shift_JIS"));
    QCOMPARE(button().text(), u"Shift_JIS?"_s);
    QVERIFY(button().isVisible());
    QVERIFY(button().accessibleName().contains(u"Shift_JIS"_s));
    QVERIFY(m_journey->whenOpening(m_journey->givenArticle(u"plain.md"_s, japanese)));
    QVERIFY(!button().isVisible());
}

void TestReadAs::readsAgainByKeys()
{
    QVERIFY(givenOpened(japanese, "Shift_JIS"));
    QVERIFY(whenReadingAs(u"koi8-u"_s));
    QCOMPARE(button().text(), u"KOI8-U"_s);
    QVERIFY(!text().contains(japanese.first(3)));
    QTest::mouseClick(&button(), Qt::LeftButton);
    QTRY_VERIFY(choices()->isVisible());
    // The likeliest comes first.
    QSignalSpy settled(&m_journey->window(), &MainWindow::settled);
    QVERIFY(m_journey->whenPressingHere(u"Return"_s));
    QTRY_COMPARE(settled.count(), 1);
    QCOMPARE(button().text(), u"Shift_JIS"_s);
    QVERIFY(text().contains(japanese.first(3)));
}

void TestReadAs::remembersTheEncoding()
{
    QVERIFY(givenOpened(polish, "windows-1250"));
    QVERIFY(whenReadingAs(u"western"_s));
    QCOMPARE(button().text(), u"windows-1252"_s);
    QVERIFY(m_journey->whenReopening());
    QCOMPARE(button().text(), u"windows-1252"_s);
}

void TestReadAs::takesTheChoiceBack()
{
    QVERIFY(givenOpened(japanese, "Shift_JIS"));
    QVERIFY(whenReadingAs(u"ibm866"_s));
    QVERIFY(whenReadingAs(u"find it out"_s));
    QCOMPARE(button().text(), u"Shift_JIS?"_s);
}

void TestReadAs::marksFollow()
{
    QVERIFY(givenOpened(polish, "windows-1250"));
    QVERIFY(m_journey->whenSelecting(u"pay for years"_s));
    QVERIFY(m_journey->whenPressing(u"H"_s));
    QVERIFY(whenReadingAs(u"windows-1252"_s));
    QVERIFY(m_journey->thenIsMarked(u"pay for years"_s));
    QVERIFY(m_journey->window().messageBar()->isHidden());
}

void TestReadAs::marksThatCantFollowAreNamed()
{
    QVERIFY(givenOpened(japanese, "Shift_JIS"));
    QVERIFY(m_journey->whenSelecting(u"新しい橋"_s));
    QVERIFY(m_journey->whenPressing(u"H"_s));
    QVERIFY(whenReadingAs(u"koi8-r"_s));
    QVERIFY(m_journey->window().messageBar()->isVisible());
    QVERIFY(m_journey->window().messageBar()->text().contains(u"Shift_JIS"_s));
    QVERIFY(whenReadingAs(u"Shift_JIS"_s));
    QVERIFY(m_journey->thenIsMarked(u"新しい橋"_s));
}

void TestReadAs::theBannerLeadsThere()
{
    const QString path = m_journey->givenArticle(u"article.md"_s, {});
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("The bridge opens.\n\nNobody\0asked.\n", 33);
    file.close();
    QVERIFY(m_journey->givenOpened(path));
    QVERIFY(banner().isVisible());
    QVERIFY(m_journey->reader().hasFocus());
    QVERIFY(banner().text().contains(u"line 3"_s));
    for (auto *action : banner().findChildren<QPushButton *>()) {
        if (action->text() == u"Read As…"_s)
            QTest::mouseClick(action, Qt::LeftButton);
    }
    QTRY_VERIFY(choices() && choices()->isVisible());
    QVERIFY(m_journey->whenPressingHere(u"Esc"_s));
    QVERIFY(!choices()->isVisible());
}

QTEST_MAIN(TestReadAs)
#include "tst_readas.moc"
