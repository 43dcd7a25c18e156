#pragma once

#include <QDir>
#include <QProcess>

/// Something that only root may do, undone at the end.
class Mount
{
public:
    Mount(const QStringList &arguments, const QString &point) : m_point(point)
    {
        QDir().mkpath(point);
        m_isMounted = QProcess::execute(QStringLiteral("mount"), arguments + QStringList{point}) == 0;
    }
    ~Mount()
    {
        if (m_isMounted)
            QProcess::execute(QStringLiteral("umount"), {m_point});
    }
    Mount(const Mount &) = delete;
    Mount &operator=(const Mount &) = delete;

    bool isMounted() const { return m_isMounted; }
    bool makeReadOnly() const { return QProcess::execute(QStringLiteral("mount"), {QStringLiteral("-o"), QStringLiteral("remount,bind,ro"), m_point}) == 0; }

private:
    QString m_point;
    bool m_isMounted = false;
};
