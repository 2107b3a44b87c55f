// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/testlib/terminalrun.h"

#include <QProcess>

#include <array>

#include <fcntl.h>
#include <stdlib.h>
#include <termios.h>
#include <unistd.h>

namespace Sidegloss {

namespace {

/// Both ends of a terminal that passes on what it gets as it is.
class PseudoTerminal
{
public:
    PseudoTerminal()
        : m_screen(::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC))
    {
        if (::grantpt(m_screen) == 0 && ::unlockpt(m_screen) == 0)
            m_line = ::open(::ptsname(m_screen), O_RDWR | O_NOCTTY | O_CLOEXEC);
        termios settings{};
        ::tcgetattr(m_line, &settings);
        ::cfmakeraw(&settings);
        ::tcsetattr(m_line, TCSANOW, &settings);
    }
    ~PseudoTerminal()
    {
        hangUp();
        ::close(m_screen);
    }
    Q_DISABLE_COPY_MOVE(PseudoTerminal)

    int line() const { return m_line; }

    void hangUp()
    {
        if (m_line >= 0)
            ::close(m_line);
        m_line = -1;
    }

    /// What is written until the last writer has closed the line.
    QByteArray readAll() const
    {
        QByteArray shown;
        std::array<char, 4096> buffer{};
        while (true) {
            const ssize_t count = ::read(m_screen, buffer.data(), buffer.size());
            if (count <= 0)
                return shown;
            shown.append(buffer.data(), count);
        }
    }

private:
    int m_screen;
    int m_line = -1;
};

} // namespace

QByteArray shownOnTerminal(const QString &program, const QStringList &arguments)
{
    PseudoTerminal terminal;
    QProcess process;
    process.setInputChannelMode(QProcess::ManagedInputChannel);
    process.setChildProcessModifier([line = terminal.line()] {
        ::dup2(line, STDOUT_FILENO);
        ::dup2(line, STDERR_FILENO);
    });
    process.start(program, arguments);
    if (!process.waitForStarted())
        return {};
    terminal.hangUp();
    const QByteArray shown = terminal.readAll();
    process.waitForFinished();
    return shown;
}

} // namespace Sidegloss
