#pragma once

#include "core/base/LocalizedText.h"

#include <QObject>

class QComboBox;
class QDateEdit;
class QFormLayout;
class QLabel;
class QLineEdit;

/// The fields that describe a round: method, title, as-of date. Shared by the dialogs that begin one.
class RoundFields : public QObject
{
    Q_OBJECT

public:
    RoundFields(QFormLayout *form, const QString &language, QObject *parent);

    QString methodId() const;
    LocalizedText title() const;
    QDate asOf() const;
    bool isComplete() const;

Q_SIGNALS:
    void edited();

private:
    QString m_language;
    QComboBox *m_method;
    QLineEdit *m_title;
    QDateEdit *m_asOf;
};
