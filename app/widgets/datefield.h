// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QLineEdit>

#include <optional>

namespace Sidegloss {

/// A date that may be missing: typed as 2027-01-01 or as the language writes it, or picked from a
/// calendar (Down key or the button). Text that is no date is marked and isn't committed.
class DateField : public QLineEdit
{
    Q_OBJECT

public:
    explicit DateField(QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(DateField)

    std::optional<QDate> date() const { return m_date; }
    void setDate(std::optional<QDate> date);

Q_SIGNALS:
    /// The reader settled on another date, or on none.
    void dateChanged(std::optional<QDate> date);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void commit();
    void openCalendar();
    std::optional<QDate> parsed() const;
    void markInvalid(bool invalid);

    std::optional<QDate> m_date;
};

} // namespace Sidegloss
