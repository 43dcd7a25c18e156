#pragma once

#include "core/model/Evidence.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

/// The particulars of a piece of evidence: title, address, day of access, confidentiality.
class EvidenceDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Purpose { NewLink, Edit };

    EvidenceDialog(const Evidence &item, Purpose purpose, QWidget *parent);

    /// The item as edited.
    Evidence evidence() const;

private:
    void check();

    Evidence m_item;
    Purpose m_purpose;
    QLineEdit *m_title;
    QLineEdit *m_url;
    QLineEdit *m_accessed;
    QCheckBox *m_confidential;
    QLabel *m_fault;
    QPushButton *m_accept;
};
