// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/annotations/chosenmarks.h"
#include "app/session/documentsession.h"

#include <QObject>
#include <QPointer>

namespace Sidegloss {

class Appearance;
class ChoiceBar;
class ReaderPage;

/// The marks of a page that are chosen, how several of them are chosen at once, and what is done to
/// all of them: each in one step of undo.
class ReaderChoice : public QObject
{
    Q_OBJECT

public:
    /// A child of \a page, as is the bar.
    ReaderChoice(const Appearance &appearance, ReaderPage &page);
    Q_DISABLE_COPY_MOVE(ReaderChoice)

    ChosenMarks &marks() { return m_marks; }
    bool isEmpty() const { return m_marks.isEmpty(); }
    ChoiceBar *bar() const { return m_bar; }

    /// Null for none. Lets go of all.
    void setSession(DocumentSession *session);

    // By menu and keys, from the current mark

    void toggleMark();
    void reachMark();
    void chooseAll();
    /// All of the section of the current mark, else of where one reads.
    void chooseSection();
    void chooseColor();
    void chooseTags();
    void letGo();

    // To all that are chosen

    void recolor(const QString &color);
    void editTags();
    void remove();

Q_SIGNALS:
    void hinted(const QString &text);
    void failed(const Sidegloss::Error &error);

private:
    const AnchoredAnnotation *current();
    void choose(const QList<AnnotationId> &ids);
    void showCount();
    void nameColors();
    void setTags(const QStringList &tags);
    void report(const Result<> &result);

    ReaderPage &m_page;
    QPointer<DocumentSession> m_session;
    ChosenMarks m_marks;
    ChoiceBar *m_bar;
};

} // namespace Sidegloss
