#pragma once

#include "core/method/MethodLibrary.h"

#include <QObject>

class ChoiceBox;
class QDateEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QWidget;
struct ActionPlan;

/// The fields that describe a round: method, title, as-of date. Shared by the dialogs that begin one. Below the method
/// stands what it is for; none is chosen before the plan's years, or the user, say which.
class RoundFields : public QObject
{
    Q_OBJECT

public:
    RoundFields(QFormLayout *form, const QString &language, QObject *parent);

    /// Chooses the method made for plans of these years, unless the user has chosen one.
    void propose(const ActionPlan &plan);
    void focusFirst();
    QList<QWidget *> fields() const; ///< in the order of the keyboard
    QString methodId() const;
    LocalizedText title() const;
    QDate asOf() const;
    bool isComplete() const;

Q_SIGNALS:
    void edited();

private:
    void describe();

    QString m_language;
    QList<LibraryMethod> m_library;
    ChoiceBox *m_method;
    QLabel *m_purpose;
    QLineEdit *m_title;
    QDateEdit *m_asOf;
    bool m_isChosen = false; ///< by the user
};
