#pragma once

#include "core/model/CopyState.h"
#include "core/model/Evidence.h"

#include <QHash>
#include <QObject>

/// What this session learnt of the stored copies, by reading them: whoever reads one through tells it here.
class CopyStates : public QObject
{
    Q_OBJECT

public:
    explicit CopyStates(QObject *parent = nullptr) : QObject(parent) {}

    CopyState of(const Evidence &item) const;
    void set(const QString &digest, CopyState state);
    void setMissing(const QStringList &digests); ///< all at once

Q_SIGNALS:
    void changed();

private:
    QHash<QString, CopyState> m_states{};
};
